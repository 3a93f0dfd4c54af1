use super::*;

/// A reply to the letter, whose code is quoted with marks, or below a head as Outlook writes it.
fn replies(new: &str, version: &Version) -> [String; 3] {
    let code = Fingerprint::of(version).unwrap().code();
    let letter =
        format!("Guten Tag,\nPasst alles? Dann antworten Sie bitte mit „Einverstanden“.\nNummer {code}\n");
    let marked: String = letter.lines().map(|line| format!("> {line}\n")).collect();
    [
        format!(
            "{new}\n\nAm Sa., 21. Nov. 2026 um 19:12 Uhr schrieb Jana Berg <\njana@example.org>:\n\n{marked}"
        ),
        format!(
            "{new}\n\nVon: Jana Berg\nGesendet: Samstag, 21. November 2026 19:12\nAn: Anna Müller\nBetreff: Wie wir uns erreichen\n\n{letter}"
        ),
        format!("{new}\n\nOn 21 Nov 2026, Jana Berg wrote:\n{letter}"),
    ]
}

fn in_words(document: &str, version: &Version) -> Option<String> {
    match read_with(document, version) {
        Ok(Reading::InWords { acceptance, words, newer, .. }) => {
            assert_eq!(acceptance.replies.len(), version.clauses.len());
            assert!(acceptance.replies.values().all(|reply| *reply == Reply::Accept));
            assert_eq!((acceptance.to, newer), (Fingerprint::of(version).unwrap(), None));
            Some(words)
        }
        Err(Fault::NothingFound) => None,
        other => panic!("{other:?} in\n{document}"),
    }
}

#[test]
fn an_acceptance_in_plain_words_is_understood_and_its_sentence_told() {
    let version = version();
    for (new, sentence) in [
        ("Einverstanden", "Einverstanden"),
        ("einverstanden.", "einverstanden."),
        ("EINVERSTANDEN!", "EINVERSTANDEN!"),
        ("Liebe Frau Berg,\n\npasst alles, danke.\n\nAnna Müller", "passt alles, danke."),
        ("Passt so. Wann telefonieren wir?", "Passt so."),
        ("Das ist für mich alles so in\nOrdnung.", ""),
        (
            "Das ist für mich und auch für meine Kollegin so in\nOrdnung.",
            "Das ist für mich und auch für meine Kollegin so in Ordnung.",
        ),
        ("Für uns ist das in Ordnung – vielen Dank!", "Für uns ist das in Ordnung – vielen Dank!"),
        ("Dem stimme ich zu.", ""),
        ("Ich stimme zu.", "Ich stimme zu."),
        ("Kein Problem, einverstanden", "Kein Problem, einverstanden"),
        ("Agreed.", "Agreed."),
        ("That is fine with me, thanks", "That is fine with me, thanks"),
        ("Passt!", "Passt!"),
    ] {
        for document in replies(new, &version) {
            assert_eq!(in_words(&document, &version).unwrap_or_default(), sentence, "{document}");
        }
    }
}

#[test]
fn words_that_limit_deny_or_ask_are_no_acceptance() {
    let version = version();
    for new in [
        "Nicht einverstanden.",
        "Ich bin damit nicht einverstanden",
        "Einverstanden, aber bitte nicht vor 9 Uhr.",
        "Passt alles außer Punkt 3.",
        "Passt so fast.",
        "Grundsätzlich einverstanden.",
        "Einverstanden?",
        "Bis auf Punkt 2 passt alles",
        "Das passt mir nicht.",
        "Passt nicht",
        "I don't agree. This isn’t agreed.",
        "Agreed, except for Skype.",
        "Danke, ich sehe es mir an.",
        "Pünktlich passt der Termin",
        "",
        "Bin bis Montag weg.\n-- \nEinverstanden mit meinen AGB",
    ] {
        for document in replies(new, &version) {
            assert_eq!(in_words(&document, &version), None, "{document}");
        }
    }
}

#[test]
fn words_without_a_quoted_code_say_nothing() {
    let version = version();
    let code = Fingerprint::of(&version).unwrap().code();
    for text in [
        "Einverstanden",
        "Einverstanden\n> Guten Tag",
        &format!("Einverstanden mit {code}"),
        "Einverstanden\n> 7F3K-9Q4T",
    ] {
        assert_eq!(in_words(text, &version), None, "{text}");
    }
    let [reply, ..] = replies("Einverstanden", &version);
    assert_eq!(read(&reply, &[], channels()), Err(Fault::NothingFound));
}

#[test]
fn a_code_is_seen_though_its_line_was_broken_or_its_letters_changed_case() {
    let version = version();
    let code = Fingerprint::of(&version).unwrap().code();
    let (first, second) = code.split_once('-').unwrap();
    for quoted in [
        format!("> Nummer {first}-\n> {second}"),
        format!("> nummer: {}", code.to_lowercase()),
        format!("> {first}–{second}"),
    ] {
        assert!(in_words(&format!("Passt alles.\n\n{quoted}"), &version).is_some(), "{quoted}");
    }
}

#[test]
fn the_words_belong_to_the_newest_letter_that_is_quoted() {
    let old = version();
    let new = Version { number: 3, letter: "Neu.\n".to_owned(), ..version() };
    let known = [(&old, Fingerprint::of(&old).unwrap()), (&new, Fingerprint::of(&new).unwrap())];
    let (old_code, new_code) = (known[0].1.code(), known[1].1.code());
    for (quoted, number) in [
        (format!("> {new_code}\n>> {old_code}"), 3),
        (format!("> {old_code}\n>> {new_code}"), 2),
        (format!("> bisher {old_code}, neu {new_code}, bisher {old_code}"), 3),
    ] {
        let reading = read(&format!("Einverstanden\n{quoted}"), &known, channels()).unwrap();
        let Reading::InWords { text, newer, .. } = reading else { panic!("{reading:?}") };
        assert_eq!((text.number, newer.map(|newer| newer.number)), (number, (number == 2).then_some(3)));
    }
}

#[test]
fn a_block_counts_more_than_words_unless_it_is_older() {
    let version = version();
    let answer = example(&version);
    let block = text_of(&answer, &version);
    let [reply, ..] = replies(&format!("Einverstanden mit dem Rest.\n{block}"), &version);
    assert_same(&answer_in(&reply, &version), &answer);

    // I answered the block, and the client says yes to that.
    let code = Fingerprint::of(&version).unwrap().code();
    let older: String = block.lines().map(|line| format!(">> {line}\n")).collect();
    let talk = format!("Einverstanden\n\n> Gern, dann so: {code}\n{older}");
    assert!(in_words(&talk, &version).is_some());
    // Without a code in between there is only the block.
    let talk = format!("Einverstanden\n\n> Gern.\n{older}");
    assert_same(&answer_in(&talk, &version), &answer);
}
