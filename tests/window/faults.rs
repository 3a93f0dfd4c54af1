//! What there is to see where something does not work.

use super::tour::Step::{Click, Keys, See};
use super::tour::{View, view};
use super::views::{ADD_SOURCE, CONNECT, FAULTY_FIELD};

/// Sources that do not answer.
pub(super) const FAILING: &[View] = &[
    view("today-failing", "/", &[See("main .text-notice")]),
    view("settings-failing", "/settings", &[See(DEAF)]),
    view("settings-tried", "/settings", &[See(DEAF), Click(TRY), See(OUTCOME)]),
    view(
        "settings-refused",
        "/settings",
        &[Click(ADD_SOURCE), Click(FILE), Keys(PATH, "/nowhere.ics"), Click(CONNECT), See(FAULTY_FIELD)],
    ),
    view("settings-removed", "/settings", &[See(DEAF), Click(REMOVE), See(WAY_BACK)]),
];

/// A journal that is none.
pub(super) const UNREADABLE: &[View] = &[view("unreadable", "/", &[See("[role=alert]")])];

const DEAF: &str = "[data-source^=callmonitor] .text-notice";
const TRY: &str = "[data-source^=callmonitor] button";
const OUTCOME: &str = "[data-source^=callmonitor] [role=status] .bg-notice-soft";
const REMOVE: &str = "[data-source^=callmonitor] button:last-child";
const WAY_BACK: &str = "[data-toasts] button";
const FILE: &str = "[data-kind=Ics]";
const PATH: &str = "#source-form input";
