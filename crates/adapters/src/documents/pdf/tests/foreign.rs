use std::sync::LazyLock;

use absprache_engine::preset::Preset;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};
use proptest::prelude::*;

use super::*;
use crate::documents::pdf::{LARGEST_DATA, LARGEST_PDF, NoAgreement, attached_agreement};

static OURS: LazyLock<Vec<u8>> = LazyLock::new(|| Sample::of(Preset::MailOnly, SIE).pdf().unwrap().bytes);

/// A document whose catalog has these names.
fn with_names(mut document: Document, names: Object) -> Vec<u8> {
    let pages =
        document.add_object(dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 });
    let catalog =
        document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "Names" => names });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn attaching(stream: Stream) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let stream = document.add_object(stream);
    let file = document.add_object(dictionary! {
        "Type" => "Filespec", "F" => Object::string_literal("absprache.json"), "EF" => dictionary! { "F" => stream },
    });
    let names = vec![Object::string_literal("absprache.json"), Object::Reference(file)];
    with_names(document, dictionary! { "EmbeddedFiles" => dictionary! { "Names" => names } }.into())
}

fn compressed(content: Vec<u8>) -> Stream {
    let mut stream = Stream::new(Dictionary::new(), content);
    stream.compress().unwrap();
    stream
}

#[test]
fn an_agreement_is_found_again_after_other_programs_saved_the_file() {
    let data = attached_agreement(&OURS).unwrap();
    for args in [
        &["--object-streams=generate", "@", "out.pdf"][..],
        &["--linearize", "@", "out.pdf"],
        &["--stream-data=uncompress", "--object-streams=disable", "@", "out.pdf"],
    ] {
        let file = File::of(&OURS);
        file.told("qpdf", args);
        let saved = std::fs::read(file.folder.path().join("out.pdf")).unwrap();
        assert!(saved != *OURS, "{args:?}");
        assert_eq!(attached_agreement(&saved), Ok(data.clone()), "{args:?}");
    }
}

#[test]
fn a_locked_file_and_one_with_two_agreements_are_told_apart() {
    let file = File::of(&OURS);
    file.told("qpdf", &["--encrypt", "user", "owner", "256", "--", "@", "out.pdf"]);
    let locked = std::fs::read(file.folder.path().join("out.pdf")).unwrap();
    assert_eq!(attached_agreement(&locked), Err(NoAgreement::Locked));
    std::fs::write(file.folder.path().join("absprache.json"), "{}").unwrap();
    file.told("qpdf", &["@", "--add-attachment", "absprache.json", "--key=another", "--", "two.pdf"]);
    let two = std::fs::read(file.folder.path().join("two.pdf")).unwrap();
    assert_eq!(attached_agreement(&two), Err(NoAgreement::Several));
}

#[test]
fn another_pdf_has_no_agreement() {
    let empty = with_names(Document::with_version("1.7"), Object::Null);
    assert_eq!(attached_agreement(&empty), Err(NoAgreement::NotAttached));
    let file = File::of(&OURS);
    file.told("qpdf", &["@", "--remove-attachment=absprache.json", "out.pdf"]);
    let without = std::fs::read(file.folder.path().join("out.pdf")).unwrap();
    assert_eq!(attached_agreement(&without), Err(NoAgreement::NotAttached));
}

#[test]
fn what_is_no_pdf_is_refused() {
    for bytes in
        [&b""[..], b"%PDF-1.7", b"{\"absprache\":\"agreement\"}", b"%PDF-1.7\nstartxref\n99999999\n%%EOF"]
    {
        assert!(matches!(attached_agreement(bytes), Err(NoAgreement::Unreadable { .. })), "{bytes:?}");
    }
    let bytes = LARGEST_PDF + 1;
    assert_eq!(attached_agreement(&vec![0; bytes]), Err(NoAgreement::TooLarge { bytes }));
}

#[test]
fn an_attachment_may_be_as_large_as_ours_and_no_larger() {
    let whole = vec![b' '; LARGEST_DATA];
    assert_eq!(attached_agreement(&attaching(compressed(whole.clone()))), Ok(whole));
    let more = vec![b' '; LARGEST_DATA + 1];
    assert_eq!(attached_agreement(&attaching(compressed(more.clone()))), Err(NoAgreement::Damaged));
    assert_eq!(
        attached_agreement(&attaching(Stream::new(Dictionary::new(), more))),
        Err(NoAgreement::Damaged)
    );
    let bomb = attaching(compressed(vec![0; 200_000_000]));
    assert!(bomb.len() < LARGEST_PDF, "{}", bomb.len());
    assert_eq!(attached_agreement(&bomb), Err(NoAgreement::Damaged));
}

#[test]
fn a_tree_of_names_without_end_is_left() {
    let mut document = Document::with_version("1.7");
    let id = document.new_object_id();
    document.objects.insert(id, dictionary! { "Kids" => vec![Object::Reference(id); 50] }.into());
    let bytes = with_names(document, dictionary! { "EmbeddedFiles" => id }.into());
    assert_eq!(attached_agreement(&bytes), Err(NoAgreement::NotAttached));
}

#[test]
fn a_file_that_was_cut_off_gives_the_whole_agreement_or_none() {
    let data = attached_agreement(&OURS).unwrap();
    for length in (0..OURS.len()).step_by(997) {
        if let Ok(found) = attached_agreement(&OURS[..length]) {
            assert!(found == data, "cut off at {length}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_damaged_file_never_brings_the_program_down(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40)
    ) {
        let mut bytes = OURS.clone();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _any = attached_agreement(&bytes);
    }
}
