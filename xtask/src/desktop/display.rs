//! An X11 screen without a monitor.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::service::Service;
use super::surroundings::Surroundings;
use super::trouble::Trouble;
use super::wait;

/// A running Xvfb on a free display number.
#[derive(Debug)]
pub struct Display {
    service: Service,
    surroundings: Surroundings,
    name: String,
    whole: Part,
}

impl Display {
    /// 1280 × 800 pixels in 24 bits of colour.
    ///
    /// # Errors
    /// Xvfb is missing or does not become ready.
    pub fn start() -> Result<Self, Trouble> {
        Self::sized(1280, 800, 24)
    }

    /// A screen of so many pixels and bits of colour.
    ///
    /// # Errors
    /// Xvfb is missing or does not become ready.
    pub fn sized(width: u32, height: u32, depth: u8) -> Result<Self, Trouble> {
        let surroundings = Surroundings::new()?;
        let screen = format!("{width}x{height}x{depth}");
        let args = ["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"];
        let mut service = Service::start(&surroundings, "Xvfb", args)?;
        // Xvfb writes the number once clients can connect.
        let number = service.until_line("the display number of Xvfb", Duration::from_secs(20), |line| {
            !line.is_empty() && line.bytes().all(|byte| byte.is_ascii_digit())
        })?;
        let name = format!(":{number}");
        let surroundings = surroundings.with("DISPLAY", &name);
        Ok(Self { service, surroundings, name, whole: Part { x: 0, y: 0, width, height } })
    }

    /// The value of `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The variable for a program that shall be shown here.
    #[must_use]
    pub fn env(&self) -> [(&'static str, &str); 1] {
        [("DISPLAY", &self.name)]
    }

    /// Surroundings with this screen and no bus, for tools that look at it.
    #[must_use]
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Paints the empty screen, as a desktop would.
    ///
    /// # Errors
    /// xsetroot is missing or does not know the colour.
    pub fn paint(&self, colour: &str) -> Result<(), Trouble> {
        let mut xsetroot = self.surroundings.command("xsetroot");
        wait::output_of(xsetroot.args(["-solid", colour]), TOOL).map(drop)
    }

    /// Waits until two pictures in a row are the same, so that nothing is half drawn.
    ///
    /// # Errors
    /// Late: something keeps moving; or `ImageMagick` is missing.
    pub fn until_still(&self) -> Result<(), Trouble> {
        let mut before = Vec::new();
        wait::until("a screen that no longer moves", TOOL, || {
            let now = self.greys(self.whole)?;
            let is_still = now == before;
            before = now;
            Ok(is_still.then_some(()))
        })
    }

    /// Saves the whole screen; the format follows the ending of the name.
    ///
    /// # Errors
    /// `ImageMagick` is missing or cannot write there.
    pub fn screenshot(&self, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let mut import = self.surroundings.command("import");
        wait::output_of(import.args(["-window", "root"]).arg(path.as_ref()), TOOL).map(drop)
    }

    /// Saves a part of the screen.
    ///
    /// # Errors
    /// `ImageMagick` is missing or cannot write there.
    pub fn screenshot_of(&self, part: Part, path: impl AsRef<Path>) -> Result<(), Trouble> {
        let mut import = self.surroundings.command("import");
        let cut = ["-window", "root", "-crop", &part.geometry(), "+repage", "-depth", "8"];
        wait::output_of(import.args(cut).arg(path.as_ref()), TOOL).map(drop)
    }

    /// The brightness of each pixel of a part, row by row.
    ///
    /// # Errors
    /// `ImageMagick` is missing.
    pub fn greys(&self, part: Part) -> Result<Vec<u8>, Trouble> {
        // ImageMagick's raw format: one byte for each pixel.
        let picture = self.surroundings.folder().join("greys.gray");
        self.screenshot_of(part, &picture)?;
        fs::read(picture).map_err(Trouble::file("the pixels of the screen"))
    }

    /// The number of different colours on the screen; 1 means that nothing is shown.
    ///
    /// # Errors
    /// `ImageMagick` is missing.
    pub fn colours(&self) -> Result<u32, Trouble> {
        let picture = self.surroundings.folder().join("colours.png");
        self.screenshot(&picture)?;
        let mut identify = self.surroundings.command("identify");
        let answer = wait::output_of(identify.args(["-format", "%k"]).arg(picture), TOOL)?;
        answer.trim().parse().map_err(|_not_a_number| Trouble::unreadable("the number of colours", &answer))
    }

    /// Places the pointer and presses its first button.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn click(&self, x: u32, y: u32) -> Result<(), Trouble> {
        self.point(x, y, &["click", "1"])
    }

    /// Presses the pointer's first button here and holds it.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn grip(&self, x: u32, y: u32) -> Result<(), Trouble> {
        self.point(x, y, &["mousedown", "1"])
    }

    /// Moves the pointer, with whatever it holds.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn move_to(&self, x: u32, y: u32) -> Result<(), Trouble> {
        self.point(x, y, &[])
    }

    /// Lets go of the pointer's first button.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn let_go(&self) -> Result<(), Trouble> {
        wait::output_of(self.surroundings.command("xdotool").args(["mouseup", "1"]), TOOL).map(drop)
    }

    fn point(&self, x: u32, y: u32, then: &[&str]) -> Result<(), Trouble> {
        let place = [x.to_string(), y.to_string()];
        let mut xdotool = self.surroundings.command("xdotool");
        wait::output_of(xdotool.arg("mousemove").args(place).args(then), TOOL).map(drop)
    }

    /// Presses keys together, such as `ctrl+alt+k`, wherever the focus is.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn press(&self, keys: &str) -> Result<(), Trouble> {
        wait::output_of(self.surroundings.command("xdotool").args(["key", keys]), TOOL).map(drop)
    }

    /// Waits for a dialog with exactly this name, types this into it in place of what is marked there, then Return, until it
    /// takes that and goes: one that still reads its folder takes no Return. It needs a window manager that gives the keys to a
    /// window.
    ///
    /// # Errors
    /// xdotool is missing, there is no such window, or it stays.
    pub fn type_into(&self, name: &str, text: &str) -> Result<(), Trouble> {
        let mut tries = 4;
        loop {
            self.key_in(name, &[&["key", "ctrl+a"], &["type", "--delay", "5", text], &["key", "Return"]])?;
            match self.until_gone(name, Duration::from_secs(5)) {
                Err(_still_there) if tries > 0 => tries -= 1,
                gone => return gone,
            }
        }
    }

    /// Waits for a window with exactly this name, and puts it away by Escape. It needs a window manager, too.
    ///
    /// # Errors
    /// xdotool is missing, there is no such window, or it stays.
    pub fn dismiss(&self, name: &str) -> Result<(), Trouble> {
        self.key_in(name, &[&["key", "Escape"]])?;
        self.until_gone(name, TOOL)
    }

    fn until_gone(&self, name: &str, limit: Duration) -> Result<(), Trouble> {
        wait::until(&format!("the end of »{name}«"), limit, || {
            Ok(self.window(name)?.is_none().then_some(()))
        })
    }

    fn key_in(&self, name: &str, keys: &[&[&str]]) -> Result<(), Trouble> {
        wait::until(&format!("a window »{name}«"), DIALOG, || self.window(name))?;
        let pattern = format!("^{name}$");
        let activate = ["search", "--onlyvisible", "--name", &pattern, "windowactivate", "--sync"];
        for args in [&activate[..]].iter().chain(keys) {
            wait::output_of(self.surroundings.command("xdotool").args(*args), TOOL)?;
        }
        Ok(())
    }

    /// The visible window with exactly this name, if there is one.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn window(&self, name: &str) -> Result<Option<Part>, Trouble> {
        let mut search = self.surroundings.command("xdotool");
        let pattern = format!("^{name}$");
        let found = wait::run(search.args(["search", "--onlyvisible", "--name", &pattern]), TOOL)?;
        let Some(window) = found.out.lines().next() else { return Ok(None) };
        let mut geometry = self.surroundings.command("xdotool");
        let said = wait::run(geometry.args(["getwindowgeometry", "--shell", window]), TOOL)?;
        // The window may have gone in between.
        Ok(Part::from_shell(&said.out))
    }

    /// The window that gets the keys; none as long as a window manager has given them to none.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn active(&self) -> Result<Option<Part>, Trouble> {
        let mut xdotool = self.surroundings.command("xdotool");
        let said = wait::run(xdotool.args(["getactivewindow", "getwindowgeometry", "--shell"]), TOOL)?;
        Ok(Part::from_shell(&said.out))
    }

    /// How many visible windows have exactly this name.
    ///
    /// # Errors
    /// xdotool is missing.
    pub fn windows(&self, name: &str) -> Result<usize, Trouble> {
        let pattern = format!("^{name}$");
        let mut search = self.surroundings.command("xdotool");
        Ok(wait::run(search.args(["search", "--onlyvisible", "--name", &pattern]), TOOL)?.out.lines().count())
    }

    /// The process id of Xvfb.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.service.id()
    }
}

/// Any one tool on a busy machine.
const TOOL: Duration = Duration::from_secs(20);

/// A dialog of the system's, which reads folders and what was used last before it shows itself.
const DIALOG: Duration = Duration::from_secs(60);

/// A rectangle on the screen, in pixels from its top left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// To the right.
    pub width: u32,
    /// Downwards.
    pub height: u32,
}

impl Part {
    fn geometry(self) -> String {
        let Self { x, y, width, height } = self;
        format!("{width}x{height}+{x}+{y}")
    }

    fn from_shell(text: &str) -> Option<Self> {
        let of = |key: &str| text.lines().find_map(|line| line.strip_prefix(key)?.parse().ok());
        Some(Self { x: of("X=")?, y: of("Y=")?, width: of("WIDTH=")?, height: of("HEIGHT=")? })
    }
}
