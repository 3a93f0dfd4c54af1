use super::*;
use Class::{Crossing, Doubled, Fresh, Late};

#[test]
fn an_answer_is_what_it_is_by_the_time_it_is_taken_in() {
    let offered = || story().then(offer(1, "e1 p1"));
    let all = || answer("e1 p1", "e+ p+");
    let lapsed = || story().then(offer_until(1, "e1 p1", "2026-11-23")).on("2026-11-24");
    for (what, story, classes) in [
        ("to the open offer", offered().then(all()), &[Fresh][..]),
        ("the same document twice", offered().then(all()).then(all()), &[Fresh, Doubled]),
        ("the same words again", offered().then(all()).then(copy_of("e1 p1", "e+ p+")), &[Fresh, Doubled]),
        (
            "back to earlier words after others",
            offered().then(all()).then(answer("e1 p1", "p?")).then(copy_of("e1 p1", "e+ p+")),
            &[Fresh, Fresh, Fresh],
        ),
        (
            "an earlier document after others",
            offered().then(all()).then(answer("e1 p1", "p?")).then(all()),
            &[Fresh, Fresh, Doubled],
        ),
        ("to the offer before", offered().then(offer(2, "e1 p2")).then(all()), &[Crossing]),
        (
            "the same words to the same text offered again",
            offered().then(answer("e1 p1", "p?")).then(offer(2, "e1 p1")).then(copy_of("e1 p1", "p?")),
            &[Fresh, Fresh],
        ),
        ("after it was taken back", offered().then(withdraw("e1 p1")).then(all()), &[Late]),
        ("after it lapsed", lapsed().then(all()), &[Late]),
        ("late twice", lapsed().then(all()).then(all()), &[Late, Doubled]),
        (
            "late, and again after the text was offered anew",
            lapsed().then(all()).then(offer(2, "e1 p1")).then(all()).then(all()),
            &[Late, Fresh, Doubled],
        ),
        (
            "after it was agreed",
            offered().then(all()).then(agreed("e1 p1")).then(answer("e1 p1", "p?")),
            &[Fresh, Late],
        ),
        ("to what was agreed in a talk", story().then(agreed("e1")).then(answer("e1", "e+")), &[Late]),
        ("after the end", offered().then(ended("2026-11-23")).on("2026-11-24").then(all()), &[Late]),
        ("on the last day", offered().then(ended("2026-11-23")).then(all()), &[Fresh]),
        (
            "to a text that both have offered",
            offered().then(offer(2, "e1")).then(offer_by(Client, 3, "e1 p1")).then(all()),
            &[Fresh],
        ),
    ] {
        assert_eq!(story.classes(), classes, "{what}");
    }
}

#[test]
fn an_answer_to_an_unknown_text_is_foreign() {
    let negotiation = story().then(offer(1, "e1")).told();
    let answer = answer_by(Client, "p1", "p+");
    assert_eq!(negotiation.class_of(AnswerId::of(b""), &answer, day("2026-11-23")), Class::Foreign);
    assert!(!Class::Foreign.counts());
}

#[test]
fn a_crossing_answer_counts_for_what_is_the_same_in_both_offers() {
    let crossing = |replies| {
        story().then(offer(1, "e1 p1 w1")).then(offer(2, "e1 p2 r1")).then(answer("e1 p1 w1", replies))
    };
    for (replies, stand, phase) in [
        ("e+ p+ w+", "email settled, phone waiting, record waiting", Phase::Answered),
        ("e- p- w-", "email declined, phone waiting, record waiting", Phase::Answered),
        ("p=p2", "email waiting, phone settled, record waiting", Phase::Answered),
        ("p+ w+", "email waiting, phone waiting, record waiting", Phase::Open),
        ("p=p3", "email waiting, phone waiting, record waiting", Phase::Open),
    ] {
        let story = crossing(replies);
        assert_eq!((story.stand().as_str(), story.phase()), (stand, phase), "{replies}");
    }
}

#[test]
fn a_crossing_answer_does_not_overtake_what_was_said_to_a_later_offer() {
    let story = story().then(offer(1, "e1 p1")).then(offer(2, "e1 p2")).then(answer("e1 p2", "e? p+"));
    assert_eq!(story.stand(), "email asked, phone settled");
    let story = story.then(answer("e1 p1", "e+ p=p3"));
    assert_eq!(story.classes(), [Fresh, Crossing]);
    assert_eq!(story.stand(), "email asked, phone settled");
}

#[test]
fn a_late_answer_changes_nothing() {
    let taken_back = || story().then(offer(1, "e1 p1")).then(withdraw("e1 p1"));
    let late = taken_back().then(answer("e1 p1", "e+ p=p2")).then(offer(2, "e1 p2"));
    assert_eq!(late.stand(), "email waiting, phone waiting");
    let before = story().then(offer(1, "e1 p1")).then(answer("e1 p1", "e+")).then(agreed("e1 p2"));
    let after = before.then(answer("e1 p1", "e- p-")).then(offer(2, "e1 p1"));
    assert_eq!(after.stand(), "email settled, phone waiting");
}

#[test]
fn an_answer_from_before_an_agreement_does_not_unsettle_it() {
    let story = story().then(offer(1, "e1 p1")).then(agreed("e1 p2")).then(offer(2, "e1 p2 w1"));
    assert_eq!(story.stand(), "email settled, phone settled, whatsapp waiting");
    let story = story.then(answer("e1 p1", "e- p=p3"));
    assert_eq!(story.classes(), [Crossing]);
    assert_eq!(story.stand(), "email settled, phone settled, whatsapp waiting");
    assert_eq!(story.phase(), Phase::Open);
}

#[test]
fn an_answer_to_ones_own_newer_offer_decides_nothing() {
    let offered = story().then(offer(1, "e1 p1")).then(offer(2, "e1"));
    let story = offered.then(offer_by(Client, 3, "e1 p1")).then(answer("e1 p1", "e- p-"));
    assert_eq!(story.stand(), "email settled, phone waiting");
    let story = story.then(offer(4, "e1 p1 w1"));
    assert_eq!(
        story.stand(),
        "email settled, phone settled, whatsapp waiting",
        "the client offered just that"
    );
}

#[test]
fn what_was_taken_in_is_told() {
    let story = story().then(offer(1, "e1")).then(answer("e1", "e+"));
    let Event::Answered { id, .. } = &story.steps[1].event else { unreachable!() };
    let taken = Taken {
        at: story.steps[1].at,
        id: *id,
        to: text("e1"),
        by: Client,
        name: "Anna Müller".to_owned(),
        class: Fresh,
    };
    assert_eq!(story.told().answers(), [taken]);
}
