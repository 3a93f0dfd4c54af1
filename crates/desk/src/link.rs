//! Links into the window: `absprache://today`, `absprache://client/mueller`, `absprache://settings/sources`,
//! `absprache://capture`. They come from outside, so they are parsed here, and can show something and nothing else.

use absprache_engine::ids::ClientId;

use crate::view::place::{Place, Section};

/// What they begin with.
pub const SCHEME: &str = "absprache://";
/// Longer ones lead nowhere here.
const LONGEST: usize = 200;

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Link {
    /// To a screen.
    To(Place),
    /// To quick capture.
    Capture,
}

/// Where a link leads; none if nowhere.
pub fn parse(text: &str) -> Option<Link> {
    if text.len() > LONGEST {
        return None;
    }
    // Whoever passes it on may change its case, and put a slash at its end.
    let text = text.to_lowercase();
    let path = text.strip_prefix(SCHEME)?.strip_suffix('/').unwrap_or(text.strip_prefix(SCHEME)?);
    let parts: Vec<&str> = path.split('/').collect();
    Some(match parts.as_slice() {
        ["today"] => Link::To(Place::Today),
        ["capture"] => Link::Capture,
        ["client", id] => Link::To(Place::Client { id: id.parse::<ClientId>().ok()?.to_string() }),
        ["settings"] => Link::To(Place::Settings { section: None }),
        ["settings", section] => Link::To(Place::Settings { section: Some(Section::parse(section)?) }),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_a_screen() {
        let settings = |section: &str| Link::To(Place::Settings { section: Section::parse(section) });
        for (text, leads) in [
            ("absprache://today", Link::To(Place::Today)),
            ("absprache://today/", Link::To(Place::Today)),
            ("ABSPRACHE://Client/mueller-gmbh", Link::To(Place::Client { id: "mueller-gmbh".to_owned() })),
            ("absprache://capture", Link::Capture),
            ("absprache://settings", Link::To(Place::Settings { section: None })),
            ("absprache://settings/sources", settings("sources")),
        ] {
            assert_eq!(parse(text), Some(leads), "{text}");
        }
    }

    #[test]
    fn anything_else_leads_nowhere() {
        let long = format!("absprache://client/{}", "a".repeat(200));
        for text in [
            "absprache:",
            "absprache://",
            "absprache:today",
            "absprache://client",
            "absprache://client/../me",
            "absprache://client/%6d",
            "absprache://client/müller",
            "absprache://client/mueller/delete",
            "absprache://client/mueller?agree=yes",
            "absprache://settings/so urces",
            "absprache://quit",
            "absprach://today",
            "https://example.org/today",
            "ä",
            &long,
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
