//! The salutation.

use crate::l10n::reply;
use crate::redirect::Addressee;
use crate::tone::{Form, Language, Tone};

/// "Guten Tag Frau Müller,", "Hallo Anna,", "Guten Tag,".
pub fn salutation(addressee: &Addressee<'_>, tone: Tone) -> String {
    let name = name(addressee, tone);
    let known = if name.is_some() { "yes" } else { "no" };
    let args = [("known", known.into()), ("name", name.unwrap_or_default().into())];
    reply(tone.language, tone.form, "greeting", &args)
}

/// What the salutation calls the person. German *Sie* uses the salutation or the full name, since no form of address is
/// guessed from a name; English goes by the first name unless a salutation is known.
pub(super) fn name<'a>(addressee: &Addressee<'a>, tone: Tone) -> Option<&'a str> {
    let given = |text: Option<&'a str>| text.map(str::trim).filter(|text| !text.is_empty());
    let (name, salutation) = (given(addressee.name), given(addressee.salutation));
    match (tone.language, tone.form) {
        (_, Form::Du) => name.map(first_name),
        (Language::De, Form::Sie) => salutation.or(name),
        (Language::En, Form::Sie) => salutation.or(name.map(first_name)),
    }
}

/// The first name in "Anna Müller", "Dr. Anna Müller" and "Müller, Anna".
fn first_name(name: &str) -> &str {
    let given = name.split_once(',').map_or(name, |(_family, given)| given);
    given.split_whitespace().find(|word| !word.ends_with('.')).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::first_name;

    #[test]
    fn the_first_name_is_found_behind_titles_and_family_names() {
        for (name, first) in [
            ("Anna Müller", "Anna"),
            ("Dr. Anna Müller", "Anna"),
            ("Prof. Dr. Anna-Lena Müller", "Anna-Lena"),
            ("Müller, Anna", "Anna"),
            ("Anna", "Anna"),
            ("A.", "A."),
        ] {
            assert_eq!(first_name(name), first);
        }
    }
}
