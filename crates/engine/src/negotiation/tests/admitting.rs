use super::*;

fn answered(to: &str, replies: Vec<(&str, Reply)>) -> Event {
    let replies = replies.into_iter().map(|(name, reply)| (id(name), reply)).collect();
    document_of(Answer { replies, ..answer_by(Client, to, "") })
}

fn counter(short: &str) -> Reply {
    Reply::Counter { clause: worded(short), reason: None }
}

#[test]
fn impossible_offers_are_refused() {
    let offered = || story().then(offer(2, "e1 p1"));
    let empty = Offer { n: 3, by: Consultant, text: text("e1"), clauses: Vec::new(), answer_by: None };
    let forged = Offer { clauses: clauses("e2 p1"), text: text("e1 p1"), ..empty.clone() };
    let doubled = Offer { clauses: clauses("e1 e2"), ..empty.clone() };
    for (what, story, event, refusal) in [
        ("no clauses", offered(), Event::Offered(empty), Refusal::NoClauses),
        ("two of one id", offered(), Event::Offered(doubled), Refusal::DoubledClause(id("email"))),
        ("other clauses", offered(), Event::Offered(forged), Refusal::OtherClauses { text: text("e1 p1") }),
        ("the same number", offered(), offer(2, "e1"), Refusal::WrongNumber { least: 3 }),
        ("a lower number", offered(), offer(1, "e1"), Refusal::WrongNumber { least: 3 }),
        ("no number", story(), offer(0, "e1"), Refusal::WrongNumber { least: 1 }),
        ("the open offer", offered(), offer(3, "e1 p1"), Refusal::SameAsOpen),
        (
            "a lower number of the other side",
            offered(),
            offer_by(Client, 2, "e1"),
            Refusal::WrongNumber { least: 3 },
        ),
        (
            "the open offer, which can be accepted",
            offered(),
            offer_by(Client, 3, "e1 p1"),
            Refusal::SameAsOpen,
        ),
        ("what is agreed", story().then(agreed("e1")), offer(1, "e1"), Refusal::SameAsAgreed),
        (
            "until yesterday",
            offered(),
            offer_until(3, "e1", "2026-11-22"),
            Refusal::LapsedAlready { answer_by: day("2026-11-22") },
        ),
        (
            "after the end",
            offered().then(ended("2026-11-22")),
            offer(3, "e1"),
            Refusal::AfterTheEnd { on: day("2026-11-22") },
        ),
    ] {
        assert_eq!(story.refuses(event), refusal, "{what}");
    }
}

#[test]
fn what_looks_alike_but_is_possible_is_admitted() {
    let offered = || story().then(offer(2, "e1 p1"));
    for story in [
        offered().then(offer(7, "e1")),
        offered().then(offer_until(3, "e1", "2026-11-23")),
        offered().then(answer("e1 p1", "e?")).then(offer(3, "e1 p1")),
        offered().then(withdraw("e1 p1")).then(offer(3, "e1 p1")),
        story().then(offer_until(1, "e1", "2026-11-23")).on("2026-11-24").then(offer(2, "e1")),
        story().then(agreed("e1")).then(agreed("e2")).then(offer(1, "e1")),
        story().then(agreed("e1")).then(agreed("e1")),
        offered().then(ended("2026-11-23")).then(withdraw("e1 p1")),
        offered().then(ended("2026-11-22")).then(ended("2026-11-24")).then(offer(3, "e1")),
        story().then(offer_until(1, "e1", "2026-11-23")).on("2026-11-24").then(agreed("e1")),
    ] {
        story.told();
    }
}

#[test]
fn impossible_answers_are_refused() {
    let offered = || story().then(offer(1, "e1 p1"));
    let own = document_of(answer_by(Consultant, "e1 p1", "e+"));
    let named = |name: &str| id(name);
    for (what, event, refusal) in [
        ("to an unknown text", answer("e2", "e+"), Refusal::UnknownText),
        ("to one's own text", own, Refusal::OwnText),
        ("without a word", answer("e1 p1", ""), Refusal::SaysNothing),
        ("to what is not offered", answer("e1 p1", "w+"), Refusal::NoSuchClause(named("whatsapp"))),
        (
            "a wish of another id",
            answered("e1 p1", vec![("email", counter("p2"))]),
            Refusal::OtherId { clause: named("email"), found: named("phone") },
        ),
        (
            "a wish of another kind",
            answered(
                "e1 p1",
                vec![(
                    "email",
                    Reply::Counter { clause: clause(r#"Record(id: "email", months: 1)"#), reason: None },
                )],
            ),
            Refusal::OtherKind(named("email")),
        ),
        (
            "the same as a wish",
            answered("e1 p1", vec![("email", counter("e1"))]),
            Refusal::Unchanged(named("email")),
        ),
        (
            "one impossible reply among others",
            answered("e1 p1", vec![("email", Reply::Accept), ("phone", counter("p1"))]),
            Refusal::Unchanged(named("phone")),
        ),
    ] {
        assert_eq!(offered().refuses(event), refusal, "{what}");
    }
    let note = Answer { note: Some("Danke!".to_owned()), ..answer_by(Client, "e1 p1", "") };
    assert_eq!(
        offered().then(document_of(note)).phase(),
        Phase::Answered,
        "a word about the whole is an answer"
    );
}

#[test]
fn impossible_withdrawals_are_refused() {
    let offered = || story().then(offer(1, "e1 p1"));
    let lapsed = story().then(offer_until(1, "e1 p1", "2026-11-23")).on("2026-11-24");
    let by_client = Event::Withdrawn { offer: text("e1 p1"), by: Client };
    for (what, story, event, refusal) in [
        ("nothing is offered", story(), withdraw("e1"), Refusal::NoOpenOffer),
        ("it lapsed", lapsed, withdraw("e1 p1"), Refusal::NoOpenOffer),
        ("it was taken back", offered().then(withdraw("e1 p1")), withdraw("e1 p1"), Refusal::NoOpenOffer),
        ("another is open", offered(), withdraw("e1"), Refusal::AnotherOffer { open: text("e1 p1") }),
        ("the other side's", offered(), by_client, Refusal::OffersOther),
        (
            "after the end",
            offered().then(ended("2026-11-22")),
            withdraw("e1 p1"),
            Refusal::AfterTheEnd { on: day("2026-11-22") },
        ),
    ] {
        assert_eq!(story.refuses(event), refusal, "{what}");
    }
}

#[test]
fn impossible_agreements_are_refused() {
    let asked = || story().then(offer(1, "e1 p1 w1")).then(answer("e1 p1 w1", "e+ p?"));
    let not_settled = |ids: &[&str]| Refusal::NotSettled(ids.iter().map(|name| id(name)).collect());
    let empty = Event::Agreed { text: text("e1"), clauses: Vec::new() };
    let doubled = Event::Agreed { text: text("e1"), clauses: clauses("e1 e1") };
    let forged = Event::Agreed { text: text("e1 p1 w1"), clauses: clauses("e1 p1") };
    for (what, story, event, refusal) in [
        ("nobody answered", story().then(offer(1, "e1")), agreed("e1"), not_settled(&["email"])),
        ("a question is open", asked(), agreed("e1 p1 w1"), not_settled(&["phone", "whatsapp"])),
        ("a part that is not settled", asked(), agreed("e1 w1"), not_settled(&["whatsapp"])),
        ("no clauses", asked(), empty, Refusal::NoClauses),
        ("two of one id", asked(), doubled, Refusal::DoubledClause(id("email"))),
        ("other clauses", asked(), forged, Refusal::OtherClauses { text: text("e1 p1 w1") }),
        (
            "after the end",
            asked().then(ended("2026-11-22")),
            agreed("e2"),
            Refusal::AfterTheEnd { on: day("2026-11-22") },
        ),
    ] {
        assert_eq!(story.refuses(event), refusal, "{what}");
    }
}

#[test]
fn impossible_ends_are_refused() {
    let over = || story().then(ended("2026-11-30"));
    let on = day("2026-11-30");
    assert_eq!(over().refuses(ended("2026-11-30")), Refusal::EndsThenAlready { on });
    assert_eq!(story().refuses(Event::Ended { on: None }), Refusal::NotEnded);
    assert_eq!(over().then(Event::Ended { on: None }).refuses(Event::Ended { on: None }), Refusal::NotEnded);
}

#[test]
fn the_next_number_cannot_overflow() {
    let story = story().then(offer(u32::MAX, "e1"));
    assert_eq!(story.refuses(offer(u32::MAX, "e2")), Refusal::WrongNumber { least: u32::MAX });
}
