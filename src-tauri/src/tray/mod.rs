//! The icon in the tray: whether the office is open, what is not heard, a pause, the window, the end.

#[cfg(not(target_os = "linux"))]
mod elsewhere;
mod face;
#[cfg(target_os = "linux")]
mod item;
#[cfg(target_os = "linux")]
mod menu;

use std::sync::{Mutex, PoisonError};

use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::sign::Sign;
use absprache_desk::view::place::{Place, Section};
use tauri::{Runtime, async_runtime};

#[cfg(not(target_os = "linux"))]
use self::elsewhere as platform;
use self::face::{Choice, Face};
#[cfg(target_os = "linux")]
use self::item as platform;
use crate::resident::Resident;
use crate::{capture, quit, window};

/// What the tray shows now, so that it is drawn anew only when something changes; none before it is put up.
#[derive(Debug, Default)]
pub(crate) struct Tray {
    face: Mutex<Option<Face>>,
    #[cfg(target_os = "linux")]
    line: item::Line,
}

impl Tray {
    /// What it shows.
    fn face(&self) -> Option<Face> {
        self.face.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes a new face. Whether it looks different.
    fn put_on(&self, face: Face) -> bool {
        let mut before = self.face.lock().unwrap_or_else(PoisonError::into_inner);
        // Minutes pass without anything new to be seen.
        let is_new = before.as_ref() != Some(&face);
        *before = Some(face);
        is_new
    }
}

/// Puts it up. Without a tray on the desktop nothing is seen of it.
pub(crate) fn raise<R: Runtime>(resident: &Resident<R>) {
    resident.tray.put_on(Face::at_first(resident.here.language()));
    platform::raise(resident);
}

/// Looks at the office, and draws the tray anew if it changed.
pub(crate) fn look<R: Runtime>(resident: &Resident<R>) {
    let resident = resident.clone();
    async_runtime::spawn(async move {
        // Before the first sheet is filled in there is no office.
        let Ok((sign, language)) =
            resident.here.ask(|desk, at| Ok::<_, Trouble>((desk.sign(at.now), at.language))).await
        else {
            return;
        };
        if resident.tray.put_on(Face::of(&sign, &resident.senses.read().deaf(language), language)) {
            platform::draw(&resident).await;
        }
    });
}

/// An entry was chosen, by its number.
fn chosen<R: Runtime>(resident: &Resident<R>, number: i32) {
    match resident.tray.face().and_then(|face| face.choice(number)) {
        Some(Choice::Open) => open(resident),
        Some(Choice::Capture) => resident.errands.want(capture::show),
        Some(Choice::Quit) => quit::end(resident),
        Some(Choice::PauseHour) => pause(resident, |_| Some(60)),
        Some(Choice::PauseDay) => pause(resident, |sign| Some(sign.minutes_to_next_day)),
        Some(Choice::GoOn) => pause(resident, |_| None),
        // What helps is there.
        Some(Choice::Sources) => resident.errands.want(|app| {
            window::show_at(app, Place::Settings { section: Some(Section::sources()) }, None);
        }),
        // Gone from the menu since it was opened.
        None => {}
    }
}

fn open<R: Runtime>(resident: &Resident<R>) {
    resident.errands.want(window::show);
}

fn pause<R: Runtime>(resident: &Resident<R>, minutes: fn(&Sign) -> Option<u32>) {
    let resident = resident.clone();
    async_runtime::spawn(async move {
        let paused = resident
            .here
            .change(move |desk, at| {
                let minutes = minutes(&desk.sign(at.now));
                desk.pause(minutes, at.now)
            })
            .await;
        if let Err(problem) = paused {
            tracing::warn!(problem.message, "no pause");
        }
    });
}
