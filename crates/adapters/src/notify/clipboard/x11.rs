//! A reader of the X11 clipboard on a connection of its own (ICCCM 2.0, section 2.4).

use std::error::Error;
use std::thread::sleep;
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ConnectionExt as _, CreateWindowAux, WindowClass};
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME, NONE};

x11rb::atom_manager! {
    Atoms: AtomCookies {
        CLIPBOARD,
        UTF8_STRING,
        ABSPRACHE_READ_BACK,
    }
}

/// The text another program would paste now; none if there is none, or if it comes in instalments (INCR), as no
/// text of ours does.
///
/// # Errors
/// There is no X server, or the owner of the clipboard does not answer within the limit.
pub(super) fn read(limit: Duration) -> Result<Option<String>, Box<dyn Error>> {
    let (connection, screen) = x11rb::connect(None)?;
    let atoms = Atoms::new(&connection)?.reply()?;
    let root = connection.setup().roots.get(screen).ok_or("no screen")?.root;
    let window = connection.generate_id()?;
    connection.create_window(
        COPY_DEPTH_FROM_PARENT,
        window,
        root,
        0,
        0,
        1,
        1,
        0,
        WindowClass::COPY_FROM_PARENT,
        COPY_FROM_PARENT,
        &CreateWindowAux::new(),
    )?;
    let property = atoms.ABSPRACHE_READ_BACK;
    connection.convert_selection(window, atoms.CLIPBOARD, atoms.UTF8_STRING, property, CURRENT_TIME)?;
    connection.flush()?;

    let mut waited = Duration::ZERO;
    while waited < limit {
        match connection.poll_for_event()? {
            // The owner's answer, or the server's if there is no owner.
            Some(Event::SelectionNotify(notify)) if notify.property == NONE => return Ok(None),
            Some(Event::SelectionNotify(_)) => {
                let reply =
                    connection.get_property(true, window, property, atoms.UTF8_STRING, 0, MAX_WORDS)?;
                let reply = reply.reply()?;
                return Ok((reply.type_ == atoms.UTF8_STRING)
                    .then(|| String::from_utf8_lossy(&reply.value).into_owned()));
            }
            Some(_other) => {}
            None => {
                sleep(PAUSE);
                waited += PAUSE;
            }
        }
    }
    Err("its owner does not answer".into())
}

const PAUSE: Duration = Duration::from_millis(2);

/// Of four bytes each: far more than any text of ours.
const MAX_WORDS: u32 = 1 << 18;
