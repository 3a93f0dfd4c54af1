use absprache_engine::preset::Preset;

use super::*;
use crate::tests::fakes::MUELLER;
use crate::view::look::{FindingLook, FindingWeight};

macro_rules! faulty {
    ($($rule:literal),+ $(,)?) => {
        [$(($rule, include_str!(concat!("../../../../../policies/faulty/", $rule, "/policy.ron")))),+]
    };
}

const SAMPLES: [(&str, &str); 7] = faulty![
    "hard-to-read",
    "missing-record-clause",
    "no-emergency-way",
    "no-open-way",
    "one-sided-promise",
    "private-number-given-away",
    "sole-medium-without-record",
];

/// The client of the fakes with these rules, and a consultant with the addresses they name.
pub(super) fn sketch_of(policy: &Policy) -> (Office, Sketch) {
    let mut office = Office::open();
    let id = MUELLER.parse().unwrap();
    crate::ports::Files::save_draft(&mut office.files, &id, policy).unwrap();
    if !policy.handles.is_empty() {
        office.desk.consultant.handles = policy.handles.clone();
    }
    let sketch = office.desk.edit_sketch(&id, DE).unwrap();
    (office, sketch)
}

fn key(finding: &FindingLook) -> (String, Option<absprache_engine::ids::ClauseId>, String) {
    (finding.rule.clone(), finding.clause.clone(), finding.title.clone())
}

fn errors(findings: &[FindingLook]) -> usize {
    findings.iter().filter(|finding| finding.severity == FindingWeight::Error).count()
}

/// Clicks each finding that can be clicked, from the same beginning; what is left is handed back.
fn click_each(policy: &Policy) -> Vec<FindingLook> {
    let (office, sketch) = sketch_of(policy);
    let before = office.desk.look(&sketch, DE);
    for finding in before.findings.iter().filter(|finding| finding.one_click) {
        let mended = office.desk.remedy(sketch.clone(), &finding.rule, finding.clause.as_ref(), DE);
        let after = office.desk.look(&mended, DE);
        assert!(!after.findings.iter().any(|left| key(left) == key(finding)), "{finding:?} is still there");
        let left = errors(&after.findings);
        let mine = usize::from(finding.severity == FindingWeight::Error);
        assert!(left + mine <= errors(&before.findings), "{finding:?} brought {:?}", after.findings);
        assert_eq!(after.faults, []);
    }
    let mended =
        before.findings.iter().filter(|finding| finding.one_click).fold(sketch, |sketch, finding| {
            office.desk.remedy(sketch, &finding.rule, finding.clause.as_ref(), DE)
        });
    office.desk.look(&mended, DE).findings
}

#[test]
fn a_click_puts_right_what_is_wrong_with_a_bad_sample() {
    for (rule, text) in SAMPLES {
        let left = click_each(&policy(text));
        let by_hand: Vec<&str> = left.iter().map(|finding| finding.rule.as_str()).collect();
        // What the parties wrote in their own words is theirs to write anew.
        let expected: &[&str] = match rule {
            "hard-to-read" => &["hard-to-read"; 2],
            "private-number-given-away" => &["private-number-given-away"],
            _ => &[],
        };
        assert_eq!(by_hand, expected, "{rule}");
        assert!(left.iter().all(|finding| !finding.one_click), "{rule}");
    }
}

#[test]
fn all_that_can_be_wrong_at_once_is_put_right_click_by_click() {
    for clauses in [
        "",
        r#"Channel(id: "phone", channel: "phone", mode: Welcome)"#,
        r#"Channel(id: "email", channel: "email", mode: NotUsed), Promise(id: "my-answer", by: Client, within: Hours(2))"#,
        r#"Channel(id: "email", channel: "email", towards: Client, mode: Welcome), Channel(id: "record", channel: "phone", mode: Welcome)"#,
        r#"Emergency(id: "emergency", definition: "Ausfall des Shops", numbers: ["+4917139200001"]), Channel(id: "phone", channel: "phone", mode: Welcome, at: Private)"#,
        r#"Channel(id: "a", channel: "email", mode: ByAppointment, towards: Consultant, who: Persons(["anna"])), Channel(id: "b", channel: "email", mode: NotUsed, towards: Client)"#,
    ] {
        let text = format!(
            r#"(schema: 1, name: "bad", clauses: [{clauses}], handles: [(handle: Phone("+4917139200001"), used: Private), (handle: Mail("jana.privat@example.org"), used: Private)])"#
        );
        assert_eq!(click_each(&policy(&text)), [], "{clauses}");
    }
}

#[test]
fn a_remedy_of_nothing_changes_nothing() {
    let (office, sketch) = sketch_of(&Preset::Freelancer.policy(DE, channels()).unwrap());
    for rule in ["no-open-way", "missing-record-clause", "nonsense"] {
        assert_eq!(office.desk.remedy(sketch.clone(), rule, None, DE), sketch, "{rule}");
    }
}

#[test]
fn a_rule_that_names_a_private_number_names_my_business_addresses_after_the_click() {
    let text = SAMPLES.iter().find(|(rule, _)| *rule == "private-number-given-away").unwrap().1;
    let (office, sketch) = sketch_of(&policy(text));
    let clause = "phone".parse().unwrap();
    let mut mended = office.desk.remedy(sketch, "private-number-given-away", Some(&clause), DE);
    assert_eq!(rule(&mut mended, "phone").mine, crate::view::sketch::Mine::Business);
    let look = office.desk.look(&mended, DE);
    assert!(look.rules.iter().any(|rule| rule.sentence == "Zu den Bürozeiten: Telefon (geschäftlich)."));
}
