//! What the program asks notification servers to show, as it passes on the bus.

use serde_json::Value;
use xtask::desktop::{Bus, Service, Trouble};

use super::house::SOON;

/// A listener beside the program.
pub(crate) struct Popups {
    monitor: Service,
}

/// One popup, or what took its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Popup {
    pub(crate) title: String,
    pub(crate) body: String,
    /// The number of the one whose place it takes; 0 for none.
    pub(crate) replaces: u64,
    /// Key and label of each action.
    pub(crate) actions: Vec<(String, String)>,
    /// 0 low, 1 normal, 2 critical.
    pub(crate) urgency: Option<u64>,
}

impl Popups {
    pub(crate) fn seen_on(bus: &Bus) -> Result<Self, Trouble> {
        let notify = "--match=type='method_call',interface='org.freedesktop.Notifications',member='Notify'";
        // It would keep its lines back, as its output is not a terminal.
        let args = ["-oL", "busctl", "--user", "--json=short", notify, "monitor"];
        let mut monitor = Service::start(bus.surroundings(), "stdbuf", args)?;
        monitor.until_line("busctl listening", SOON, |line| line.starts_with("Monitoring"))?;
        Ok(Self { monitor })
    }

    /// All popups of the program so far.
    pub(crate) fn all(&self) -> Vec<Popup> {
        Self::of(&self.monitor.output())
    }

    /// Waits until there are so many, and gives the last.
    pub(crate) fn until(&mut self, count: usize) -> Result<Popup, Trouble> {
        let mut last = None;
        let seen = self.monitor.until(&format!("popup {count} of Absprache"), SOON, |monitor| {
            let popups = Self::of(&monitor.output());
            last = popups.last().cloned();
            Ok((popups.len() >= count).then_some(()))
        });
        seen.map(|()| last.unwrap())
    }

    fn of(output: &str) -> Vec<Popup> {
        // A line without its end may still be growing.
        let whole = output.split_inclusive('\n').filter(|line| line.ends_with('\n'));
        whole.filter_map(|line| Popup::read(&serde_json::from_str(line).ok()?)).collect()
    }
}

impl Popup {
    /// From a call of `Notify` in busctl's JSON.
    fn read(message: &Value) -> Option<Self> {
        let args = message.pointer("/payload/data")?.as_array()?;
        let [app, replaces, _icon, title, body, actions, hints, _stands] = args.as_slice() else {
            return None;
        };
        if app != "Absprache" {
            return None;
        }
        let words: Vec<&str> = actions.as_array()?.iter().filter_map(Value::as_str).collect();
        Some(Self {
            title: title.as_str()?.to_owned(),
            body: body.as_str()?.to_owned(),
            replaces: replaces.as_u64()?,
            actions: words.chunks_exact(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect(),
            urgency: hints.pointer("/urgency/data").and_then(Value::as_u64),
        })
    }
}
