//! What is seen on the screen, by the X server's own pixels.

use std::thread;
use std::time::{Duration, Instant};

use absprache_benches::Failure;
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(2);

/// A machine that takes longer measures nothing.
const LIMIT: Duration = Duration::from_secs(60);

/// Text on paper has many shades; an empty window has one, and one more where it ends.
const SHADES: usize = 4;

/// Column, row, width and height.
pub(crate) type Place = (i16, i16, u16, u16);

/// Where both windows stand and begin with a heading.
pub(crate) const UPPER_LEFT: Place = (0, 0, 640, 240);

/// A part of the reply card, which stands in the middle of the screen of 1280 × 800.
pub(crate) const MIDDLE: Place = (420, 260, 440, 280);

/// A connection of our own to the screen.
pub(crate) struct Screen {
    connection: RustConnection,
    root: Window,
}

impl Screen {
    pub(crate) fn connect(display: &str) -> Result<Self, Failure> {
        let (connection, number) = x11rb::connect(Some(display))?;
        let root = connection.setup().roots.get(number).ok_or("no screen")?.root;
        Ok(Self { connection, root })
    }

    /// How long after this instant the first text is seen there.
    pub(crate) fn until_painted(&self, place: Place, since: Instant) -> Result<Duration, Failure> {
        while self.shades(place)? < SHADES {
            if since.elapsed() > LIMIT {
                return Err("nothing was painted".into());
            }
            thread::sleep(PAUSE);
        }
        Ok(since.elapsed())
    }

    /// Until nothing is seen there.
    pub(crate) fn until_plain(&self, place: Place) -> Result<(), Failure> {
        for _ in 0..LIMIT.as_millis() / PAUSE.as_millis() {
            if self.shades(place)? == 1 {
                return Ok(());
            }
            thread::sleep(PAUSE);
        }
        Err("the window does not go".into())
    }

    /// How many different colours there are, as far as they matter.
    fn shades(&self, (x, y, width, height): Place) -> Result<usize, Failure> {
        let whole = ImageFormat::Z_PIXMAP;
        let image = self.connection.get_image(whole, self.root, x, y, width, height, u32::MAX)?.reply()?;
        let (pixels, _rest) = image.data.as_chunks::<4>();
        let mut seen: Vec<&[u8; 4]> = Vec::with_capacity(SHADES);
        for pixel in pixels {
            if seen.len() < SHADES && !seen.contains(&pixel) {
                seen.push(pixel);
            }
        }
        Ok(seen.len())
    }
}
