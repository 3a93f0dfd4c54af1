//! The texts people know from the product's description, and what decides about via and when.

use super::*;
use crate::handle::Account;
use crate::redirection::{When, Withhold};

#[test]
fn the_whatsapp_on_a_saturday_evening() {
    let text = scene("whatsapp", ContactKind::Message).text();
    assert!(text.starts_with("Guten Tag Frau Müller, danke für Ihre Nachricht über WhatsApp"), "{text}");
    assert!(text.contains("wie vereinbart per E-Mail"), "{text}");
    assert!(text.contains("telefonisch ab Montag, 23. November, 9 Uhr"), "{text}");
}

#[test]
fn a_written_reply_goes_where_the_message_came_from_and_waits_for_office_hours() {
    let (_, reply) = scene("whatsapp", ContactKind::Message).answer();
    let Redirection::Reply { via, when, .. } = reply else { panic!("a text") };
    assert_eq!((via, when), (id("whatsapp"), When::At(instant("2026-11-23T09:00:00+01:00"))));
}

#[test]
fn a_call_is_answered_in_writing() {
    let (_, reply) = scene("phone", ContactKind::Call).answer();
    assert!(matches!(reply, Redirection::Reply { via, .. } if via == id("email")));
}

#[test]
fn a_reply_in_office_hours_is_for_now() {
    let (_, reply) = scene("whatsapp", ContactKind::Message)
        .with(|s| s.at = "2026-11-24T11:00:00+01:00".to_owned())
        .answer();
    assert!(matches!(reply, Redirection::Reply { when: When::Now, .. }));
}

#[test]
fn what_comes_at_the_wrong_time_is_told_the_time_before_any_other_way() {
    let text = scene("phone", ContactKind::Call).text();
    let time = text.find("Ab Montag, 23. November, 9 Uhr").unwrap();
    assert!(time < text.find("per E-Mail").unwrap(), "{text}");
}

#[test]
fn the_emergency_way_is_named_only_where_one_is_agreed() {
    let with =
        |standing: Standing| scene("whatsapp", ContactKind::Message).with(|s| s.standing = standing).text();
    assert!(with(agreed()).contains("NOTFALL"));
    assert!(!with(Standing::Proposed).contains("NOTFALL"));
    assert!(!with(Standing::Wish).contains("NOTFALL"));
}

#[test]
fn nothing_is_offered_where_nothing_is_open() {
    let nothing = scene("whatsapp", ContactKind::Message)
        .with(|s| s.clauses = r#"Channel(id: "w", channel: "whatsapp", mode: NotUsed)"#.to_owned());
    assert_eq!(nothing.answer().1, Redirection::Withhold(Withhold::NoWay));
}

#[test]
fn nobody_is_written_to_on_a_guess_or_about_a_contact_of_ones_own() {
    let scene = scene("whatsapp", ContactKind::Message);
    let reply = |change: &dyn Fn(&mut Stage)| {
        let mut stage = scene.stage();
        change(&mut stage);
        let verdict = judge(&stage.rules, stage.case());
        redirect(&scene.request(&stage, &verdict))
    };
    let probable = |stage: &mut Stage| {
        if let Identity::Known { certainty, .. } = &mut stage.identity {
            *certainty = Certainty::Probable;
        }
    };
    assert_eq!(reply(&probable), Redirection::Withhold(Withhold::Probable));
    assert_eq!(reply(&|s| s.identity = Identity::Stranger), Redirection::Withhold(Withhold::Stranger));
    let several = |stage: &mut Stage| stage.identity = Identity::Ambiguous(Vec::new());
    assert_eq!(reply(&several), Redirection::Withhold(Withhold::Ambiguous));
    let mine = |stage: &mut Stage| stage.contact.direction = Direction::Out;
    assert_eq!(reply(&mine), Redirection::Withhold(Withhold::Mine));
}

#[test]
fn a_public_comment_is_told_nothing_about_arrangements_at_any_step() {
    for occasion in 0..3 {
        let text = scene("instagram", ContactKind::Comment).with(|s| s.occasion = occasion).text();
        assert!(!text.contains("vereinbart") && !text.contains("NOTFALL"), "{text}");
        assert!(text.contains("per E-Mail"), "{text}");
    }
}

#[test]
fn a_member_of_a_family_that_is_only_to_wait_is_told_its_own_time() {
    let text = scene("slack", ContactKind::Message)
        .with(|s| {
            s.channel = "teams-call".to_owned();
            s.kind = ContactKind::Call;
            s.clauses = r#"Channel(id: "teams", channel: "teams", mode: Welcome)"#.to_owned();
        })
        .text();
    assert!(text.contains("Ab Montag, 23. November, 9 Uhr bin ich wie vereinbart per Teams-Anruf"), "{text}");
}

#[test]
fn who_called_a_private_number_is_told_the_one_the_clause_names() {
    let text = scene("phone", ContactKind::Call)
        .with(|s| {
            s.mine = Some(Handle::Phone("+4917139200001".parse().unwrap()));
            s.further_handles = r#"(handle: Phone("+493023125002"), used: Business)"#.to_owned();
            // Another channel's clause does not say which number to call.
            s.clauses = r#"Channel(id: "email", channel: "email", mode: Welcome),
                Channel(id: "phone", channel: "phone", mode: Welcome, at: Only([Phone("+493023125002")]))"#
                .to_owned();
            s.at = "2026-11-24T11:00:00+01:00".to_owned();
        })
        .text();
    assert!(text.contains("23125002"), "{text}");
    assert!(!text.contains("23125001"), "{text}");
}

#[test]
fn who_wrote_to_a_private_account_is_told_the_one_on_the_same_network() {
    let account = |channel: &str, name: &str| format!(r#"Account(channel: "{channel}", name: "{name}")"#);
    let text = scene("linkedin", ContactKind::Message)
        .with(|s| {
            s.mine = Some(Handle::Account(Account::new(id("linkedin"), "jana-privat").unwrap()));
            s.further_handles = [
                ("xing", "jana-xing", "Business"),
                ("linkedin", "jana-weiss", "Business"),
                ("linkedin", "jana-privat", "Private"),
            ]
            .map(|(channel, name, used)| format!("(handle: {}, used: {used}),", account(channel, name)))
            .concat();
            s.clauses =
                r#"Channel(id: "linkedin", channel: "linkedin", mode: Welcome, at: Business)"#.to_owned();
        })
        .text();
    assert!(text.contains("jana-weiss"), "{text}");
    assert!(!text.contains("jana-xing"), "{text}");
}

#[test]
fn a_call_is_answered_in_writing_also_where_the_phone_opens_first() {
    let (_, reply) = scene("discord", ContactKind::Call)
        .with(|s| {
            s.clauses = r#"Channel(id: "phone", channel: "phone", mode: Welcome),
                Channel(id: "email", channel: "email", mode: Welcome),
                Channel(id: "discord", channel: "discord", mode: NotUsed)"#
                .to_owned();
            s.at = "2026-11-24T11:00:00+01:00".to_owned();
        })
        .answer();
    assert!(matches!(reply, Redirection::Reply { via, .. } if via == id("email")));
}

#[test]
fn a_channel_that_is_gone_names_its_successor_only_where_that_is_offered() {
    let text = scene("skype", ContactKind::Message)
        .with(|s| {
            s.clauses = r#"Channel(id: "email", channel: "email", mode: Welcome),
                Channel(id: "skype", channel: "skype", mode: NotUsed)"#
                .to_owned();
        })
        .text();
    assert!(text.contains("per E-Mail") && !text.contains("gibt es ja nicht mehr"), "{text}");
}

#[test]
fn meeting_in_person_is_no_voice_to_offer_to_who_calls_with_a_picture() {
    let text = scene("teams-video", ContactKind::VideoCall)
        .with(|s| {
            s.clauses = r#"Channel(id: "in-person", channel: "in-person", mode: Welcome),
                Channel(id: "email", channel: "email", mode: Welcome),
                Channel(id: "video", channel: "teams-video", mode: NotUsed)"#
                .to_owned();
            s.at = "2026-11-24T11:00:00+01:00".to_owned();
        })
        .text();
    assert!(text.contains("per E-Mail weitermachen"), "{text}");
}

#[test]
fn who_calls_with_a_picture_where_no_appointments_are_agreed_is_told_of_none() {
    for occasion in 0..3 {
        for standing in [agreed(), Standing::Proposed, Standing::Wish] {
            let text = scene("whatsapp", ContactKind::VideoCall)
                .with(|s| {
                    s.clauses = r#"Channel(id: "email", channel: "email", mode: Welcome),
                        Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed)"#
                        .to_owned();
                    (s.occasion, s.standing) = (occasion, standing);
                })
                .text();
            assert!(text.contains("per E-Mail") && !text.contains("verabrede"), "{text}");
        }
    }
}
