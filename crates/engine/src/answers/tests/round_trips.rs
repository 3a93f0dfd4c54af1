use super::mangling::{Mangling, mangle, manglings};
use super::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_answer_survives_the_mail((version, answer) in answered(), manglings in manglings()) {
        let mangled = mangle(&text_of(&answer, &version), &manglings);
        assert_same(&answer_in(&mangled, &version), &answer);
    }

    #[test]
    fn every_answer_survives_as_a_file((version, answer) in answered()) {
        let file = answer_file(&answer).unwrap();
        assert_same(&answer_in(&file, &version), &answer);
        assert_same(&answer_in(&format!("\u{feff}{}", file.replace('\n', "\r\n")), &version), &answer);
    }

    #[test]
    fn a_file_of_an_answer_may_be_one_line((version, answer) in answered()) {
        let file: serde_json::Value = serde_json::from_str(&answer_file(&answer).unwrap()).unwrap();
        assert_same(&answer_in(&file.to_string(), &version), &answer);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>(), at in any::<prop::sample::Index>()) {
        let version = version();
        let block = text_of(&example(&version), &version);
        let _ = read_with(&text, &version);
        for whole in [block, answer_file(&example(&version)).unwrap()] {
            let places: Vec<usize> = whole.char_indices().map(|(place, _)| place).collect();
            let place = places[at.index(places.len())];
            let broken = format!("{}{text}{}", &whole[..place], &whole[place..]);
            if let Ok(Reading::Answer { answer, .. }) = read_with(&broken, &version) {
                assert_same(&answer, &example(&version));
            }
        }
    }
}

#[test]
fn each_thing_that_mails_do_is_survived_by_the_example() {
    let version = version();
    let answer = example(&version);
    let text = text_of(&answer, &version);
    let all = [
        vec![Mangling::Wrapped(40)],
        vec![Mangling::Wrapped(72), Mangling::Quoted("> "), Mangling::Quoted(">> ")],
        // Quoted first and wrapped afterwards: the marks end up in the middle of lines.
        vec![Mangling::Quoted("> "), Mangling::Wrapped(50), Mangling::Quoted("> "), Mangling::Wrapped(50)],
        vec![Mangling::Html(1)],
        vec![Mangling::Quoted("> "), Mangling::Html(2), Mangling::Wrapped(60)],
        vec![Mangling::Typographic, Mangling::NoBreak(1), Mangling::Crlf],
        vec![Mangling::OneLine, Mangling::Among],
        vec![Mangling::Case(u64::MAX), Mangling::Trailing, Mangling::Spaced, Mangling::Indented],
        vec![Mangling::Invisible(1)],
        // They end up in the middle of entities and tags, too.
        vec![Mangling::Html(3), Mangling::Quoted("> "), Mangling::Html(2), Mangling::Invisible(3)],
    ];
    for manglings in all {
        let mangled = mangle(&text, &manglings);
        assert_ne!(mangled, text, "{manglings:?} does something");
        assert_same(&answer_in(&mangled, &version), &answer);
    }
}

#[test]
fn letters_that_are_misread_are_read_as_the_digits_they_look_like() {
    let version = version();
    let answer = example(&version);
    let block = code_block(&answer, &version.clauses).unwrap();
    let (head, body) = block.split_once('\n').unwrap();
    let head = head.replace('0', "O");
    let body = body.replace('0', "o").replace('1', "l");
    assert_same(&answer_in(&format!("{head}\n{body}"), &version), &answer);
}
