use super::*;

fn told(story: &Story, name: &str) -> String {
    let one = |turn: &Turn<'_>| {
        let by = match turn.by {
            Some(Consultant) => "I ",
            Some(Client) => "they ",
            None => "we ",
        };
        let said = match turn.said {
            Said::Offered(_) => "offered",
            Said::LeftOut => "left it out",
            Said::Replied(Reply::Accept) => "accepted",
            Said::Replied(Reply::Counter { .. }) => "countered",
            Said::Replied(Reply::Decline { .. }) => "declined",
            Said::Replied(Reply::Comment { .. }) => "asked",
            Said::Agreed(_) => "agreed",
        };
        format!("{by}{said}")
    };
    exchange(&story.steps, &id(name)).iter().map(one).collect::<Vec<_>>().join(", ")
}

#[test]
fn what_was_said_about_a_clause_reads_as_a_conversation() {
    let story = story()
        .then(offer(1, "e1 p1"))
        .then(answer("e1 p1", "e+ p=p2"))
        .then(offer(2, "e1 p3 w1"))
        .then(offer(3, "e1 p3"))
        .then(answer("e1 p3", "p?"))
        .then(offer(4, "e1 p3"))
        .then(answer("e1 p3", "p+"))
        .then(agreed("e1 p3"));
    let phone = "I offered, they countered, I offered, they asked, I offered, they accepted, we agreed";
    assert_eq!(told(&story, "phone"), phone);
    assert_eq!(told(&story, "email"), "I offered, they accepted, I offered, we agreed");
    assert_eq!(told(&story, "whatsapp"), "I offered, I left it out");
    assert_eq!(told(&story, "record"), "");
    let turns = exchange(&story.steps, &id("phone"));
    assert_eq!(
        turns[0],
        Turn { at: story.steps[0].at, by: Some(Consultant), said: Said::Offered(&worded("p1")) }
    );
    assert_eq!(turns[6].said, Said::Agreed(&worded("p3")));
}
