use std::fs;

use jsonschema::{Registry, Validator};
use serde_json::{Value, json};

use super::{examples, root};

fn schema(name: &str) -> Value {
    let text = fs::read_to_string(root().join(format!("docs/schema/{name}.schema.json"))).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn validator(name: &str) -> Validator {
    let agreement = schema("agreement");
    let registry = Registry::new().add("urn:absprache:agreement:1", agreement).unwrap().prepare().unwrap();
    jsonschema::options().with_registry(&registry).build(&schema(name)).unwrap()
}

#[test]
fn what_is_written_fits_its_schema() {
    let (agreements, answers) = (validator("agreement"), validator("answer"));
    for (name, example) in examples() {
        for (validator, part) in [(&agreements, "agreement"), (&answers, "file")] {
            let errors: Vec<String> =
                validator.iter_errors(&example[part]).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{name}, {part}: {errors:#?}");
        }
    }
}

#[test]
fn what_is_refused_does_not_fit_the_schema_either() {
    let (agreements, answers) = (validator("agreement"), validator("answer"));
    let example = examples().into_iter().find(|(name, _)| name == "counters").unwrap().1;
    for (part, validator, place, value) in [
        ("file", &answers, "/schema", json!(2)),
        ("file", &answers, "/sum", json!("9Q4U")),
        ("file", &answers, "/answer/by", json!("Nobody")),
        ("file", &answers, "/answer/replies/email", json!("Maybe")),
        ("file", &answers, "/answer/replies/phone/Counter/clause/Channel/mode", json!("NotUsed")),
        ("file", &answers, "/answer/replies/promise/Counter/clause/Promise/within/Hours", json!(0)),
        ("agreement", &agreements, "/absprache", json!("answer")),
        ("agreement", &agreements, "/fingerprint/code", json!("7F3K9Q4T")),
        ("agreement", &agreements, "/standing", json!("Agreed")),
        ("agreement", &agreements, "/version/clauses/0/Channel/id", json!("E-Mail")),
        (
            "agreement",
            &agreements,
            "/version/clauses/12",
            json!({ "Record": { "id": "record", "monate": 12 } }),
        ),
    ] {
        let mut changed = example[part].clone();
        *changed.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        assert!(!validator.is_valid(&changed), "{place}");
    }
}
