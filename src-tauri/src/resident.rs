//! What is there from the start to the end, with windows or without.

use std::ops::Deref;
use std::sync::Arc;

use tauri::Runtime;

use crate::errands::Errands;
#[cfg(target_os = "linux")]
use crate::global_keys::Keyboard;
use crate::here::Here;
#[cfg(target_os = "linux")]
use crate::instance::Instance;
use crate::restoring::Restoring;
use crate::running::Running;
use crate::senses::SensesNow;
use crate::tray::Tray;

/// All of it. Clones are the same one.
pub(crate) struct Resident<R: Runtime>(Arc<Parts<R>>);

pub(crate) struct Parts<R: Runtime> {
    pub(crate) here: Here,
    pub(crate) senses: SensesNow,
    pub(crate) restoring: Restoring,
    pub(crate) running: Running,
    pub(crate) tray: Tray,
    #[cfg(target_os = "linux")]
    pub(crate) keyboard: Keyboard,
    #[cfg(target_os = "linux")]
    pub(crate) instance: Instance,
    /// The way to the windows.
    pub(crate) errands: Errands<R>,
}

impl<R: Runtime> Resident<R> {
    /// Around the program that is to run.
    pub(crate) fn around(here: Here) -> Self {
        Self(Arc::new(Parts {
            here,
            senses: SensesNow::default(),
            restoring: Restoring::default(),
            running: Running::default(),
            tray: Tray::default(),
            #[cfg(target_os = "linux")]
            keyboard: Keyboard::default(),
            #[cfg(target_os = "linux")]
            instance: Instance::default(),
            errands: Errands::default(),
        }))
    }
}

impl<R: Runtime> Clone for Resident<R> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<R: Runtime> Deref for Resident<R> {
    type Target = Parts<R>;

    fn deref(&self) -> &Parts<R> {
        &self.0
    }
}
