//! One Absprache at a time: a later start is handed over to the one that runs.
//!
//! By the name, the path and the method of `tauri-plugin-single-instance` 2.5, so that a start and a program of different
//! versions understand each other. The plugin itself needs an app, which a hidden start does not make.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use thiserror::Error;
use zbus::connection::Builder;
use zbus::fdo::RequestNameFlags;
use zbus::{Connection, interface};

const NAME: &str = "de.absprache.Absprache.SingleInstance";
const PATH: &str = "/de/absprache/Absprache/SingleInstance";
const INTERFACE: &str = "org.SingleInstance.DBus";

/// How often one that does not answer is asked again. One that was killed has the name until the system has cleared it away,
/// whatever that takes.
const PAUSE: Duration = Duration::from_millis(20);
const MOST_TRIES: u32 = 250;

/// The name, while this program has it.
#[derive(Debug, Default)]
pub(crate) struct Instance(Mutex<Option<Connection>>);

/// What became of a start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    /// It is the only one.
    Alone,
    /// The one that runs has taken it over.
    HandedOver,
}

/// The program that runs does not take it over.
#[derive(Debug, Error)]
#[error("the Absprache that is running does not answer: {0}")]
pub(crate) struct NoAnswer(zbus::Error);

impl Instance {
    /// Takes the name, or hands this start over. `asked` gets the words of each later one. Without a bus, or one that
    /// gives no names, nobody can be asked.
    ///
    /// # Errors
    /// Whoever has the name does not answer.
    pub(crate) async fn take(
        &self,
        asked: impl Fn(Vec<String>) + Send + Sync + 'static,
    ) -> Result<Start, NoAnswer> {
        let door = Door(Box::new(asked));
        let bus = match Builder::session().serve_at(PATH, door).build().await {
            Ok(bus) => bus,
            Err(error) => return Ok(unasked(&error)),
        };
        let mut tries = 0;
        loop {
            match bus.request_name_with_flags(NAME, RequestNameFlags::DO_NOT_QUEUE).await {
                Ok(_ours) => {
                    *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(bus);
                    return Ok(Start::Alone);
                }
                Err(zbus::Error::NameTaken) => {}
                Err(error) => return Ok(unasked(&error)),
            }
            tries += 1;
            match hand_over(&bus).await {
                Ok(()) => return Ok(Start::HandedOver),
                Err(error) if tries > MOST_TRIES => return Err(NoAnswer(error)),
                // The bus answers in the place of one that dies.
                Err(_dying) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Whoever is started from now on is a new one.
    pub(crate) async fn let_go(&self) {
        let bus = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(bus) = bus
            && let Err(error) = bus.release_name(NAME).await
        {
            tracing::debug!(%error, "the bus has taken the name already");
        }
    }
}

fn unasked(error: &zbus::Error) -> Start {
    tracing::warn!(%error, "nobody is asked whether Absprache is running");
    Start::Alone
}

async fn hand_over(bus: &Connection) -> zbus::Result<()> {
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    let folder = std::env::current_dir().unwrap_or_default().to_string_lossy().into_owned();
    bus.call_method(Some(NAME), PATH, Some(INTERFACE), "ExecuteCallback", &(words, folder)).await.map(drop)
}

/// Where later starts knock.
struct Door(Box<dyn Fn(Vec<String>) + Send + Sync>);

#[interface(name = "org.SingleInstance.DBus")]
impl Door {
    fn execute_callback(&self, words: Vec<String>, _folder: &str) {
        (self.0)(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_the_name_by_which_other_versions_look_for_it() {
        let settings: serde_json::Value = serde_json::from_str(include_str!("../tauri.conf.json")).unwrap();
        let name = format!("{}.SingleInstance", settings["identifier"].as_str().unwrap());
        assert_eq!(NAME, name);
        assert_eq!(PATH, format!("/{}", name.replace('.', "/")));
    }
}
