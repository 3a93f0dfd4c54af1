//! The cards that calcard is tested with, collected from public sources (its `resources/SOURCES.txt` names each), held
//! against a second reader, the crate `ical`. They are read where cargo keeps the package and are no part of this repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use absprache_engine::handle::{Handle, MailAddress};
use ical::VcardParser;
use ical::parser::vcard::component::VcardContact;
use ical::property::Property;
use rlibphonenumber::Region as Country;

use super::*;
use crate::documents::address::{self, Address};

// As the tests of answers find theirs.
#[path = "../../../../tests/answers/packages.rs"]
mod packages;

#[test]
fn published_cards_are_read_as_a_second_reader_reads_them() {
    let files = published();
    assert!(files.len() >= 100, "{} files", files.len());
    let (mut cards, mut compared, mut different) = (0, 0, Vec::new());
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let bytes = fs::read(&path).unwrap();
        let Ok(book) = read(&bytes, Region::Germany, &[]) else { continue };
        cards += book.entries.len();
        let text = decoded(&bytes).into_owned();
        let others: Vec<VcardContact> = VcardParser::new(text.as_bytes()).map_while(Result::ok).collect();
        // The other reader gives up at the first line that it does not understand, and knows no cards within cards.
        if others.len() != book.entries.len() {
            continue;
        }
        for (entry, other) in book.entries.iter().zip(&others) {
            compared += 1;
            let (ours, theirs) = (ours(entry), theirs(other));
            if ours != theirs {
                different.push(format!("{name}:{}: {ours:?} and {theirs:?}", entry.line));
            }
        }
    }
    assert!(different.is_empty(), "{} of {compared}:\n{}", different.len(), different.join("\n"));
    assert!(cards >= 150 && compared >= 100, "{cards} cards, {compared} compared");
}

/// Mail addresses and numbers, each in one form.
fn ours(entry: &Entry) -> BTreeSet<String> {
    let handles = entry.handles.iter().chain(&entry.shared);
    let reached = handles.filter(|handle| matches!(handle, Handle::Mail(_) | Handle::Phone(_)));
    reached.map(|handle| handle.to_string().to_lowercase()).collect()
}

fn theirs(contact: &VcardContact) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for property in &contact.properties {
        let value = property.value.clone().unwrap_or_default().replace("\\,", ",").replace("\\;", ";");
        // A property may stand in a group: `item1.TEL`.
        let name = property.name.rsplit('.').next().unwrap_or_default().to_uppercase();
        let handle = match name.as_str() {
            "EMAIL" if !address::is_deaf(&value) => value.parse::<MailAddress>().ok().map(Handle::Mail),
            "TEL" if is_heard(property) => Address::phone(&value, Country::DE).map(|phone| phone.handle),
            _ => None,
        };
        found.extend(handle.map(|handle| handle.to_string().to_lowercase()));
    }
    found
}

fn is_heard(property: &Property) -> bool {
    let said = format!("{:?}", property.params).to_lowercase();
    !["fax", "pager", "modem", "bbs", "isdn", "pcs", "textphone", "car"]
        .iter()
        .any(|deaf| said.contains(deaf))
}

/// The files, where cargo keeps the package.
fn published() -> Vec<PathBuf> {
    let folder = packages::resources("calcard").join("vcard");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "vcf"));
    files.sort();
    files
}
