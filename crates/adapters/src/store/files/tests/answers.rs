//! An answer is kept as it came in.

use absprache_desk::document::{Document, DocumentKind};

use super::*;

#[test]
fn a_document_is_kept_byte_for_byte_under_its_hash() {
    let client = samples::client().id;
    for (kind, original) in [
        (DocumentKind::Data, &b"{\"absprache\":\"answer\"}"[..]),
        (DocumentKind::Text, "Passt: 1, 2\r\n> [Absprache \u{a0}7F3K]".as_bytes()),
        (DocumentKind::Mail, b"From: anna@example.org\r\n\r\nEinverstanden \xff\r\n"),
    ] {
        let mut folder = Folder::new();
        let document = crate::documents::document(kind, original.to_owned());
        let id = folder.files.save_answer(&client, &document).unwrap();
        assert_eq!(folder.files.save_answer(&client, &document).unwrap(), id, "the same again");
        assert_eq!(folder.names(), [format!("clients/mueller/answers/{id}.{}", kind.ending())]);
        assert_eq!(folder.files.answer(&client, id).unwrap(), document);
    }
}

#[test]
fn a_document_that_was_edited_or_is_gone_is_told() {
    let mut folder = Folder::new();
    let client = samples::client().id;
    let id = folder.files.save_answer(&client, &Document::pasted("Einverstanden")).unwrap();
    folder.write(&format!("clients/mueller/answers/{id}.txt"), "Nicht einverstanden");
    let changed = folder.files.answer(&client, id);
    assert!(matches!(changed, Err(Trouble::ChangedAnswer { id: found, .. }) if found == id), "{changed:?}");
    let other = Document::pasted("Passt").id();
    assert!(matches!(folder.files.answer(&client, other), Err(Trouble::MissingAnswer { .. })));
}
