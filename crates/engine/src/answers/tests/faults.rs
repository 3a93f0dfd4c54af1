use super::*;
use crate::agreement::{Standing, VersionRef};
use crate::document::{Place, Problem, Syntax, data_file};

fn reference(version: &Version) -> VersionRef {
    VersionRef {
        client: version.client.clone(),
        number: version.number,
        fingerprint: Fingerprint::of(version).unwrap(),
    }
}

fn newer_version() -> Version {
    Version { number: 3, letter: "Ein neuer Brief.\n".to_owned(), ..version() }
}

#[test]
fn the_text_that_is_answered_is_told_and_so_is_a_newer_one() {
    let (old, new) = (version(), newer_version());
    let known = [(&old, Fingerprint::of(&old).unwrap()), (&new, Fingerprint::of(&new).unwrap())];
    let to_new = Answer { to: known[1].1, ..example(&old) };
    for (answer, text, newer) in [(example(&old), &old, Some(reference(&new))), (to_new, &new, None)] {
        for document in [text_of(&answer, text), answer_file(&answer).unwrap()] {
            let reading = read(&document, &known, channels()).unwrap();
            let expected =
                Reading::Answer { answer: answer.clone(), text: reference(text), newer: newer.clone() };
            assert_eq!(reading, expected);
        }
    }
}

#[test]
fn an_answer_to_a_text_that_is_not_known_is_foreign() {
    let (mine, other) = (version(), newer_version());
    let answer = Answer { to: Fingerprint::of(&other).unwrap(), ..example(&other) };
    let foreign = Err(Fault::Foreign { code: Fingerprint::of(&other).unwrap().code() });
    assert_eq!(read_with(&text_of(&answer, &other), &mine), foreign);
    assert_eq!(read_with(&answer_file(&answer).unwrap(), &mine), foreign);
    assert_eq!(read(&text_of(&answer, &other), &[], channels()), foreign);
}

#[test]
fn half_a_block_is_incomplete_wherever_it_ends() {
    let version = version();
    let block = code_block(&example(&version), &version.clauses).unwrap();
    let code = reference(&version).fingerprint.code();
    for end in "[Absprache".len()..block.len() {
        let expected = if end < "[Absprache 7F3K-9Q4T".len() { None } else { Some(code.clone()) };
        let half = &block[..end];
        assert_eq!(read_with(half, &version), Err(Fault::Incomplete { code: expected }), "{half}");
    }
    let second_half = block.split_once('\n').unwrap().1.split_once('\n').unwrap().1;
    assert_eq!(read_with(second_half, &version), Err(Fault::Incomplete { code: None }));
}

#[test]
fn a_block_with_a_hole_is_refused_and_where_that_can_be_told_as_incomplete() {
    let version = version();
    let block = code_block(&example(&version), &version.clauses).unwrap();
    let lines: Vec<&str> = block.lines().collect();
    for missing in 1..lines.len() - 1 {
        let rest: Vec<&str> =
            lines.iter().enumerate().filter(|(at, _)| *at != missing).map(|(_, line)| *line).collect();
        let fault = read_with(&rest.join("\n"), &version).unwrap_err();
        assert!(matches!(fault, Fault::Incomplete { .. }), "without line {missing}: {fault:?}");
    }
    let letters: Vec<usize> = block.char_indices().map(|(at, _)| at).skip(22).collect();
    for at in letters {
        if block[at..=at].chars().all(char::is_alphanumeric) {
            let missing = format!("{}{}", &block[..at], &block[at + 1..]);
            let fault = read_with(&missing, &version).unwrap_err();
            assert!(matches!(fault, Fault::Incomplete { .. }), "without character {at}: {fault:?}");
        }
    }
}

#[test]
fn a_block_that_was_changed_is_never_taken() {
    let version = version();
    let answer = example(&version);
    let block = code_block(&answer, &version.clauses).unwrap();
    for (at, letter) in block.char_indices().skip(22).filter(|(_, letter)| letter.is_alphanumeric()) {
        for other in ['0', 'Z', 'u', 'ä'].into_iter().filter(|other| *other != letter) {
            let changed = format!("{}{other}{}", &block[..at], &block[at + 1..]);
            let fault = read_with(&changed, &version).expect_err(&changed);
            assert!(matches!(fault, Fault::Tampered { .. } | Fault::Incomplete { .. }), "{at}: {fault:?}");
        }
    }
    // Said otherwise by somebody who knows the format, but not the sum.
    let other = Answer { name: "Anna Meier".to_owned(), ..answer };
    let other = code_block(&other, &version.clauses).unwrap();
    let sum = |block: &str| block[block.len() - 5..].to_owned();
    let forged = other.replace(&sum(&other), &sum(&block));
    assert_eq!(read_with(&forged, &version), Err(Fault::Tampered { text: reference(&version) }));
}

#[test]
fn a_block_fits_one_text_only() {
    let (mine, other) = (version(), newer_version());
    let answer = Answer { to: Fingerprint::of(&other).unwrap(), ..example(&other) };
    let (mine_code, other_code) = (reference(&mine).fingerprint.code(), reference(&other).fingerprint.code());
    let moved = code_block(&answer, &other.clauses).unwrap().replace(&other_code, &mine_code);
    assert_eq!(read_with(&moved, &mine), Err(Fault::Tampered { text: reference(&mine) }));
}

#[test]
fn of_several_blocks_the_newest_counts() {
    let version = version();
    let new = example(&version);
    let old = Answer { name: "früher".to_owned(), ..new.clone() };
    let quoted = |text: String| text.lines().map(|line| format!("> {line}\n")).collect::<String>();
    let (new_text, old_text) = (text_of(&new, &version), text_of(&old, &version));
    let outlook = format!(
        "-----Ursprüngliche Nachricht-----\nVon: Jana Berg\nGesendet: gestern\nAn: Anna\nBetreff: x\n\n{old_text}"
    );
    for document in [
        format!("{new_text}\n{}", quoted(old_text.clone())),
        format!("{}\n{new_text}", quoted(old_text.clone())),
        format!("{new_text}\n{outlook}"),
        format!("{}\n{}", quoted(new_text.clone()), quoted(quoted(old_text.clone()))),
        format!("{new_text}\n{old_text}"),
    ] {
        assert_same(&answer_in(&document, &version), &new);
    }
    let broken = new_text.replace(']', "");
    let document = format!("{broken}\n{}", quoted(old_text));
    let fault = read_with(&document, &version).unwrap_err();
    assert!(matches!(fault, Fault::Incomplete { .. }), "an older one does not stand in: {fault:?}");
}

#[test]
fn what_holds_no_answer_is_told_as_such() {
    let version = version();
    for text in
        ["", "Hallo!", "[Absprache]", "[Absprache mit Herrn Berg]", "[Absprachen 2026", "7F3K-9Q4T", "]["]
    {
        assert_eq!(read_with(text, &version), Err(Fault::NothingFound), "{text}");
    }
    let agreement = data_file::write(&version, &Standing::Proposed).unwrap();
    assert_eq!(read_with(&agreement, &version), Err(Fault::Agreement));
}

#[test]
fn a_file_is_refused_with_line_column_and_field() {
    let version = version();
    let file = answer_file(&example(&version)).unwrap();
    let cases = [
        (r#""schema": 1"#, r#""schema": 2"#, 3, 13, "schema"),
        (r#""name": "#, r#""nome": "#, 8, 10, "answer.nome"),
        (r#""by": "Client""#, r#""by": "Clint""#, 7, 17, "answer.by"),
        (r#""email": "Accept""#, r#""email": "Except""#, 10, 23, "answer.replies.email"),
        (
            r#""Hours": 4"#,
            r#""Hours": "4""#,
            0,
            0,
            "answer.replies.promise.Counter.clause.Promise.within.Hours",
        ),
        (
            r#""Hours": 4"#,
            r#""Hours": 0"#,
            0,
            0,
            "answer.replies.promise.Counter.clause.Promise.within.Hours",
        ),
        (
            r#""channel": "phone""#,
            r#""channel": "pigeon""#,
            0,
            0,
            "answer.replies.phone.Counter.clause.channel",
        ),
        (r#"Mo-Fr 08:00"#, r#"Mo-Fr 8"#, 0, 0, "answer.replies.phone.Counter.clause.Channel.hours.Own"),
        (r#""by": "#, r#""by" "#, 7, 10, ""),
    ];
    for (found, instead, line, column, field) in cases {
        assert!(file.contains(found), "{found}");
        let mut changed = file.replacen(found, instead, 1);
        if field.ends_with(".channel") {
            changed = resummed(&changed);
        }
        let Err(Fault::Unreadable(error)) = read_with(&changed, &version) else {
            panic!("{instead}: {:?}", read_with(&changed, &version))
        };
        assert_eq!(error.field, field, "{error}");
        if line > 0 {
            assert_eq!(error.place, Place { line, column }, "{error}");
        }
        assert!(error.place.line > 1, "{error}");
    }
}

/// The file with a sum that fits.
fn resummed(file: &str) -> String {
    let mut whole: serde_json::Value = serde_json::from_str(file).unwrap();
    let sum = file::sum(&whole["answer"]).unwrap();
    whole["sum"] = sum.into();
    serde_json::to_string_pretty(&whole).unwrap()
}

#[test]
fn a_file_says_what_is_wrong_with_it() {
    let version = version();
    let file = answer_file(&example(&version)).unwrap();
    let problem = |found: &str, instead: &str| match read_with(&file.replacen(found, instead, 1), &version) {
        Err(Fault::Unreadable(error)) => error.problem,
        other => panic!("{instead}: {other:?}"),
    };
    assert_eq!(problem(r#""schema": 1"#, r#""schema": 7"#), Problem::UnknownSchema { found: 7, known: 1 });
    assert!(matches!(problem(r#""sum""#, r#""sam""#), Problem::UnknownField { found, .. } if found == "sam"));
    assert!(
        matches!(problem(r#""Accept""#, r#""Maybe""#), Problem::UnknownChoice { found, expected } if found == "Maybe" && expected.len() == 4)
    );
    assert_eq!(
        problem(r#""email": "Accept","#, r#""email": "Accept", "email": "Accept","#),
        Problem::DuplicateField("email".to_owned())
    );
    assert_eq!(problem(r#""name": "Anna Müller","#, ""), Problem::MissingField("name".to_owned()));
    assert_eq!(problem(r#""name": "Anna Müller""#, r#""name": 7"#), Problem::Syntax(Syntax::Text));
    assert_eq!(problem("\n}", "\n} x"), Problem::Syntax(Syntax::Rest));
    assert!(
        matches!(problem("Mo-Fr 08:00", "Mo-Fr 8"), Problem::BadText { given, .. } if given.starts_with("Mo-Fr 8"))
    );
}

#[test]
fn a_file_that_was_changed_or_cut_is_told_apart() {
    let version = version();
    let file = answer_file(&example(&version)).unwrap();
    let tampered = Err(Fault::Tampered { text: reference(&version) });
    for (found, instead) in
        [("Anna Müller", "Anna Meier"), ("08:00", "07:00"), ("0JNJ", "0JNK"), (r#""email": "Accept","#, "")]
    {
        assert!(file.contains(found), "{found}");
        assert_eq!(read_with(&file.replacen(found, instead, 1), &version), tampered, "{instead}");
    }
    for end in (1..file.len() - 2).filter(|end| file.is_char_boundary(*end)) {
        assert_eq!(read_with(&file[..end], &version), Err(Fault::Incomplete { code: None }), "{end}");
    }
}

#[test]
fn what_no_text_has_cannot_be_answered() {
    let version = version();
    let mut stray = example(&version);
    stray.replies.insert("fax".parse().unwrap(), Reply::Accept);
    let fault = read_with(&answer_file(&stray).unwrap(), &version).unwrap_err();
    assert_eq!(fault, Fault::NoSuchClause("fax".parse().unwrap()));
    assert!(matches!(code_block(&stray, &version.clauses), Err(WriteError::NoSuchClause(_))));

    let mut moved = example(&version);
    let wished = moved.replies.remove(&"phone".parse().unwrap()).unwrap();
    moved.replies.insert("email".parse().unwrap(), wished);
    let wrong = Fault::WrongClause { clause: "email".parse().unwrap(), proposed: "phone".parse().unwrap() };
    assert_eq!(read_with(&answer_file(&moved).unwrap(), &version), Err(wrong.clone()));
    assert_eq!(read_with(&code_block(&moved, &version.clauses).unwrap(), &version), Err(wrong));

    let mine = Answer { by: Party::Consultant, ..example(&version) };
    assert!(matches!(code_block(&mine, &version.clauses), Err(WriteError::NotTheClients)));
    assert_same(&answer_in(&answer_file(&mine).unwrap(), &version), &mine);
}

#[test]
fn a_payload_with_anything_odd_in_it_is_refused_though_its_sum_fits() {
    let version = Version { clauses: version().clauses.into_iter().take(2).collect(), ..version() };
    let to = Fingerprint::of(&version).unwrap();
    let block = |payload: &str| sealed(to, payload.as_bytes());
    assert!(read_with(&block(r#"["A","+.",{}]"#), &version).is_ok());
    for payload in [
        "{}",
        "[]",
        r#"["A","+.",{},null]"#,
        r#"["A","+.",{},"note",1]"#,
        r#"["A","+",{}]"#,
        r#"["A","+++",{}]"#,
        r#"["A","+!",{}]"#,
        r#"["A","+=",{}]"#,
        r#"["A","+=",{"2":[{"Record":{"id":"phone","months":0}}]}]"#,
        r#"["A","+?",{"2":[]}]"#,
        r#"["A","+?",{"2":["a","b"]}]"#,
        r#"["A","+?",{"2":"a"}]"#,
        r#"["A","+-",{"2":[7]}]"#,
        r#"["A","+.",{"2":["a"]}]"#,
        r#"["A","+.",{"3":["a"]}]"#,
        r#"["A","+.",{"02":["a"]}]"#,
        r#"["A","+?",{"2":["a"],"2":["b"]}]"#,
    ] {
        let fault = read_with(&block(payload), &version).expect_err(payload);
        let Fault::Unreadable(error) = fault else { panic!("{payload}: {fault:?}") };
        assert_eq!(error.place, Place { line: 1, column: 1 });
    }
}

#[test]
fn a_mail_without_measure_is_read_in_measured_time() {
    let version = version();
    let code = Fingerprint::of(&version).unwrap().code();
    let block = format!("[Absprache {code}\n");
    let stairs: String = (0..400).map(|depth| format!("{} x\n", ">".repeat(depth))).collect();
    for piece in [
        "----x----\na\n",
        "Von: x\nAn: x\nBetreff: x\n",
        "Am x\n",
        "[",
        "[Absprache ",
        &block,
        "<",
        "&",
        "&amp;",
        "\n",
        "0 ",
        &stairs,
    ] {
        let many = piece.repeat(100_000 / piece.len());
        for document in [
            many.clone(),
            format!("Einverstanden.\n{many}"),
            format!("{block}{many}"),
            format!("{{\"a\":{many}"),
        ] {
            assert!(read_with(&document, &version).is_err(), "{piece}");
        }
    }
    let long = "x".repeat(document::MAX_BYTES + 1);
    assert!(
        matches!(read_with(&long, &version), Err(Fault::Unreadable(error)) if error.problem == Problem::TooLong)
    );
}
