use proptest::prelude::*;

use super::*;

fn at(hour: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_392_000 + hour * 3600, 0).unwrap()
}

fn term(name: u8, agreed: i64, from: i64, until: Option<i64>) -> Term {
    let text = AnswerId::of(&[name]).to_string().parse().unwrap();
    Term { text, agreed_at: at(agreed), valid_from: at(from), until: until.map(at) }
}

#[test]
fn the_newest_text_that_goes_is_in_force() {
    let later = [term(0, 0, 10, None)];
    let replaced = [term(0, 0, 0, None), term(1, 10, 20, None)];
    let backdated = [term(0, 0, 0, None), term(1, 10, 5, None)];
    let for_a_time = [term(0, 0, 0, None), term(1, 10, 10, Some(20))];
    let out = [term(0, 0, 0, Some(10))];
    for (what, terms, end, hour, found) in [
        ("nothing is agreed", &[][..], None, 0, None),
        ("agreed, but it goes later", &later, None, 9, None),
        ("its first moment", &later, None, 10, Some(0)),
        ("a change goes later", &replaced, None, 19, Some(0)),
        ("a change goes", &replaced, None, 20, Some(1)),
        ("nobody knew of it before it was agreed", &backdated, None, 9, Some(0)),
        ("it goes once it is agreed", &backdated, None, 10, Some(1)),
        ("a change for a time goes", &for_a_time, None, 19, Some(1)),
        ("then the earlier text goes on", &for_a_time, None, 20, Some(0)),
        ("its last moment", &out, None, 9, Some(0)),
        ("it has run out", &out, None, 10, None),
        ("before the end", &later, Some(12), 11, Some(0)),
        ("the end", &later, Some(12), 12, None),
        ("after the end", &later, Some(12), 13, None),
    ] {
        let expected = found.map(|index: usize| &terms[index]);
        assert_eq!(in_force(terms, end.map(at), at(hour)), expected, "{what}");
    }
}

fn terms() -> impl Strategy<Value = Vec<Term>> {
    let one = (0..40_i64, 0..40_i64, prop::option::of(0..40_i64));
    prop::collection::vec(one, 0..6).prop_map(|all| {
        let named = (0_u8..).zip(all);
        named.map(|(name, (agreed, from, until))| term(name, agreed, from, until)).collect()
    })
}

proptest! {
    #[test]
    fn what_is_in_force_goes_and_nothing_newer_does(terms in terms(), end in prop::option::of(0..40_i64), hour in -1..41_i64) {
        let (end, now) = (end.map(at), at(hour));
        let over = end.is_some_and(|end| end <= now);
        match in_force(&terms, end, now) {
            None => prop_assert!(over || terms.iter().all(|term| !term.covers(now))),
            Some(found) => {
                let place = terms.iter().position(|term| term == found).unwrap();
                prop_assert!(!over && found.valid_from <= now && found.agreed_at <= now);
                prop_assert!(found.until.is_none_or(|until| now < until));
                prop_assert!(terms[place + 1..].iter().all(|newer| !newer.covers(now)));
            }
        }
    }

    #[test]
    fn what_is_agreed_later_does_not_change_the_past(terms in terms(), hour in 0..40_i64) {
        let known: Vec<Term> = terms.iter().copied().filter(|term| term.agreed_at <= at(hour)).collect();
        prop_assert_eq!(in_force(&terms, None, at(hour)), in_force(&known, None, at(hour)));
    }
}
