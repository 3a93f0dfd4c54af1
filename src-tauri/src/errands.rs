//! What is to be done with windows, and who can make them: the app, once there is one.
//!
//! On Linux a hidden start makes no app, whose toolkit would hold memory all day. Whoever needs windows leaves an errand, and
//! the app is made for it (`docs/decisions/0018-hidden-start.md`).

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use tauri::{AppHandle, Runtime};

type Errand<R> = Box<dyn FnOnce(&AppHandle<R>) + Send>;

/// The errands, in their order.
pub(crate) struct Errands<R: Runtime> {
    state: Mutex<State<R>>,
    turned: Condvar,
}

enum State<R: Runtime> {
    /// There is no app.
    Waiting {
        errands: Vec<Errand<R>>,
        /// Whether there could be none when one was wanted.
        in_vain: bool,
    },
    /// There is one.
    Open(AppHandle<R>),
    /// The program ends, and never had one.
    Over,
}

/// What the one who can make the app is to do.
#[cfg(target_os = "linux")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Turn {
    /// To make it.
    Open,
    /// To end the program.
    End,
}

impl<R: Runtime> Default for Errands<R> {
    fn default() -> Self {
        let state = State::Waiting { errands: Vec::new(), in_vain: false };
        Self { state: Mutex::new(state), turned: Condvar::new() }
    }
}

impl<R: Runtime> Errands<R> {
    /// Has this done, for which an app is made if there is none.
    pub(crate) fn want(&self, errand: impl FnOnce(&AppHandle<R>) + Send + 'static) {
        self.take_on(Box::new(errand), false);
    }

    /// The same for what nobody waits for: once there could be no app it is left.
    pub(crate) fn want_if_possible(&self, errand: impl FnOnce(&AppHandle<R>) + Send + 'static) {
        self.take_on(Box::new(errand), true);
    }

    /// The app, if there is one.
    pub(crate) fn app(&self) -> Option<AppHandle<R>> {
        match &*self.state() {
            State::Open(app) => Some(app.clone()),
            State::Waiting { .. } | State::Over => None,
        }
    }

    /// There is an app from now on: what was wanted is done.
    pub(crate) fn open(&self, app: &AppHandle<R>) {
        let before = std::mem::replace(&mut *self.state(), State::Open(app.clone()));
        match before {
            State::Waiting { errands, .. } => errands.into_iter().for_each(|errand| errand(app)),
            // Asked to end while the app was being made.
            State::Over => app.exit(0),
            State::Open(_) => {}
        }
    }

    /// The program ends.
    pub(crate) fn end(&self) {
        let mut state = self.state();
        if let State::Open(app) = &*state {
            let app = app.clone();
            drop(state);
            return app.exit(0);
        }
        *state = State::Over;
        self.turned.notify_all();
    }

    /// Waits until there is something to be done.
    #[cfg(target_os = "linux")]
    pub(crate) fn wait(&self) -> Turn {
        let nothing =
            |state: &mut State<R>| matches!(state, State::Waiting { errands, .. } if errands.is_empty());
        let state = self.turned.wait_while(self.state(), nothing);
        match &*state.unwrap_or_else(PoisonError::into_inner) {
            State::Over => Turn::End,
            State::Waiting { .. } | State::Open(_) => Turn::Open,
        }
    }

    /// There can be no app. What was wanted is left; what is wanted later is tried again.
    #[cfg(target_os = "linux")]
    pub(crate) fn give_up(&self) {
        if let State::Waiting { errands, in_vain } = &mut *self.state() {
            errands.clear();
            *in_vain = true;
        }
    }

    fn take_on(&self, errand: Errand<R>, only_if_possible: bool) {
        let mut state = self.state();
        match &mut *state {
            State::Waiting { in_vain: true, .. } if only_if_possible => {}
            State::Waiting { errands, .. } => {
                errands.push(errand);
                self.turned.notify_all();
            }
            State::Open(app) => {
                let app = app.clone();
                drop(state);
                errand(&app);
            }
            State::Over => {}
        }
    }

    fn state(&self) -> MutexGuard<'_, State<R>> {
        // Nothing here can be left half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::thread;

    use tauri::App;
    use tauri::test::{MockRuntime, mock_app};

    use super::*;

    fn errands() -> (Arc<Errands<MockRuntime>>, App<MockRuntime>) {
        (Arc::default(), mock_app())
    }

    #[test]
    fn what_was_wanted_before_there_is_an_app_is_done_in_its_order_and_what_comes_later_at_once() {
        let (errands, app) = errands();
        let (done, seen) = channel();
        for name in ["window", "capture"] {
            let done = done.clone();
            errands.want(move |_| done.send(name).unwrap());
        }
        assert!(seen.try_recv().is_err(), "there is no app");
        assert_eq!(errands.wait(), Turn::Open);

        errands.open(app.handle());
        errands.want(move |_| done.send("card").unwrap());
        assert_eq!(seen.try_iter().collect::<Vec<_>>(), ["window", "capture", "card"]);
    }

    #[test]
    fn whoever_makes_the_app_is_woken_by_an_errand_and_by_the_end() {
        for (wake, turn) in [
            ((|errands| errands.want(|_| {})) as fn(&Errands<MockRuntime>), Turn::Open),
            (Errands::end, Turn::End),
        ] {
            let (errands, _app) = errands();
            let waiting = thread::spawn({
                let errands = Arc::clone(&errands);
                move || errands.wait()
            });
            wake(&errands);
            assert_eq!(waiting.join().unwrap(), turn);
        }
    }

    #[test]
    fn without_a_screen_only_what_somebody_waits_for_is_tried_again() {
        let (errands, app) = errands();
        let (done, seen) = channel();
        let errand = |name: &'static str| {
            let done = done.clone();
            move |_: &AppHandle<MockRuntime>| done.send(name).unwrap()
        };
        errands.want_if_possible(errand("the card that waits, before"));
        errands.give_up();
        errands.want_if_possible(errand("the card that waits"));
        errands.want(errand("window"));
        assert_eq!(errands.wait(), Turn::Open);
        errands.open(app.handle());
        assert_eq!(seen.try_iter().collect::<Vec<_>>(), ["window"]);
    }
}
