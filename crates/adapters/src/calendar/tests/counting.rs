//! What counts as an appointment, with whom, and on which channel.

use super::{event, read};

const AT: &str = "DTSTART:20261118T090000Z\nDTEND:20261118T093000Z";

#[test]
fn what_was_cancelled_declined_or_takes_no_time_does_not_count() {
    for (lines, counts) in [
        ("SUMMARY:Telefonat", true),
        ("STATUS:CONFIRMED", true),
        ("STATUS:TENTATIVE", true),
        ("STATUS:CANCELLED", false),
        ("TRANSP:OPAQUE", true),
        ("TRANSP:TRANSPARENT", false),
        ("ATTENDEE;PARTSTAT=ACCEPTED:mailto:jana@example.org", true),
        ("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:jana@example.org", true),
        ("ATTENDEE;PARTSTAT=DECLINED:MAILTO:Jana@Example.org", false),
        ("ATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org", true),
        (
            "ATTENDEE;PARTSTAT=DECLINED;EMAIL=jana@example.org:urn:uuid:7e7c9a6e-0000-4000-8000-000000000000",
            false,
        ),
    ] {
        assert_eq!(read(&event(&format!("{AT}\n{lines}"))).len(), usize::from(counts), "{lines}");
    }
}

#[test]
fn an_answer_to_an_invitation_is_no_event() {
    for (method, counts) in
        [("PUBLISH", true), ("REQUEST", true), ("REPLY", false), ("CANCEL", false), ("COUNTER", false)]
    {
        let lines = format!("METHOD:{method}\n{}", event(AT));
        assert_eq!(read(&lines).len(), usize::from(counts), "{method}");
    }
}

#[test]
fn whole_days_are_no_appointments_without_a_tag() {
    let day = "DTSTART;VALUE=DATE:20261118\nDTEND;VALUE=DATE:20261120";
    assert!(read(&event(day)).is_empty());
    let tagged = read(&event(&format!("{day}\nCATEGORIES:Absprache: mueller")));
    let [meeting] = tagged.as_slice() else { panic!("{tagged:?}") };
    let (start, end) = ("2026-11-17T23:00:00Z".parse().unwrap(), "2026-11-19T23:00:00Z".parse().unwrap());
    assert_eq!((meeting.start, meeting.end), (start, end), "days of Berlin");
}

#[test]
fn those_who_invite_and_are_invited_are_told_apart_from_those_who_declined() {
    let lines = format!(
        "{AT}\nORGANIZER;CN=Anna:mailto:anna@example.org\nATTENDEE;PARTSTAT=ACCEPTED:mailto:anna@example.org\n\
         ATTENDEE;PARTSTAT=ACCEPTED:mailto:jana@example.org\nATTENDEE;PARTSTAT=DECLINED:mailto:jan@example.org\n\
         ATTENDEE;CUTYPE=ROOM:urn:uuid:1"
    );
    let meetings = read(&event(&lines));
    assert_eq!(meetings[0].with, ["anna@example.org".parse().unwrap(), "anna@example.org".parse().unwrap()]);
    assert_eq!(meetings[0].declined, ["jan@example.org".parse().unwrap()]);

    let inviting = format!(
        "{AT}\nORGANIZER:mailto:anna@example.org\nATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org"
    );
    assert!(read(&event(&inviting))[0].with.is_empty());
}

#[test]
fn a_tag_is_a_category_or_a_line_of_its_own() {
    for (lines, tag) in [
        ("CATEGORIES:Absprache: mueller", Some("mueller")),
        ("CATEGORIES:Arbeit,ABSPRACHE:Mueller,Wichtig", Some("mueller")),
        ("DESCRIPTION:Wegen der Rechnung\\nAbsprache: mueller\\nBis dann", Some("mueller")),
        ("DESCRIPTION:Die Absprache: mueller", None),
        ("CATEGORIES:Absprache:", None),
        ("SUMMARY:Absprache: mueller", None),
    ] {
        let meetings = read(&event(&format!("{AT}\n{lines}")));
        assert_eq!(meetings[0].tag.as_deref(), tag, "{lines}");
    }
}

#[test]
fn the_channel_is_that_of_the_link_to_talk_by() {
    for (lines, channel) in [
        ("LOCATION:Büro", None),
        ("LOCATION:https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0", Some("teams")),
        ("X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/1", Some("teams")),
        ("X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij", Some("meet")),
        ("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://us02web.zoom.us/j/123456789", Some("zoom")),
        ("URL:https://join.skype.com/abcdef", Some("skype")),
        ("CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+493023125001", Some("phone")),
        ("LOCATION:tel:+493023125001", Some("phone")),
        ("LOCATION:Büro\nDESCRIPTION:Teilnehmen:\\n<https://teams.live.com/meet/9312>\\n", Some("teams")),
        ("DESCRIPTION:Wie gestern unter tel:+493023125001 besprochen", None),
        (
            "DESCRIPTION:https://www.linkedin.com/in/anna und https://meet.google.com/abc-defg-hij",
            Some("meet"),
        ),
        ("URL:https://example.org/termin/7", None),
    ] {
        let meetings = read(&event(&format!("{AT}\n{lines}")));
        assert_eq!(meetings[0].channel.as_ref().map(ToString::to_string).as_deref(), channel, "{lines}");
    }
}
