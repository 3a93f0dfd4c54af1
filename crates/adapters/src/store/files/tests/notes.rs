//! A note is kept as plain text, and is gone when it is dropped.

use absprache_engine::note::NoteText;

use super::*;

fn text(words: &str) -> NoteText {
    words.parse().unwrap()
}

#[test]
fn a_note_is_a_plain_text_under_its_hash_until_it_is_dropped() {
    let mut folder = Folder::new();
    let client = samples::client().id;
    let words = text("Angebot bis Freitag,\nsonst Montag – „sicher“");
    let id = folder.files.save_note(&client, &words).unwrap();
    assert_eq!(folder.files.save_note(&client, &words).unwrap(), id, "the same again");
    assert_eq!(folder.names(), [format!("clients/mueller/notes/{id}.txt")]);
    assert_eq!(folder.files.note(&client, id).unwrap(), words);
    folder.files.drop_note(&client, id).unwrap();
    folder.files.drop_note(&client, id).unwrap();
    assert!(folder.names().is_empty(), "{:?}", folder.names());
    assert!(matches!(folder.files.note(&client, id), Err(Trouble::MissingNote { .. })));
}

#[test]
fn a_note_that_was_edited_by_other_means_is_told() {
    let mut folder = Folder::new();
    let client = samples::client().id;
    let id = folder.files.save_note(&client, &text("Angebot bis Freitag")).unwrap();
    for edited in ["Angebot bis Montag", "", "\u{fffd}"] {
        folder.write(&format!("clients/mueller/notes/{id}.txt"), edited);
        let changed = folder.files.note(&client, id);
        assert!(matches!(changed, Err(Trouble::ChangedNote { id: found, .. }) if found == id), "{changed:?}");
    }
}
