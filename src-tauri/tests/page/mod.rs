//! A page without a screen that asks the commands of a running program.

// Says to clippy that helpers of tests are tests.
#![cfg(test)]

use std::sync::Mutex;
use std::thread::{self, JoinHandle};

use absprache_adapters::clock::Clock;
use absprache_adapters::notify::SessionBus;
use absprache_adapters::program::{self, Program, Settings};
use absprache_adapters::store::Home;
use absprache_app::here::Here;
use absprache_app::wired;
use absprache_engine::tone::Language;
use serde_json::Value;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder, mock_context, noop_assets};
use tauri::webview::InvokeRequest;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;
use tokio::sync::oneshot;

/// Saturday evening, outside all office hours.
const NOW: &str = "2026-11-21T20:40:00Z";

/// The page, the program behind it, and its data folder.
pub(crate) struct Page {
    window: WebviewWindow<MockRuntime>,
    asked: Mutex<Vec<String>>,
    program: Option<(oneshot::Sender<()>, JoinHandle<()>)>,
    _app: App<MockRuntime>,
    home: TempDir,
}

impl Page {
    /// On an empty data folder, without a bus and so without popups.
    pub(crate) fn open() -> Self {
        let home = tempfile::tempdir().unwrap();
        let place = Home::at(home.path().join("absprache"));
        let folder = place.lock().unwrap();
        let (program, mut asks) = Program::reachable();
        let settings = Settings {
            clock: Clock::set_to(NOW.parse().unwrap()),
            language: Language::De,
            bus: SessionBus::At("unix:path=/nowhere".to_owned()),
            rehearse: false,
            window: true,
        };
        let (stop, stopped) = oneshot::channel::<()>();
        let run = move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let stop = async { drop(stopped.await) };
            runtime.block_on(program::run_asked(folder, settings, &mut asks, stop, |_| ())).unwrap();
        };
        let app = wired(mock_builder(), Here::new(program, place, Language::De))
            .build(mock_context(noop_assets()))
            .unwrap();
        let window = WebviewWindowBuilder::new(&app, "main", Default::default()).build().unwrap();
        let program = Some((stop, thread::spawn(run)));
        Self { window, asked: Mutex::default(), program, _app: app, home }
    }

    /// On the data of a freelancer with one client, `mueller-gmbh`.
    pub(crate) fn with_a_client() -> Self {
        let page = Self::open();
        page.ask("save_me", jana()).unwrap();
        let mut sketch = page.ask("new_sketch", Value::Null).unwrap();
        sketch["name"] = "Müller GmbH".into();
        sketch["handles"] = serde_json::json!([{ "channel": "email", "address": "info@example.org" }]);
        page.ask("take_in", serde_json::json!({ "sketch": sketch })).unwrap();
        page
    }

    /// Asks a command as the page does: the answer, or the problem.
    pub(crate) fn ask(&self, command: &str, args: Value) -> Result<Value, Value> {
        self.asked.lock().unwrap().push(command.to_owned());
        let args = if args.is_null() { serde_json::json!({}) } else { args };
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: "tauri://localhost".parse().unwrap(),
            body: InvokeBody::Json(args),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize().unwrap())
    }

    /// Where the data are.
    pub(crate) fn folder(&self) -> String {
        self.home.path().join("absprache").display().to_string()
    }

    /// The commands that were asked so far.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        let (stop, thread) = self.program.take().unwrap();
        stop.send(()).ok();
        thread.join().unwrap();
    }
}

/// The first sheet, filled in.
pub(crate) fn jana() -> Value {
    serde_json::json!({ "me": {
        "name": "Jana Beispiel", "zone": "Europe/Berlin", "region": "BE", "office_hours": "Mo–Fr 9–17",
        "handles": [{ "address": "jana@example.org", "channel": "email", "used": "Business" }],
        "form": "sie", "absences": [], "own_days": [],
    }})
}
