use absprache_desk::event::Seq;
use absprache_desk::popup::{Button, Loudness, PopupKey};
use notify_rust::{Hint, Urgency};

use super::*;

const ALL: Capabilities = Capabilities { actions: true, markup: true };

fn popup() -> Popup {
    let button = |action, label: &str| Button { action, label: label.to_owned() };
    Popup {
        key: PopupKey::Contact(Seq(7)),
        title: "Anna Müller · WhatsApp & <Co>".to_owned(),
        body: "E-Mail & Telefon <b>9–17</b>".to_owned(),
        loudness: Loudness::Quiet,
        default: Some(button(Action::Copy, "Kopieren")),
        buttons: vec![button(Action::Remind, "Mo. 9:00")],
        stands: Duration::from_secs(10),
        passing: false,
    }
}

#[test]
fn only_the_body_is_escaped_and_only_where_markup_is_read() {
    for (markup, body) in
        [(true, "E-Mail &amp; Telefon &lt;b&gt;9–17&lt;/b&gt;"), (false, "E-Mail & Telefon <b>9–17</b>")]
    {
        let described = describe(&popup(), Capabilities { actions: true, markup }).unwrap();
        assert_eq!(described.body, body);
        assert_eq!(described.summary, "Anna Müller · WhatsApp & <Co>");
    }
}

#[test]
fn actions_are_named_only_to_a_server_that_hears_clicks() {
    assert_eq!(
        describe(&popup(), ALL).unwrap().actions,
        ["default", "Kopieren", "remind", "Mo. 9:00"].map(str::to_owned)
    );
    let none: [String; 0] = [];
    assert_eq!(describe(&popup(), Capabilities { actions: false, markup: true }).unwrap().actions, none);
}

#[test]
fn a_quiet_popup_has_no_sound_and_only_a_loud_one_is_critical() {
    let quiet = describe(&popup(), ALL).unwrap().hints;
    assert!(quiet.contains(&Hint::SuppressSound(true)) && quiet.contains(&Hint::Urgency(Urgency::Normal)));
    let loud = describe(&Popup { loudness: Loudness::Loud, ..popup() }, ALL).unwrap().hints;
    assert!(!loud.contains(&Hint::SuppressSound(true)) && loud.contains(&Hint::Urgency(Urgency::Critical)));
}

#[test]
fn only_a_passing_notice_is_kept_out_of_lists() {
    assert!(!describe(&popup(), ALL).unwrap().hints.contains(&Hint::Transient(true)));
    let passing = Popup { passing: true, ..popup() };
    assert!(describe(&passing, ALL).unwrap().hints.contains(&Hint::Transient(true)));
}

#[test]
fn a_popup_stands_as_long_as_the_desk_says_as_far_as_the_wire_can_tell() {
    for (stands, wire) in [(Duration::from_secs(10), 10_000), (Duration::MAX, i32::MAX)] {
        let described = describe(&Popup { stands, ..popup() }, ALL).unwrap();
        assert_eq!(i32::from(described.timeout), wire);
    }
}

#[test]
fn the_default_action_is_whatever_the_popup_says_it_is() {
    assert_eq!(action_of("default", Some(Action::Confirm)), Some(Action::Confirm));
    assert_eq!(action_of("default", None), None);
    assert_eq!(action_of("digest-only", None), Some(Action::DigestOnly));
    assert_eq!(action_of("Fine", None), None);
}
