//! How the window is started.

use std::path::PathBuf;

use absprache_desk::link::{self, Link};
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};
use clap::{Parser, ValueEnum};

/// Keeps what you and your clients agreed about how to reach each other, and says kindly when a contact comes in outside
/// it.
#[derive(Debug, Clone, Parser)]
#[command(name = "absprache-app", version)]
pub struct Args {
    /// The data folder [default: absprache in the user's data folder]
    #[arg(long, env = "ABSPRACHE_HOME", value_name = "DIR")]
    pub(crate) home: Option<PathBuf>,
    /// The language where the settings name none [default: of the system]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// Start without a window: popups and the tray only
    #[arg(long)]
    pub(crate) hidden: bool,
    /// End the Absprache that is running
    #[arg(long)]
    pub(crate) quit: bool,
    /// Write a contact down by hand, in the small window for it. For the desktop's own shortcuts; without a running Absprache
    /// it starts one, without its window
    #[arg(long)]
    pub(crate) capture: bool,
    /// Show what a link leads to: absprache://today, absprache://client/ID, absprache://settings, absprache://capture
    #[arg(value_name = "LINK")]
    pub(crate) link: Option<String>,
    /// Set the clock, for trying things out
    #[arg(long, value_name = "INSTANT")]
    pub(crate) now: Option<DateTime<Utc>>,
}

/// What a start is to bring about, in a program that runs or in this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// The end.
    End,
    /// Nothing to be seen.
    Nothing,
    /// The window.
    Window,
    /// What a link leads to; a link that leads nowhere shows the window.
    Link(Link),
}

impl Args {
    /// What it is to bring about.
    pub(crate) fn wanted(&self) -> Wanted {
        if self.quit {
            return Wanted::End;
        }
        if self.capture {
            return Wanted::Link(Link::Capture);
        }
        match (self.link.as_deref().and_then(link::parse), self.hidden) {
            (Some(link), _) => Wanted::Link(link),
            (None, true) => Wanted::Nothing,
            (None, false) => Wanted::Window,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Lang {
    De,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::De => Self::De,
            Lang::En => Self::En,
        }
    }
}

#[cfg(test)]
mod tests {
    use absprache_desk::view::place::Place;

    use super::*;

    #[test]
    fn a_start_says_what_it_wants() {
        let today = Wanted::Link(Link::To(Place::Today));
        for (args, wanted) in [
            (&[][..], Wanted::Window),
            (&["--hidden"], Wanted::Nothing),
            (&["--capture"], Wanted::Link(Link::Capture)),
            (&["--hidden", "--capture"], Wanted::Link(Link::Capture)),
            (&["absprache://capture"], Wanted::Link(Link::Capture)),
            (&["absprache://today"], today),
            (&["absprache://delete/everything"], Wanted::Window),
            (&["--quit", "--capture"], Wanted::End),
        ] {
            let given = Args::try_parse_from(std::iter::once(&"absprache-app").chain(args)).unwrap();
            assert_eq!(given.wanted(), wanted, "{args:?}");
        }
    }

    #[test]
    fn the_desktop_hands_links_over() {
        let entry = include_str!("../absprache.desktop");
        let scheme = link::SCHEME.trim_end_matches("://");
        assert!(entry.contains(&format!("MimeType=x-scheme-handler/{scheme};")), "{entry}");
        assert!(entry.contains("Exec={{exec}} %u") && entry.contains("Exec={{exec}} --capture"), "{entry}");
    }
}
