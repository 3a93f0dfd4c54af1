//! The samples: a text, and beside it all that is to be understood of it.

use std::fs;
use std::path::{Path, PathBuf};

use absprache_desk::view::found::Found;
use absprache_engine::channel::Channels;
use absprache_engine::handle::Handle;
use absprache_engine::words;

use super::understood;

struct Sample {
    name: String,
    text: String,
    expected: String,
}

fn samples(folder: &str, ending: &str) -> Vec<Sample> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documents/tests/samples").join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|found| found == ending)).collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| Sample {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            text: fs::read_to_string(&path).unwrap(),
            expected: fs::read_to_string(path.with_extension("ron")).unwrap(),
        })
        .collect()
}

fn all() -> Vec<Sample> {
    let mut all = samples("signatures", "txt");
    all.extend(samples("cards", "vcf"));
    all
}

#[test]
fn every_sample_is_understood_as_written_beside_it() {
    let samples = all();
    assert!(samples.len() >= 40, "only {} samples were found", samples.len());
    for Sample { name, text, expected } in samples {
        let expected: Found = ron::from_str(&expected).unwrap_or_else(|error| panic!("{name}: {error}"));
        let found = understood(&text);
        let shown = ron::ser::to_string_pretty(&found, ron::ser::PrettyConfig::new()).unwrap();
        assert_eq!(found, expected, "{name} was understood as\n{shown}");
    }
}

#[test]
fn every_field_that_is_filled_names_its_source() {
    for Sample { name, text, .. } in all() {
        let found = understood(&text);
        let mut filled: Vec<String> = found.name.iter().map(|_| "name".to_owned()).collect();
        for (index, person) in found.people.iter().enumerate() {
            let path = format!("people.{index}");
            filled.extend((!person.name.is_empty()).then(|| format!("{path}.name")));
            filled.extend((!person.salutation.is_empty()).then(|| format!("{path}.salutation")));
            filled.extend((0..person.handles.len()).map(|index| format!("{path}.handles.{index}.address")));
            filled.extend((0..person.aliases.len()).map(|index| format!("{path}.aliases.{index}.name")));
        }
        filled.extend((0..found.handles.len()).map(|index| format!("handles.{index}.address")));
        for field in filled {
            assert!(found.sources.iter().any(|source| source.field == field), "{name}: {field}");
        }
    }
}

#[test]
fn every_source_and_leftover_of_a_signature_stands_in_it() {
    for Sample { name, text, .. } in samples("signatures", "txt") {
        let found = understood(&text);
        let sources = found.sources.iter().flat_map(|source| source.from.split(" … "));
        for piece in sources.chain(found.leftovers.iter().map(String::as_str)) {
            for word in piece.split_whitespace() {
                assert!(text.contains(word), "{name}: `{word}` of `{piece}`");
            }
        }
    }
}

#[test]
fn no_word_of_a_signature_is_lost_but_greetings_and_labels() {
    let passed_over = [
        "Mit",
        "freundlichen",
        "Grüßen",
        "Viele",
        "Grüße",
        "Liebe",
        "Beste",
        "Kind",
        "regards",
        "Best",
        "besten",
        "Freundliche",
        "LG",
        "MIT",
        "FREUNDLICHEN",
        "GRÜSSEN",
        "Herzliche",
        "Schöne",
        "i",
        "A",
        "Telefon",
        "E",
        "Mail",
    ];
    for Sample { name, text, .. } in samples("signatures", "txt") {
        let found = understood(&text);
        let kept: Vec<&str> = found
            .sources
            .iter()
            .map(|source| source.from.as_str())
            .chain(found.leftovers.iter().map(String::as_str))
            .collect();
        let kept = kept.join("\n");
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            assert!(kept.contains(word) || passed_over.contains(&word), "{name}: `{word}`\n{kept}");
        }
    }
}

#[test]
fn every_address_that_was_understood_is_one_on_its_channel() {
    let channels = Channels::shipped().unwrap();
    for Sample { name, text, .. } in all() {
        let found = understood(&text);
        let people = found.people.iter().flat_map(|person| &person.handles);
        for handle in people.chain(&found.handles) {
            let channel = channels.get(&handle.channel.parse().unwrap()).unwrap();
            let read = Handle::parse(channel, &handle.address).unwrap();
            assert_eq!(words::handle(&read), handle.address, "{name}");
        }
    }
}
