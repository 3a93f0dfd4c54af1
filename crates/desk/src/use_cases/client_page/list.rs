//! The list of clients.

use std::collections::HashMap;

use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use absprache_engine::tone::Language;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::rules::{ClientFile, client_file};
use crate::trouble::Trouble;
use crate::use_cases::clients::find_client;
use crate::view::agreeing::AgreementState;
use crate::view::client_page::ClientLine;
use crate::view::problem::Problem;

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// All clients by name; those whose files cannot be read with what is wrong with them.
    ///
    /// # Errors
    /// If the folder of clients cannot be read.
    pub fn client_lines(&self, now: DateTime<Utc>, language: Language) -> Result<Vec<ClientLine>, Trouble> {
        let clock = Clock { language, ..self.clock(now) };
        let (on_file, troubles) = self.files.clients()?;
        let waiting = self.waiting(now);
        let mut lines: Vec<ClientLine> =
            self.people.iter().map(|one| self.line(one, &on_file, &waiting, &clock)).collect();
        for trouble in &troubles {
            let broken = Problem::of(trouble, language).message;
            let Some(folder) = folder_of(trouble) else { continue };
            match lines.iter_mut().find(|line| line.id == folder) {
                Some(line) => line.broken = Some(broken),
                None => lines.push(unreadable(folder, broken)),
            }
        }
        lines.sort_by_key(|line| line.name.to_lowercase());
        Ok(lines)
    }

    fn line(
        &self,
        client: &Client,
        on_file: &[Client],
        waiting: &HashMap<ClientId, u32>,
        clock: &Clock,
    ) -> ClientLine {
        let person = client.people.first().map(|person| person.name.clone());
        let person = person.filter(|person| *person != client.name);
        let line = ClientLine { person, ..unreadable(client.id.to_string(), String::new()) };
        let line = ClientLine { name: client.name.clone(), broken: None, ..line };
        let Some(file) = self.clients.get(&client.id) else {
            let why = self.why_unreadable(&client.id);
            return ClientLine { broken: Some(Problem::of(&why, clock.language).message), ..line };
        };
        let has_ended = self.ended(&client.id, clock.now).is_some();
        let now = on_file.iter().find(|one| one.id == client.id);
        let (agreement, standing) = self.at_a_glance(file, now, clock);
        ClientLine {
            standing,
            agreement,
            call: (!has_ended).then(|| self.call_now(file, clock)),
            archived: self.settings.archived.contains(&client.id),
            now: if has_ended { String::new() } else { self.openings_in_short(file, clock) },
            waiting: waiting.get(&client.id).copied().unwrap_or_default(),
            ..line
        }
    }

    /// Where it stands between the two: what goes on, else how firmly the rules stand.
    fn at_a_glance(
        &self,
        file: &ClientFile,
        on_file: Option<&Client>,
        clock: &Clock,
    ) -> (Option<AgreementState>, String) {
        // An exchange that cannot be read is told on the client's own page.
        let exchange = on_file.and_then(|client| self.exchange_with(client.clone()).ok());
        let going_on = exchange.as_ref().and_then(|exchange| exchange.going_on(clock));
        let sentence = going_on.unwrap_or_else(|| self.standing_view(file, clock).sentence);
        (exchange.map(|exchange| exchange.state(clock.now)), sentence)
    }

    /// Why the rules of a client are not in mind.
    pub(crate) fn why_unreadable(&self, id: &ClientId) -> Trouble {
        let read = find_client(&self.files, id).and_then(|client| {
            client_file(client, &self.consultant, &self.channels, &self.files, self.memory.exchanges())
        });
        // Mended meanwhile: the next start has it.
        read.err().unwrap_or_else(|| Trouble::NoClient(id.clone()))
    }
}

fn unreadable(folder: String, broken: String) -> ClientLine {
    ClientLine {
        name: folder.clone(),
        id: folder,
        person: None,
        standing: String::new(),
        agreement: None,
        now: String::new(),
        waiting: 0,
        call: None,
        archived: false,
        broken: Some(broken),
    }
}

/// The client's folder is the one above the file, or the path itself where the file is missing altogether.
fn folder_of(trouble: &Trouble) -> Option<String> {
    let path = trouble.path()?;
    let mut parts = path.iter().skip_while(|part| *part != "clients");
    let folder = parts.nth(1)?;
    Some(folder.to_string_lossy().into_owned())
}
