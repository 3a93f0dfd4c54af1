//! Names that files, events and verdicts use for things: lower-case ASCII slugs.

use std::sync::Arc;

use thiserror::Error;

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{text}` is no id: 1 to 60 of the characters a–z, 0–9 and -, beginning with a letter or digit")]
pub struct IdError {
    /// What was found.
    pub text: String,
}

fn checked(text: &str) -> Result<Arc<str>, IdError> {
    let fits = (1..=60).contains(&text.len())
        && !text.starts_with('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits { Ok(text.into()) } else { Err(IdError { text: text.chars().take(80).collect() }) }
}

/// The slug a name would have: umlauts spelled out, everything else that is no letter or digit a hyphen.
/// Empty if nothing of the name is left.
pub fn slug(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let composed: String = name.nfc().collect();
    let spelled =
        composed.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
    let mut slug = String::new();
    for c in spelled.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 48 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// Makes a type of a name: as a string in files, checked when it is read. Clones share their text, and comparing them
/// does not read it.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $error:ty, $checked:path) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        #[cfg_attr(feature = "specta", specta(inline, transparent))]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// The id as it stands in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, $error> {
                $checked(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = $error;
            fn try_from(text: String) -> Result<Self, $error> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.as_str().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{:?}", self.0)
            }
        }
    };
}
pub(crate) use id;

id! {
    /// Names a clause for the whole life of an agreement.
    ClauseId, IdError, checked
}
id! {
    /// Names a client; also the name of their folder.
    ClientId, IdError, checked
}
id! {
    /// Names a person of a client, unique within that client.
    PersonId, IdError, checked
}

id! {
    /// Names a preset of the user's own; also the name of its file.
    PresetId, IdError, checked
}

/// Ids that the program makes up from names.
macro_rules! made_from_names {
    ($($name:ident),+) => {$(
        impl $name {
            /// The id that a name would have, counted up (`-2`, `-3` …) until it is not taken; of a name without Latin
            /// letters one made from `otherwise`.
            pub fn from_name(name: &str, otherwise: &str, is_taken: impl Fn(&Self) -> bool) -> Self {
                let slugs = [slug(name), slug(otherwise), "x".to_owned()];
                let wanted = slugs.into_iter().find(|slug| !slug.is_empty()).unwrap_or_default();
                let counted = (2_u32..).map(|number| format!("{wanted}-{number}"));
                let mut ids = std::iter::once(wanted.clone()).chain(counted).map(|id| Self(id.into()));
                ids.find(|id| !is_taken(id)).unwrap_or_else(|| Self(wanted.as_str().into()))
            }
        }
    )+};
}
made_from_names!(ClauseId, ClientId, PersonId, PresetId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_short_lower_case_slug() {
        for good in ["a", "mueller-gmbh", "3c", "x1-2"] {
            assert_eq!(good.parse::<ClientId>().unwrap().as_str(), good);
        }
        for bad in ["", "-a", "A", "mü", "a b", "a/b", "..", &"x".repeat(61)] {
            assert!(bad.parse::<ClientId>().is_err(), "`{bad}` must be refused");
        }
    }

    #[test]
    fn a_slug_spells_umlauts_out_and_is_itself_an_id_or_empty() {
        for (name, expected) in [
            ("Müller GmbH", "mueller-gmbh"),
            ("  Öztürk & Söhne – Büro  ", "oeztuerk-soehne-buero"),
            ("Straße 5", "strasse-5"),
            ("Café Zoë", "cafe-zoe"),
            ("株式会社", ""),
            ("Mu\u{308}ller GmbH", "mueller-gmbh"),
        ] {
            assert_eq!(slug(name), expected);
        }
    }

    #[test]
    fn a_name_that_is_taken_is_counted_up() {
        let taken = ["mueller-gmbh", "mueller-gmbh-2", "client"].map(|id| id.parse::<ClientId>().unwrap());
        for (name, expected) in
            [("Müller GmbH", "mueller-gmbh-3"), ("Berg", "berg"), ("株式会社", "client-2"), ("", "client-2")]
        {
            let id = ClientId::from_name(name, "client", |id| taken.contains(id));
            assert_eq!(id.as_str(), expected, "{name}");
        }
        let long = ClientId::from_name(&"ä".repeat(300), "client", |id| id.as_str().len() < 51);
        assert!(long.as_str().parse::<ClientId>().is_ok(), "{long}");
    }
}
