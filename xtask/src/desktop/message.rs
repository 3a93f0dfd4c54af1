//! Notifications as foreign programs send them, through the real `notify-send`.

use std::time::Duration;

use super::bus::Bus;
use super::service::Service;
use super::trouble::Trouble;
use super::wait;

/// A notification to be sent.
#[derive(Clone, Debug)]
pub struct Message {
    args: Vec<String>,
}

impl Message {
    /// A notification of `app`, as a messenger would send it.
    #[must_use]
    pub fn new(app: &str, summary: &str, body: &str) -> Self {
        // `--` last would forbid further options, so the texts come first and options follow.
        Self { args: [summary, body, "--app-name", app].map(str::to_owned).to_vec() }
    }

    /// One more option of `notify-send`, such as `--urgency=critical` or `--hint=string:desktop-entry:signal`.
    #[must_use]
    pub fn with(mut self, option: &str) -> Self {
        self.args.push(option.to_owned());
        self
    }

    /// One more action, offered as a button where the server shows buttons.
    #[must_use]
    pub fn offering(self, key: &str, label: &str) -> Self {
        self.with(&format!("--action={key}={label}"))
    }

    /// Sends it and returns the number the server gave it.
    ///
    /// # Errors
    /// `notify-send` is missing, or there is no server on the bus.
    pub fn send(&self, bus: &Bus) -> Result<u32, Trouble> {
        let mut notify_send = bus.surroundings().command("notify-send");
        let answer =
            wait::output_of(notify_send.arg("--print-id").args(&self.args), Duration::from_secs(20))?;
        answer
            .trim()
            .parse()
            .map_err(|_not_a_number| Trouble::unreadable("the number of a notification", &answer))
    }

    /// Sends it and keeps waiting for one of its actions.
    ///
    /// # Errors
    /// `notify-send` is missing, or there is no server on the bus.
    pub fn ask(&self, bus: &Bus) -> Result<Question, Trouble> {
        // It would keep its lines back until it ends, when its output is not a terminal.
        let line_by_line = ["-oL", "notify-send", "--print-id"];
        let args = line_by_line.into_iter().chain(self.args.iter().map(String::as_str));
        let mut service = Service::start(bus.surroundings(), "stdbuf", args)?;
        service.until_line("the number of a notification", Duration::from_secs(20), |line| {
            line.parse::<u32>().is_ok()
        })?;
        Ok(Question { service })
    }
}

/// A notification on display whose sender waits for an answer.
#[derive(Debug)]
pub struct Question {
    service: Service,
}

impl Question {
    /// The key of the action chosen.
    ///
    /// # Errors
    /// None was chosen in time, or the notification was closed without one.
    pub fn answer(mut self, limit: Duration) -> Result<String, Trouble> {
        self.service.until_line("an answer to a notification", limit, |line| {
            !line.is_empty() && line.parse::<u32>().is_err()
        })
    }
}
