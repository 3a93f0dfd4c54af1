//! What every command has at hand: the way to the running program, and how to say what went wrong with it.

use absprache_adapters::program::{Gone, OurDesk, Program, Room};
use absprache_adapters::sources::World;
use absprache_adapters::store::{Home, RonFiles};
use absprache_adapters::zone;
use absprache_desk::event::SourceName;
use absprache_desk::keys::Keys;
use absprache_desk::ports::Files as _;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::agreeing::Fault;
use absprache_desk::view::problem::Problem;
use absprache_engine::tone::Language;
use absprache_engine::words;
use chrono::{DateTime, Utc};
use tokio::sync::watch;

use crate::page::Beginning;
use crate::problem::{InWords, of_step};

/// What a command answers.
pub type Answer<T> = Result<T, Problem>;

/// The program behind the window. Clones lead to the same one.
#[derive(Debug, Clone)]
pub struct Here {
    program: Program,
    /// The data folder, for reading.
    home: Home,
    /// The language where the settings name none.
    system: Language,
    /// Why there is no running program, while there is none.
    failure: watch::Sender<Option<Problem>>,
}

/// When and in which language something is asked.
#[derive(Debug, Clone, Copy)]
pub struct At {
    /// The program's time.
    pub now: DateTime<Utc>,
    /// The language in force.
    pub language: Language,
    /// The language where the settings name none.
    pub system: Language,
}

impl Here {
    /// The window of this program, which works in this data folder. `system` is the system's language.
    pub fn new(program: Program, home: Home, system: Language) -> Self {
        Self { program, home, system, failure: watch::Sender::new(None) }
    }

    /// The data folder, for reading.
    pub(crate) fn home(&self) -> &Home {
        &self.home
    }

    /// The language in force by what is on disk: known while the desk does not answer, too.
    pub fn language(&self) -> Language {
        self.home.files().map_or(self.system, |files| language_by(&files, self.system))
    }

    /// The clock by which the user is told of days.
    pub(crate) async fn clock(&self) -> Answer<words::Clock> {
        let at = self.ask_in(|_, at| Ok(at)).await?;
        Ok(self.clock_at(at.now))
    }

    /// The same at an instant.
    pub(crate) fn clock_at(&self, now: DateTime<Utc>) -> words::Clock {
        words::Clock { zone: zone::of_user(&self.home), language: self.language(), now }
    }

    /// What a page begins with, by what is on disk. What cannot be read is told by the desk.
    pub(crate) fn beginning(&self) -> Beginning {
        let files = self.home.files().ok();
        let settings = files.as_ref().and_then(|files| files.settings().ok()).unwrap_or_default();
        let consultant = files.as_ref().and_then(|files| files.consultant().ok()).flatten();
        Beginning {
            language: settings.language.unwrap_or(self.system),
            theme: settings.theme,
            text_size: settings.text_size,
            introduced: consultant.is_some() && settings.first_step.is_none(),
        }
    }

    /// The keys that open quick capture from anywhere, by what is on disk.
    pub(crate) fn capture_keys(&self) -> Option<Keys> {
        self.home.files().ok()?.settings().ok()?.capture_keys
    }

    /// Asks the desk.
    pub async fn ask<T, E>(
        &self,
        what: impl FnOnce(&mut OurDesk, At) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: InWords,
    {
        self.ask_in(|room, at| on_the_desk(room, at, what)).await
    }

    /// Has the desk do something that others see.
    pub async fn change<T, E>(
        &self,
        what: impl FnOnce(&mut OurDesk, At) -> Result<T, E> + Send + 'static,
    ) -> Answer<T>
    where
        T: Send + 'static,
        E: InWords,
    {
        self.change_in(|room, at| on_the_desk(room, at, what)).await
    }

    /// Asks the desk what may be refused after what happened with a client.
    pub async fn weigh<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut OurDesk, At) -> Result<T, Fault> + Send + 'static,
    ) -> Answer<T> {
        self.ask(move |desk, at| {
            what(desk, at).map_err(|fault| of_step(&fault, at.language, desk.channels()))
        })
        .await
    }

    /// Has the desk take a step with a client, which others see.
    pub async fn step<T: Send + 'static>(
        &self,
        what: impl FnOnce(&mut OurDesk, At) -> Result<T, Fault> + Send + 'static,
    ) -> Answer<T> {
        self.change(move |desk, at| {
            what(desk, at).map_err(|fault| of_step(&fault, at.language, desk.channels()))
        })
        .await
    }

    /// Asks whatever there is: before the first sheet is filled in there are only files.
    pub async fn ask_in<T: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, At) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let system = self.system;
        self.or_why_not(self.program.ask(move |room, now| what_at(room, now, system, what))).await
    }

    /// The same for what others see.
    pub async fn change_in<T: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, At) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let system = self.system;
        self.or_why_not(self.program.change(move |room, now| what_at(room, now, system, what))).await
    }

    /// Has the program listen to what is set up now; `anew` is begun anew in any case.
    pub(crate) async fn listen(&self, anew: Option<SourceName>) -> Answer<()> {
        let settled = async {
            let settled = self.program.listen(anew).await?;
            Ok(settled.map_err(|trouble| trouble.in_words(self.language())))
        };
        self.or_why_not(settled).await
    }

    /// What sources need to know of the world.
    pub(crate) async fn world(&self) -> Answer<World> {
        self.or_why_not(async { self.program.world().await.map(Ok) }).await
    }

    /// There is no running program, for this reason.
    pub fn failed(&self, trouble: &Trouble) {
        self.failure.send_replace(Some(Problem::of(trouble, self.language())));
    }

    /// There is one again.
    pub fn mended(&self) {
        self.failure.send_replace(None);
    }

    /// Whether the program cannot run: then the window can only say so.
    pub fn is_broken(&self) -> bool {
        self.failure.borrow().is_some()
    }

    /// What was asked, or why there is no running program that could answer.
    pub(crate) async fn or_why_not<T>(
        &self,
        asked: impl Future<Output = Result<Answer<T>, Gone>>,
    ) -> Answer<T> {
        let mut failure = self.failure.subscribe();
        let failed = async {
            match failure.wait_for(Option::is_some).await {
                Ok(problem) => problem.clone(),
                Err(_) => None,
            }
        };
        tokio::select! {
            biased;
            Ok(answer) = asked => answer,
            Some(problem) = failed => Err(problem),
            // A program that was told to end gives no reason, and takes the window with it in a moment.
            else => std::future::pending().await,
        }
    }
}

fn on_the_desk<T, E: InWords>(
    room: Room<'_>,
    at: At,
    what: impl FnOnce(&mut OurDesk, At) -> Result<T, E>,
) -> Answer<T> {
    match room {
        Room::Furnished(desk) => what(desk, at).map_err(|error| error.in_words(at.language)),
        Room::Bare(_) => Err(Trouble::NoConsultant.in_words(at.language)),
    }
}

fn what_at<T>(
    room: Room<'_>,
    now: DateTime<Utc>,
    system: Language,
    what: impl FnOnce(Room<'_>, At) -> Answer<T>,
) -> Answer<T> {
    let language = match &room {
        Room::Furnished(desk) => desk.language(),
        Room::Bare(files) => language_by(files, system),
    };
    what(room, At { now, language, system })
}

/// Broken settings are told by who needs them.
fn language_by(files: &RonFiles, system: Language) -> Language {
    files.settings().ok().and_then(|settings| settings.language).unwrap_or(system)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use absprache_desk::settings::{TextSize, Theme};

    use super::*;

    const ME: &str = r#"(schema: 1, name: "Jana Beispiel",
        side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"))"#;

    #[test]
    fn a_page_begins_with_what_is_on_disk() {
        let folder = tempfile::tempdir().unwrap();
        let (program, _asks) = Program::reachable();
        let here = Here::new(program, Home::at(folder.path()), Language::De);
        let nothing = Beginning {
            language: Language::De,
            theme: Theme::System,
            text_size: TextSize::default(),
            introduced: false,
        };
        assert_eq!(here.beginning(), nothing);

        fs::write(folder.path().join("me.ron"), ME).unwrap();
        fs::write(folder.path().join("settings.ron"), "(language: Some(en), theme: Dark, text_size: 150)")
            .unwrap();
        let known = Beginning {
            language: Language::En,
            theme: Theme::Dark,
            text_size: TextSize::try_from(150).unwrap(),
            introduced: true,
        };
        assert_eq!(here.beginning(), known);

        fs::write(folder.path().join("settings.ron"), "(first_step: Some(Hours))").unwrap();
        assert!(!here.beginning().introduced, "the first start is still going on");

        fs::write(folder.path().join("me.ron"), "(").unwrap();
        fs::write(folder.path().join("settings.ron"), "(").unwrap();
        assert_eq!(here.beginning(), nothing, "what is broken is told by the desk");
    }
}
