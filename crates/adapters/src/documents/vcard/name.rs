//! Whose card it is.

use calcard::vcard::{VCard, VCardEntry, VCardKind, VCardProperty, VCardValue};

use super::{Card, entry};
use crate::documents::pieces::Piece;
use crate::documents::{address, titles};

/// Takes the name and the form of address. A card whose only name is that of the firm is of nobody in particular.
pub(super) fn take(card: &VCard, read: &mut Card) {
    let find = |name: &VCardProperty| card.entries.iter().find(|entry| entry.name == *name);
    let structured = find(&VCardProperty::N).filter(|n| entry::part(n, 0).or(entry::part(n, 1)).is_some());
    let formatted = find(&VCardProperty::Fn).and_then(|line| Some((line, entry::text(line)?)));
    if let Some((line, whole)) = &formatted
        && is_firm(card, whole, structured, read)
    {
        let from = format!("{}: {whole}", entry::label(line));
        read.firm.get_or_insert_with(|| Piece::new(whole.clone(), from));
        return;
    }
    let from =
        |line: &VCardEntry| format!("{}: {}", entry::label(line), entry::text(line).unwrap_or_default());
    read.person.name = match (&formatted, structured) {
        (Some((line, whole)), None) => Some(Piece::new(plain(whole), from(line))),
        // "Müller, Anna" is how a list sorts; the parts say how she is called.
        (Some((line, whole)), Some(_)) if !whole.contains(',') => Some(Piece::new(plain(whole), from(line))),
        (_, Some(n)) => Some(Piece::new(in_order(n), from(n))),
        (None, None) => read.person.addresses.iter().find_map(|address| {
            let name = address::name_in(&address.value.handle.to_string())?;
            Some(Piece::new(name, address.from()))
        }),
    };
    read.person.name.take_if(|name| name.value.is_empty());
    let in_front = formatted
        .as_ref()
        .and_then(|(line, whole)| Some(Piece::new(titles::bare(whole).salutation?, from(line))));
    let of_prefix = structured.and_then(|n| {
        let prefix = entry::part(n, 3)?;
        let before: Vec<&str> = prefix.split_whitespace().collect();
        let salutation = titles::salutation(&before, entry::part(n, 0).as_deref())?;
        Some(Piece::new(salutation, from(n)))
    });
    read.person.salutation = of_prefix.or(in_front);
}

fn plain(whole: &str) -> String {
    titles::bare(whole).words.join(" ")
}

/// Given names, then the family name.
fn in_order(n: &VCardEntry) -> String {
    [1, 2, 0].iter().filter_map(|&index| entry::part(n, index)).collect::<Vec<_>>().join(" ")
}

fn is_firm(card: &VCard, whole: &str, structured: Option<&VCardEntry>, read: &Card) -> bool {
    let says_so = card.entries.iter().any(|entry| {
        let is_org = entry.values.iter().any(|value| matches!(value, VCardValue::Kind(VCardKind::Org)));
        let shown_as = entry.name.as_str().eq_ignore_ascii_case("X-ABShowAs");
        is_org || shown_as && entry::first(entry).is_some_and(|kind| kind.eq_ignore_ascii_case("COMPANY"))
    });
    let is_named_so = read.firm.as_ref().is_some_and(|firm| firm.value == whole);
    says_so || is_named_so && structured.and_then(|n| entry::part(n, 1)).is_none()
}
