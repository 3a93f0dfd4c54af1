//! What every command has at hand: the way to the running program, and how to say what went wrong with it.

use absprache_adapters::program::{OurDesk, Program, Room};
use absprache_desk::ports::Files as _;
use absprache_desk::trouble::Trouble;
use absprache_desk::view::problem::Problem;
use absprache_engine::tone::Language;
use chrono::{DateTime, Utc};
use tokio::sync::SetOnce;

use crate::problem::InWords;

/// What a command answers.
pub type Answer<T> = Result<T, Problem>;

/// The program behind the window.
#[derive(Debug)]
pub struct Here {
    program: Program,
    /// Where the settings name none.
    language: Language,
    /// Why there is no running program.
    failure: SetOnce<Problem>,
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
    /// The window of this program. `language` is the system's.
    pub fn new(program: Program, language: Language) -> Self {
        Self { program, language, failure: SetOnce::new() }
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

    /// Asks whatever there is: before the first sheet is filled in there are only files.
    pub async fn ask_in<T: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, At) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let language = self.language;
        let asked = self.program.ask(move |room, now| what_at(room, now, language, what)).await;
        self.or_why_not(asked.ok()).await
    }

    /// The same for what others see.
    pub async fn change_in<T: Send + 'static>(
        &self,
        what: impl FnOnce(Room<'_>, At) -> Answer<T> + Send + 'static,
    ) -> Answer<T> {
        let language = self.language;
        let asked = self.program.change(move |room, now| what_at(room, now, language, what)).await;
        self.or_why_not(asked.ok()).await
    }

    /// There is no running program any more, for this reason. The first one counts.
    pub fn failed(&self, trouble: &Trouble) {
        let _ = self.failure.set(Problem::of(trouble, self.language));
    }

    /// Whether the program could not run: then the window can only say so.
    pub fn is_broken(&self) -> bool {
        self.failure.initialized()
    }

    async fn or_why_not<T>(&self, answer: Option<Answer<T>>) -> Answer<T> {
        match answer {
            Some(answer) => answer,
            // A program that was told to end gives no reason, and takes the window with it in a moment.
            None => Err(self.failure.wait().await.clone()),
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
        // Broken settings are told by who needs them.
        Room::Bare(files) => files.settings().ok().and_then(|settings| settings.language).unwrap_or(system),
    };
    what(room, At { now, language, system })
}
