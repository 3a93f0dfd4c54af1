//! What I chose is changed as it stands in its file, whatever changes it, and goes from then on.

use absprache_engine::tone::Language;

use super::fakes::{ANNA, MUELLER, Office, time};
use crate::event::Seq;
use crate::popup::{Action, PopupAnswer, PopupKey};
use crate::ports::Files;
use crate::settings::{Promptness, Settings, Theme};
use crate::trouble::Trouble;

/// A way in which settings are changed.
type Change = fn(&mut Office) -> Result<(), Trouble>;

#[test]
fn what_was_edited_by_hand_meanwhile_stays_and_goes_with_every_change() {
    let digest_only = |office: &mut Office| {
        let chosen = PopupAnswer::Chosen(PopupKey::Contact(Seq(1)), Action::DigestOnly);
        office.desk.answer(chosen, time("Sat 21:50"))
    };
    let changes: [(&str, Change); 6] = [
        ("only in the digest, by a popup", digest_only),
        ("keys", |office| office.desk.set_capture_keys(Some("Ctrl+Alt+K".parse().unwrap()))),
        ("a client put away", |office| office.desk.archive(&MUELLER.parse().unwrap())),
        ("a client brought back", |office| office.desk.unarchive(&MUELLER.parse().unwrap())),
        ("a channel", |office| office.desk.tell_channel("signal".parse().unwrap(), Some(Promptness::Aloud))),
        ("a pause", |office| office.desk.pause(Some(30), time("Sat 21:50"))),
    ];
    for (what, change) in changes {
        let mut office = Office::open();
        office.receive("whatsapp", ANNA, "Sat 21:40");
        let edited = Settings { language: Some(Language::En), theme: Theme::Dark, ..Settings::default() };
        office.files.save_settings(&edited).unwrap();
        change(&mut office).unwrap();
        assert_eq!(office.desk.language(), Language::En, "{what}");
        let kept = office.files.settings().unwrap();
        assert_eq!((kept.language, kept.theme), (Some(Language::En), Theme::Dark), "{what}");
        assert_eq!(kept != edited, what != "a client brought back", "{what}");
    }
}
