use proptest::prelude::*;
use proptest::sample::subsequence;

use super::*;

fn in_short(changes: &[Change<'_>]) -> String {
    let one = |change: &Change<'_>| match change {
        Change::Added(clause) => format!("+{}", clause.id()),
        Change::Removed(clause) => format!("-{}", clause.id()),
        Change::Changed { new, .. } => format!("~{}", new.id()),
    };
    changes.iter().map(one).collect::<Vec<_>>().join(" ")
}

#[test]
fn only_what_differs_is_told() {
    for (old, new, changes) in [
        ("", "", ""),
        ("e1 p1", "e1 p1", ""),
        ("e1 p1", "p1 e1", ""),
        ("e1 p1", "e1 p2", "~phone"),
        ("e1", "p1 e1", "+phone"),
        ("e1 p1", "p1", "-email"),
        ("e1 p1 w1", "r1 w2 p1", "+record ~whatsapp -email"),
    ] {
        assert_eq!(in_short(&compare(&clauses(old), &clauses(new))), changes, "{old} to {new}");
    }
}

#[test]
fn another_kind_under_the_same_id_is_a_change() {
    let old = clauses("e1");
    let new = [clause(r#"FreeText(id: "email", text: "Gern.")"#)];
    let changes = compare(&old, &new);
    assert_eq!(changes, [Change::Changed { old: &old[0], new: &new[0] }]);
    assert_eq!(changes[0].clause(), &new[0]);
}

#[test]
fn another_unicode_form_of_the_same_words_is_no_change() {
    let old = [clause(r#"FreeText(id: "note", text: "Im B\u{fc}ro")"#)];
    let new = [clause(r#"FreeText(id: "note", text: "Im Bu\u{308}ro")"#)];
    assert_ne!(old, new);
    assert_eq!(compare(&old, &new), []);
}

fn some() -> impl Strategy<Value = Vec<Clause>> {
    subsequence(vec!["e1", "p1", "w1", "r1"], 0..=4).prop_flat_map(|names| {
        let wordings = prop::collection::vec(1..=2_u8, names.len());
        (Just(names), wordings).prop_map(|(names, wordings)| {
            let short = |(name, wording): (&&str, u8)| worded(&format!("{}{wording}", &name[..1]));
            names.iter().zip(wordings).map(short).collect()
        })
    })
}

proptest! {
    #[test]
    fn the_changes_make_the_new_text_of_the_old_one(old in some(), new in some()) {
        let mut made = old.clone();
        for change in compare(&old, &new) {
            let place = made.iter().position(|clause| clause.id() == change.clause().id());
            match (change, place) {
                (Change::Added(clause), None) => made.push(clause.clone()),
                (Change::Removed(_), Some(place)) => { made.remove(place); }
                (Change::Changed { old, new }, Some(place)) => {
                    prop_assert_eq!(&made[place], old);
                    made[place] = new.clone();
                }
                (change, place) => prop_assert!(false, "{change:?} at {place:?}"),
            }
        }
        let sorted = |mut clauses: Vec<Clause>| {
            clauses.sort_by(|a, b| a.id().cmp(b.id()));
            clauses
        };
        prop_assert_eq!(sorted(made), sorted(new));
    }
}
