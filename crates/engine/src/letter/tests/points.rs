use super::*;
use crate::letter::{Topic, points};

const DE: Tone = Tone { language: Language::De, form: Form::Sie };

fn all(policy: &Policy) -> Vec<(Topic, String, Vec<String>, Vec<usize>)> {
    with_parts(policy, DE, |parts| {
        points(parts, channels())
            .into_iter()
            .map(|point| (point.topic, point.heading, point.lines, point.clauses))
            .collect()
    })
}

#[test]
fn each_clause_is_in_one_point() {
    for policy in Preset::all()
        .map(|preset| preset.policy(Language::De, channels()).unwrap())
        .into_iter()
        .chain([read(RICH)])
    {
        let mut places: Vec<usize> = all(&policy).into_iter().flat_map(|(.., clauses)| clauses).collect();
        places.sort_unstable();
        assert_eq!(places, (0..policy.clauses.len()).collect::<Vec<_>>());
    }
}

#[test]
fn what_the_letter_says_in_one_breath_is_one_point_and_stands_in_its_order() {
    let policy = Preset::Freelancer.policy(Language::De, channels()).unwrap();
    let headings: Vec<String> = all(&policy).into_iter().map(|(_, heading, ..)| heading).collect();
    insta::assert_snapshot!(headings.join("\n"));
}

#[test]
fn every_point_says_something_that_the_letter_says_too() {
    for policy in [Preset::Freelancer.policy(Language::De, channels()).unwrap(), read(RICH)] {
        let letter = written(&policy, DE);
        for (topic, heading, lines, _) in all(&policy) {
            let said = if lines.is_empty() { vec![heading] } else { lines };
            assert!(said.iter().all(|line| letter.contains(line.as_str())), "{topic:?}: {said:?}");
        }
    }
}

#[test]
fn hours_of_their_own_are_points_of_their_own() {
    let topics: Vec<Topic> = all(&read(RICH)).into_iter().map(|(topic, ..)| topic).collect();
    assert!(
        matches!(topics.iter().find(|topic| matches!(topic, Topic::Own(_))), Some(Topic::Own(hours)) if hours.to_string() == "Mo-Fr 12:00-13:00")
    );
}
