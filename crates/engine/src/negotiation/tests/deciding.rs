use std::collections::BTreeMap;

use super::*;

/// Decisions in one line: `p:theirs w:ours r:r2`.
fn decisions(short: &str) -> BTreeMap<ClauseId, Decision> {
    let one = |decision: &str| {
        let (name, what) = decision.split_once(':').unwrap();
        let decision = match what {
            "theirs" => Decision::Theirs,
            "ours" => Decision::Ours { reason: Some("Bitte so.".to_owned()) },
            wish => Decision::Counter { clause: worded(wish), reason: None },
        };
        (worded(&format!("{name}1")).id().clone(), decision)
    };
    short.split_whitespace().map(one).collect()
}

fn decide(story: &Story, short: &str) -> Result<Next, Undecided> {
    story.told().decide(&decisions(short), story.today())
}

#[test]
fn the_next_text_follows_from_the_answer_and_the_decisions() {
    let answered = |replies| story().then(offer(1, "e1 p1 w1")).then(answer("e1 p1 w1", replies));
    for (replies, short, next, outcome) in [
        ("e+ p+ w+", "", "e1 p1 w1", Outcome::Agreed),
        ("e+ p=p2 w+", "p:theirs", "e1 p2 w1", Outcome::Agreed),
        ("e+ p=p2 w-", "p:theirs w:theirs", "e1 p2", Outcome::Agreed),
        ("e+ p=p2 w+", "p:ours", "e1 p1 w1", Outcome::Offer),
        ("e+ p=p2 w+", "p:p3", "e1 p3 w1", Outcome::Offer),
        ("e+ p=p2 w+", "p:p2", "e1 p2 w1", Outcome::Agreed),
        ("e+ p? w+", "p:ours", "e1 p1 w1", Outcome::Offer),
        ("e+ p? w+", "p:p2", "e1 p2 w1", Outcome::Offer),
        ("e+ w-", "w:w2", "e1 p1 w2", Outcome::Offer),
        ("e+ w-", "w:theirs p:p2", "e1 p2", Outcome::Offer),
        ("e+ p+ w+", "e:theirs p:ours", "e1 p1 w1", Outcome::Agreed),
    ] {
        let decided = decide(&answered(replies), short).unwrap();
        assert_eq!((decided.clauses, decided.outcome), (clauses(next), outcome), "{replies}, {short}");
    }
}

#[test]
fn what_is_stuck_can_still_be_decided() {
    let stuck = |reply: &str| {
        let story = story().then(offer(1, "e1 p1")).then(answer("e1 p1", &format!("e+ {reply}")));
        story.then(offer(2, "e1 p3")).then(answer("e1 p3", reply))
    };
    assert_eq!(decide(&stuck("p=p2"), "p:theirs").unwrap().clauses, clauses("e1 p2"));
    assert_eq!(decide(&stuck("p-"), "p:theirs").unwrap().clauses, clauses("e1"));
    assert_eq!(decide(&stuck("p-"), ""), Err(Undecided::Missing(vec![id("phone")])));
}

#[test]
fn nothing_follows_without_the_decisions_it_takes() {
    let answered = |replies| story().then(offer(1, "e1 p1 w1")).then(answer("e1 p1 w1", replies));
    let missing = |ids: &[&str]| Undecided::Missing(ids.iter().map(|name| id(name)).collect());
    for (replies, short, why) in [
        ("e+ p=p2 w-", "", missing(&["phone", "whatsapp"])),
        ("e+ p=p2 w?", "p:theirs", missing(&["whatsapp"])),
        ("e+", "r:r2", Undecided::NoSuchClause(id("record"))),
        ("e+", "p:theirs", Undecided::NothingOfTheirs(id("phone"))),
        ("e?", "e:theirs", Undecided::NothingOfTheirs(id("email"))),
        ("e+", "e:e2", Undecided::Settled(id("email"))),
        ("p=p2", "p:w2", Undecided::OtherClause(id("phone"))),
        ("e- p- w-", "e:theirs p:theirs w:theirs", Undecided::NothingLeft),
    ] {
        assert_eq!(decide(&answered(replies), short), Err(why), "{replies}, {short}");
    }
    let kind = Decision::Counter { clause: clause(r#"Record(id: "phone", months: 1)"#), reason: None };
    let countered = answered("p=p2");
    let decided = countered.told().decide(&[(id("phone"), kind)].into(), countered.today());
    assert_eq!(decided, Err(Undecided::OtherClause(id("phone"))));
    let withdrawn = story().then(offer(1, "e1")).then(withdraw("e1"));
    assert_eq!(decide(&withdrawn, ""), Err(Undecided::NoOpenOffer));
}

#[test]
fn reasons_go_with_the_next_text() {
    let story = story().then(offer(1, "e1 p1 w1")).then(answer("e1 p1 w1", "e? p=p2 w=w2"));
    let why = |text: &str| Some(text.to_owned());
    let decisions = [
        (id("email"), Decision::Ours { reason: why("Ja, auch abends.") }),
        (id("phone"), Decision::Theirs),
        (id("whatsapp"), Decision::Counter { clause: worded("w1"), reason: why("Lieber so.") }),
    ];
    let next = story.told().decide(&decisions.into(), story.today()).unwrap();
    let reasons: Vec<_> = next.reasons.iter().map(|(id, why)| (id.as_str(), why.as_str())).collect();
    assert_eq!(reasons, [("email", "Ja, auch abends."), ("whatsapp", "Lieber so.")]);
}
