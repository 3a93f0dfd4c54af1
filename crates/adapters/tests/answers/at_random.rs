use std::fs;

use proptest::prelude::*;

use super::{fuzzed, root};

type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 19] = [
    ("answer_text", fuzzed::answer_text),
    ("answer_file", fuzzed::answer_file),
    ("data_file", fuzzed::data_file),
    ("mail", fuzzed::mail),
    ("call_monitor", fuzzed::call_monitor),
    ("mail_headers", fuzzed::mail_headers),
    ("address_book", fuzzed::address_book),
    ("call_list", fuzzed::call_list),
    ("calendar", fuzzed::calendar),
    ("caldav", fuzzed::caldav),
    ("notifications", fuzzed::notifications),
    ("kde_connect", fuzzed::kde_connect),
    ("signature", fuzzed::signature),
    ("files", fuzzed::files),
    ("links", fuzzed::links),
    ("typed", fuzzed::typed),
    ("sketch", fuzzed::sketch),
    ("note", fuzzed::note),
    ("backup", fuzzed::backup),
];

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let folder = root().join("fuzz/corpus").join(target);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{target} has a corpus");
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

#[test]
fn the_corpus_keeps_what_is_promised() {
    for (target, run) in TARGETS {
        for input in corpus(target) {
            run(&input);
        }
    }
}

/// A change somewhere in an input: bytes taken out, put in, doubled, or turned into others.
#[derive(Debug, Clone)]
enum Change {
    Out(prop::sample::Index, u8),
    In(prop::sample::Index, Vec<u8>),
    Doubled(prop::sample::Index, u8),
    Other(prop::sample::Index, u8),
}

impl Change {
    fn apply(&self, input: &mut Vec<u8>) {
        let (at, length) = match self {
            Self::Out(at, length) | Self::Doubled(at, length) => (at, usize::from(*length)),
            Self::In(at, _) | Self::Other(at, _) => (at, 1),
        };
        let start = at.index(input.len() + 1);
        let range = start..(start + length).min(input.len());
        match self {
            Self::Out(..) => drop(input.drain(range)),
            Self::Doubled(..) => {
                let copy = input[range].to_vec();
                input.splice(start..start, copy);
            }
            Self::In(_, bytes) => drop(input.splice(start..start, bytes.iter().copied())),
            Self::Other(_, byte) => drop(input.splice(range, [*byte])),
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    let pieces = prop::sample::select(vec![
        "[Absprache ",
        "]",
        "> ",
        "\"",
        "{",
        "}",
        "[",
        ",",
        "null",
        "-1",
        "99999999999999999999",
        "\\ud800",
        "&nbsp;",
        "<br>",
        "\r\n\r\n",
        "--b",
        "Einverstanden",
        "\u{200b}",
        "\u{feff}",
        "=?utf-8?B?",
        "<blockquote>",
        "\0",
        ";",
        ";RING;0;",
        "\n",
        "+",
        "é",
    ]);
    prop_oneof![
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, length)| Change::Out(at, length)),
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, length)| Change::Doubled(at, length)),
        (any::<prop::sample::Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Other(at, byte)),
        (any::<prop::sample::Index>(), pieces)
            .prop_map(|(at, piece)| Change::In(at, piece.as_bytes().to_vec())),
        (any::<prop::sample::Index>(), prop::collection::vec(any::<u8>(), 1..8))
            .prop_map(|(at, bytes)| Change::In(at, bytes)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn changed_inputs_keep_what_is_promised(
        target in 0..TARGETS.len(),
        which in any::<prop::sample::Index>(),
        changes in prop::collection::vec(change(), 1..5),
    ) {
        let (name, run) = TARGETS[target];
        let corpus = corpus(name);
        let mut input = corpus[which.index(corpus.len())].clone();
        for change in &changes {
            change.apply(&mut input);
        }
        run(&input);
    }

    #[test]
    fn any_bytes_keep_what_is_promised(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        for (_, run) in TARGETS {
            run(&bytes);
        }
    }
}
