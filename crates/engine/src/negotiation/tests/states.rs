use super::*;

#[test]
fn every_phase_of_an_offer_has_a_name() {
    let offered = || story().then(offer(1, "e1 p1"));
    let countered = || offered().then(answer("e1 p1", "e+ p=p2"));
    let twice = || countered().then(offer(2, "e1 p3")).then(answer("e1 p3", "p=p2"));
    let agreement = || offered().then(answer("e1 p1", "e+ p+")).then(agreed("e1 p1"));
    for (what, story, phase) in [
        ("nothing was said", story(), Phase::Nothing),
        ("an offer was made", offered(), Phase::Open),
        ("it was answered", countered(), Phase::Answered),
        ("the answer was answered", countered().then(offer(2, "e1 p3")), Phase::Open),
        ("it was countered again", twice(), Phase::Deadlocked { clauses: vec![id("phone")] }),
        ("a third offer was made", twice().then(offer(3, "e1 p1")), Phase::Open),
        ("all was accepted", offered().then(answer("e1 p1", "e+ p+")), Phase::Answered),
        ("it was agreed", agreement(), Phase::Agreed),
        ("a change was offered", agreement().then(offer(2, "e1 p2")), Phase::Open),
        (
            "the change was taken back",
            agreement().then(offer(2, "e1 p2")).then(withdraw("e1 p2")),
            Phase::Withdrawn,
        ),
        ("it was agreed in a talk", story().then(agreed("e1")), Phase::Agreed),
        ("a part was agreed", countered().then(agreed("e1")), Phase::Answered),
        ("it was taken back", offered().then(withdraw("e1 p1")), Phase::Withdrawn),
        ("something was offered again", offered().then(withdraw("e1 p1")).then(offer(2, "e1")), Phase::Open),
        ("the work ends later", offered().then(ended("2026-11-24")), Phase::Open),
        ("the work has ended", offered().then(ended("2026-11-24")).on("2026-11-25"), Phase::Ended),
        ("the work has ended after an agreement", agreement().then(ended("2026-11-22")), Phase::Ended),
        (
            "the work goes on",
            offered().then(ended("2026-11-24")).on("2026-11-25").then(Event::Ended { on: None }),
            Phase::Open,
        ),
    ] {
        assert_eq!(story.phase(), phase, "{what}");
    }
}

#[test]
fn an_offer_lapses_after_its_last_day_by_the_consultants_calendar_unless_it_was_answered() {
    let offered = || story().then(offer_until(1, "e1 p1", "2026-11-30"));
    for (what, story, phase) in [
        ("its last day", offered().on("2026-11-30"), Phase::Open),
        ("the day after", offered().on("2026-12-01"), Phase::Lapsed),
        ("answered in time", offered().then(answer("e1 p1", "e+")).on("2026-12-01"), Phase::Answered),
        ("answered too late", offered().on("2026-12-01").then(answer("e1 p1", "e+ p+")), Phase::Lapsed),
    ] {
        assert_eq!(story.phase(), phase, "{what}");
    }
    let negotiation = offered().told();
    let phase = |at: &str| negotiation.state(negotiation.day(at.parse().unwrap())).phase;
    assert_eq!(phase("2026-11-30T22:59:59Z"), Phase::Open, "in Berlin it is the 30th");
    assert_eq!(phase("2026-11-30T23:00:00Z"), Phase::Lapsed, "in Berlin it is the 1st");
}

#[test]
fn every_clause_stands_somewhere() {
    let offered = || story().then(offer(1, "e1 p1 w1 r1"));
    let first = || offered().then(answer("e1 p1 w1 r1", "e+ p=p2 w- r?"));
    let second = |replies| first().then(offer(2, "e1 p3 w2 r1")).then(answer("e1 p3 w2 r1", replies));
    let waiting = "email waiting, phone waiting, whatsapp waiting, record waiting";
    for (what, story, stand) in [
        ("nobody answered", offered(), waiting),
        ("each otherwise", first(), "email settled, phone countered, whatsapp declined, record asked"),
        (
            "what is answered waits again, what is settled stays so",
            first().then(offer(2, "e1 p3 w2 r1")),
            "email settled, phone waiting, whatsapp waiting, record waiting",
        ),
        (
            "a counter that is taken is settled",
            first().then(offer(2, "e1 p2 w2 r1")),
            "email settled, phone settled, whatsapp waiting, record waiting",
        ),
        (
            "a counter that is taken one offer later is settled, too",
            first().then(offer(2, "e1 p3 w2 r1")).then(offer(3, "e1 p2")),
            "email settled, phone settled",
        ),
        (
            "a second counter and a second refusal are stuck",
            second("p=p2 w-"),
            "email settled, phone stuck, whatsapp stuck, record waiting",
        ),
        (
            "questions are never stuck",
            second("r?"),
            "email settled, phone waiting, whatsapp waiting, record asked",
        ),
        (
            "a changed mind counts",
            second("e=e2"),
            "email countered, phone waiting, whatsapp waiting, record waiting",
        ),
        (
            "whoever gives in settles it",
            second("p=p2").then(answer("e1 p3 w2 r1", "p+")),
            "email settled, phone settled, whatsapp waiting, record waiting",
        ),
        (
            "what was settled in between is not stuck by the next counter",
            second("p+").then(answer("e1 p3 w2 r1", "p=p2")),
            "email settled, phone countered, whatsapp waiting, record waiting",
        ),
        (
            "two answers to one offer are one round",
            first().then(answer("e1 p1 w1 r1", "p=p3")),
            "email settled, phone countered, whatsapp declined, record asked",
        ),
        (
            "whoever stays with it asks again",
            first().then(offer(2, "e1 p1 w1 r1")),
            "email settled, phone waiting, whatsapp waiting, record waiting",
        ),
        ("taken back", offered().then(withdraw("e1 p1 w1 r1")), ""),
        (
            "what was accepted of an offer that was taken back stays accepted",
            first().then(withdraw("e1 p1 w1 r1")).then(offer(2, "e1 p2")),
            "email settled, phone settled",
        ),
        (
            "after an agreement only what is agreed is accepted",
            first().then(agreed("e2 p1")).then(offer(2, "e1 p1")),
            "email waiting, phone settled",
        ),
        (
            "the rest stays on the table when a part is agreed",
            first().then(agreed("e1")),
            "email settled, phone countered, whatsapp declined, record asked",
        ),
    ] {
        assert_eq!(story.stand(), stand, "{what}");
    }
}

#[test]
fn what_the_other_side_said_is_told_with_its_reason() {
    let story = story().then(offer(1, "e1 p1 w1")).then(answer("e1 p1 w1", "e=e2 p? w-"));
    let negotiation = story.told();
    let wish = worded("e2");
    let stands: Vec<_> = negotiation.state(story.today()).clauses.iter().map(|one| one.stands).collect();
    assert_eq!(
        stands,
        [
            Stands::Countered { clause: &wish, reason: Some("Darum.") },
            Stands::Question { text: "Wie meinen Sie das?" },
            Stands::Declined { reason: None },
        ]
    );
    let story = story.then(offer(2, "e1 p1 w1")).then(answer("e1 p1 w1", "e=e2"));
    let negotiation = story.told();
    let stuck = Reply::Counter { clause: wish, reason: Some("Darum.".to_owned()) };
    let state = negotiation.state(story.today());
    assert_eq!(state.clauses[0].stands, Stands::Deadlocked { reply: &stuck, rounds: 2 });
    assert_eq!(state.rounds, 2);
}

#[test]
fn a_state_tells_the_offer_the_agreement_and_the_end() {
    let story = story().then(agreed("e1")).then(offer(1, "e1 p1")).then(ended("2026-12-31"));
    let negotiation = story.told();
    let state = negotiation.state(story.today());
    assert_eq!(state.offer.unwrap().text, text("e1 p1"));
    assert_eq!(state.offered_at, Some(story.steps[1].at));
    assert_eq!(state.agreed.unwrap().text, text("e1"));
    assert_eq!(state.ends, Some(day("2026-12-31")));
    assert_eq!(negotiation.proposal(story.today()).unwrap().text, text("e1 p1"));
    let after = day("2027-01-01");
    let state = negotiation.state(after);
    assert_eq!((state.offer, state.offered_at, state.clauses.len()), (None, None, 0));
    assert_eq!(negotiation.proposal(after), None);
    let story = story.then(withdraw("e1 p1"));
    let negotiation = story.told();
    let state = negotiation.state(story.today());
    assert_eq!(state.offer.unwrap().text, text("e1 p1"), "the last one is still told");
    assert_eq!(negotiation.proposal(story.today()), None, "but it does not go");
    let story = story.then(offer(2, "e1 w1"));
    let negotiation = story.told();
    assert_eq!(negotiation.state(story.today()).offer.unwrap().text, text("e1 w1"));
}

#[test]
fn a_lapsed_offer_is_told_but_no_rule_goes_by_it() {
    let story = story().then(offer_until(1, "e1", "2026-11-23")).on("2026-11-24");
    let negotiation = story.told();
    let state = negotiation.state(story.today());
    assert_eq!(state.offer.unwrap().text, text("e1"));
    assert_eq!((state.clauses.len(), negotiation.proposal(story.today())), (0, None));
    assert!(!state.is_settled());
}

#[test]
fn the_client_can_offer_as_well() {
    let story = story().then(offer(1, "e1 p1")).then(offer_by(Client, 2, "e1 p2"));
    assert_eq!(story.stand(), "email settled, phone waiting", "what the consultant offered is still theirs");
    let story = story.then(document_of(answer_by(Consultant, "e1 p2", "p+")));
    assert!(story.told().state(story.today()).is_settled());
    let agreed = story.then(agreed("e1 p2"));
    assert_eq!(agreed.phase(), Phase::Agreed);
}

#[test]
fn nobody_stands_by_an_offer_that_lapsed_or_was_taken_back() {
    let lapsed = story().then(offer_until(1, "e1", "2026-11-23")).on("2026-11-24");
    let withdrawn = story().then(offer(1, "e1")).then(withdraw("e1"));
    for story in [lapsed, withdrawn] {
        assert_eq!(story.then(offer_by(Client, 2, "e1")).stand(), "email waiting");
    }
}

#[test]
fn what_was_left_out_of_an_offer_is_not_accepted_any_more() {
    let story = story().then(offer(1, "e1 p1")).then(offer(2, "e1")).then(offer_by(Client, 3, "e1 p1"));
    assert_eq!(story.stand(), "email settled, phone waiting");
}

#[test]
fn the_settled_part_can_be_agreed_alone_and_the_rest_later() {
    let story = story().then(offer(1, "e1 p1 w1")).then(answer("e1 p1 w1", "e+ p? w+"));
    let negotiation = story.told();
    let state = negotiation.state(story.today());
    let settled: Vec<Clause> = state.settled().into_iter().cloned().collect();
    assert_eq!(settled, clauses("e1 w1"));
    assert!(!state.is_settled());
    let story = story.then(agreed("e1 w1"));
    let negotiation = story.told();
    let state = negotiation.state(story.today());
    assert_eq!(state.agreed.unwrap().text, text("e1 w1"));
    assert_eq!(state.offer.unwrap().text, text("e1 p1 w1"));
    let story = story.then(answer("e1 p1 w1", "e- p+")).then(agreed("e1 p1 w1"));
    assert_eq!(story.phase(), Phase::Agreed, "what is agreed cannot be unsettled by an answer");
    let all: Vec<_> = story.told().agreed_texts().iter().map(|agreed| agreed.text).collect();
    assert_eq!(all, [text("e1 w1"), text("e1 p1 w1")]);
}

#[test]
fn counters_that_are_all_taken_are_agreed_at_once() {
    let story = story().then(offer(1, "e1 p1")).then(answer("e1 p1", "e+ p=p2")).then(offer(2, "e1 p2"));
    assert!(story.told().state(story.today()).is_settled());
    assert_eq!(story.then(agreed("e1 p2")).phase(), Phase::Agreed);
}

#[test]
fn rounds_are_counted_from_the_last_agreement() {
    let story = story().then(offer(1, "e1 p1")).then(answer("e1 p1", "p=p2"));
    assert_eq!(story.told().state(story.today()).rounds, 1);
    let story = story.then(agreed("e1 p3"));
    assert_eq!(story.told().state(story.today()).rounds, 0);
    let story = story.then(offer(2, "e1 p1")).then(answer("e1 p1", "p=p2 e?"));
    assert_eq!(story.phase(), Phase::Answered, "the counter before the agreement does not count");
    assert_eq!(story.told().state(story.today()).rounds, 1);
}
