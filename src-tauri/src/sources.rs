//! Setting up sources: tries them beside the running program, keeps their passwords in the keyring, and has them listened
//! to at once.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use absprache_adapters::secrets::{self, OnTrial, Password};
use absprache_adapters::sources::{check, found};
use absprache_desk::arrival::{MailFault, SecretFault};
use absprache_desk::event::SourceName;
use absprache_desk::source::Source;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::source_form::{hindered, read_source};
use absprache_desk::view::problem::Problem;
use absprache_desk::view::sources::{SourceForm, Tried};
use absprache_desk::words::{mail_fault, say, source_found};
use absprache_engine::handle::PhoneNumber;
use absprache_engine::tone::Language;
use tokio::sync::Notify;

use crate::here::{Answer, Here};
use crate::problem::InWords as _;

/// What is under way with sources.
#[derive(Debug, Default)]
pub(crate) struct Workbench {
    stop: Notify,
    /// What was removed, until it is put back or the program ends. Its passwords are nowhere else by then.
    removed: Mutex<BTreeMap<SourceName, Removed>>,
}

#[derive(Debug, Clone)]
struct Removed {
    source: Source,
    password: Option<Password>,
}

/// A source that is to be set up.
pub(crate) struct Wanted {
    pub(crate) form: SourceForm,
    /// A new password for the keyring.
    pub(crate) password: Option<Password>,
    /// The source that was there before, if its settings are changed.
    pub(crate) replaces: Option<SourceName>,
    /// Without trying it first: its peer may be away for now.
    pub(crate) untried: bool,
}

/// What was read from a form.
struct Meant {
    source: Source,
    /// Numbers of its line that are not meant for clients.
    private: Vec<PhoneNumber>,
}

impl Workbench {
    /// Gives up what is being tried.
    pub(crate) fn stop(&self) {
        self.stop.notify_waiters();
    }

    /// Tries a source as it is typed, and sets it up if it can be heard.
    pub(crate) async fn set_up(&self, here: &Here, wanted: Wanted) -> Answer<Tried> {
        let Wanted { form, password, replaces, untried } = wanted;
        let (meant, language) = here
            .ask(move |desk, at| {
                let source = read_source(&form, at.language)?;
                let private = desk.private_numbers(&form, at.language)?;
                Ok::<_, Problem>((Meant { source, private }, at.language))
            })
            .await?;
        let source = &meant.source;
        let on_trial =
            with_password(source, password).await.map_err(|fault| at_password(&fault, language))?;
        let tried = if untried { Ok(Tried::Untried) } else { self.attempt(here, source, language).await };
        match tried {
            Ok(Tried::Heard { .. } | Tried::Untried) => {
                self.take_in(here, meant, replaces, language).await?;
            }
            Ok(Tried::Hindered { .. } | Tried::Stopped) | Err(_) => {
                if let Some(on_trial) = on_trial
                    && let Err(fault) = on_trial.take_back().await
                {
                    tracing::warn!(%fault, "the keyring keeps a password that was only tried");
                }
            }
        }
        tried
    }

    /// Tries a source that is set up. If it can be heard and is waiting for its next try, it listens at once.
    pub(crate) async fn try_again(&self, here: &Here, name: SourceName, waits: bool) -> Answer<Tried> {
        let wanted = name.clone();
        let (source, language) =
            here.ask(move |desk, at| desk.source(&wanted).map(|source| (source, at.language))).await?;
        let tried = self.attempt(here, &source, language).await?;
        if waits && matches!(tried, Tried::Heard { .. }) {
            here.listen(Some(name)).await?;
        }
        Ok(tried)
    }

    /// Listens to a source no more. What the keyring did not do is told.
    pub(crate) async fn remove(&self, here: &Here, name: SourceName) -> Answer<Option<String>> {
        let (source, language) = here
            .change(move |desk, at| desk.remove_source(&name).map(|source| (source, at.language)))
            .await?;
        here.listen(None).await?;
        let (password, fault) = match source.keyring_entry() {
            Some(entry) => out_of_keyring(&entry).await,
            None => (None, None),
        };
        let removed = Removed { source, password };
        self.removed().insert(removed.source.name(), removed);
        Ok(fault.map(|fault| mail_fault(&MailFault::Password(fault), language)))
    }

    /// Sets up again what was removed. Where that fails it can be done again: nobody else has the password any more.
    pub(crate) async fn put_back(&self, here: &Here, name: &SourceName) -> Answer<()> {
        let removed = self.removed().get(name).cloned();
        let Some(Removed { source, password }) = removed else { return Ok(()) };
        let language = here.language();
        if let (Some(entry), Some(password)) = (source.keyring_entry(), password) {
            secrets::keep(&entry, password).await.map_err(|fault| at_password(&fault, language))?;
        }
        self.take_in(here, Meant { source, private: Vec::new() }, None, language).await?;
        self.removed().remove(name);
        Ok(())
    }

    fn removed(&self) -> MutexGuard<'_, BTreeMap<SourceName, Removed>> {
        self.removed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn attempt(&self, here: &Here, source: &Source, language: Language) -> Answer<Tried> {
        let world = here.world().await?;
        let now = here.ask(|_, at| Ok::<_, Trouble>(at.now)).await?;
        let tried = tokio::select! {
            tried = check(source, &world, now) => tried,
            () = self.stop.notified() => return Ok(Tried::Stopped),
        };
        let view = found(&source.name(), &tried, language);
        Ok(match tried {
            Ok(_) => {
                let is_open = view.mailbox.as_ref().is_some_and(|mailbox| mailbox.open)
                    || view.calendar.as_ref().is_some_and(|calendar| calendar.open);
                let open = is_open.then(|| say(language, "source-open", &[]));
                let sentences: Vec<_> = [source_found(&view, language)].into_iter().chain(open).collect();
                Tried::Heard { sentence: sentences.join(" ") }
            }
            Err(hindrance) => hindered(source, &hindrance, language),
        })
    }

    async fn take_in(
        &self,
        here: &Here,
        meant: Meant,
        replaces: Option<SourceName>,
        language: Language,
    ) -> Answer<()> {
        let Meant { source, private } = meant;
        let name = source.name();
        let former = replaces.filter(|former| *former != name);
        let gone = here
            .change(move |desk, at| {
                let gone = former.map(|former| desk.remove_source(&former)).transpose();
                let gone = gone.map_err(|fault| fault.in_words(at.language))?;
                let done = desk.set_up_source(source, &private);
                done.map(|_| gone).map_err(|fault| fault.in_words(at.language))
            })
            .await?;
        if let Some(entry) = gone.and_then(|gone| gone.keyring_entry())
            && let Err(fault) = secrets::forget(&entry).await
        {
            tracing::warn!(%fault, language = ?language, "the keyring keeps the password of a former source");
        }
        here.listen(Some(name)).await
    }
}

/// Puts a new password where the source will look for it; without one there has to be one already.
async fn with_password(source: &Source, password: Option<Password>) -> Result<Option<OnTrial>, SecretFault> {
    match (source.keyring_entry(), password) {
        (Some(entry), Some(password)) => secrets::try_out(&entry, password).await.map(Some),
        (Some(entry), None) if secrets::in_keyring_now(&entry).await?.is_none() => Err(SecretFault::NoEntry),
        (Some(_) | None, _) => Ok(None),
    }
}

async fn out_of_keyring(entry: &str) -> (Option<Password>, Option<SecretFault>) {
    match secrets::in_keyring_now(entry).await {
        Ok(Some(password)) => (Some(password), secrets::forget(entry).await.err()),
        Ok(None) => (None, None),
        Err(fault) => (None, Some(fault)),
    }
}

fn at_password(fault: &SecretFault, language: Language) -> Problem {
    let message = match fault {
        SecretFault::NoEntry => say(language, "source-needs-password", &[]),
        SecretFault::NoCommand
        | SecretFault::CommandFailed(_)
        | SecretFault::Empty
        | SecretFault::TooSlow
        | SecretFault::NoText
        | SecretFault::NoKeyring
        | SecretFault::Locked
        | SecretFault::Other(_) => mail_fault(&MailFault::Password(fault.clone()), language),
    };
    Problem { message, advice: None, field: Some("password".to_owned()) }
}
