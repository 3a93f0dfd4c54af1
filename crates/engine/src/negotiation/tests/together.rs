use std::collections::BTreeSet;

use super::*;

#[test]
fn what_both_ticked_at_one_screen_is_agreed_and_the_rest_left_open() {
    let row = |short, by: &[Party]| Ticked { clause: worded(short), by: by.iter().copied().collect() };
    let screen = [
        row("e2", &[Consultant, Client]),
        row("p1", &[Consultant]),
        row("w1", &[Client]),
        row("r1", &[Client, Consultant]),
    ];
    let found = together(&screen);
    assert_eq!(found, Together { agreed: clauses("e2 r1"), open: vec![id("phone"), id("whatsapp")] });
    let nothing = [Ticked { clause: worded("e1"), by: BTreeSet::new() }];
    assert_eq!(together(&nothing), Together { agreed: Vec::new(), open: vec![id("email")] });
}

#[test]
fn accepting_all_clauses_is_an_answer_that_settles_the_offer() {
    let story = story().then(offer(1, "e1 p1"));
    let accepting = Answer::accepting(text("e1 p1"), Client, "Anna Müller", &clauses("e1 p1"));
    assert_eq!(accepting, answer_by(Client, "e1 p1", "e+ p+"));
    let story = story.then(document_of(accepting));
    assert!(story.told().state(story.today()).is_settled());
}
