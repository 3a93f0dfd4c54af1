//! A household in the middle of agreeing: a change to propose, a proposal that waits, an answer that wants decisions.

use std::error::Error;
use std::fs;

use absprache_engine::agreement::Version;
use absprache_engine::channel::Channels;
use absprache_engine::document;
use absprache_engine::ids::ClauseId;
use absprache_engine::negotiation::{Answer, Reply};
use serde_json::{Value, json};
use xtask::desktop::Trouble;

use super::household::{BEN, Household, PETRA};
use super::seen::Tested;
use crate::cli::agreement_house::{block, two_counters};
use crate::journeys::house::{Desktop, House};

/// Anna's rules are agreed, and the draft of them is another one; with the two others nothing was talked about.
pub(super) fn before(desktop: &Desktop) -> Result<House, Trouble> {
    let house = House::with_anna(&desktop.around)?;
    let policy = include_str!("../../policies/presets/freelancer/policy.ron");
    let draft = policy.replace("form: sie", "form: du").replace(
        r#"channel: "phone", mode: Welcome, hours: OfficeHours"#,
        r#"channel: "phone", mode: Welcome, hours: Own("Mo-Th 10:00-16:00; PH off")"#,
    );
    assert_ne!(draft, policy);
    fs::write(house.path().join("clients/mueller-gmbh/draft.ron"), draft).expect("the draft");
    house.client(PETRA)?;
    house.client(BEN)?;
    // Nobody is told of what is put down later.
    let alone =
        House::empty(&desktop.around).seeing(|around| around.with("DBUS_SESSION_BUS_ADDRESS", "disabled:"));
    for (channel, sender, at) in CONTACTS {
        let at = format!("2026-{at}:00+01:00");
        alone.run(&["contact", "--channel", channel, "--from", sender, "--at", &at])?;
    }
    Ok(house)
}

/// Calls and mails of the last months, inside and outside of what is agreed, and of what is drafted.
const CONTACTS: [(&str, &str, &str); 14] = [
    ("phone", "0171 3920012", "09-01T10:30"),
    ("email", "anna@example.org", "09-02T21:15"),
    ("phone", "0171 3920012", "09-07T09:05"),
    ("phone", "0171 3920012", "09-18T16:20"),
    ("email", "anna@example.org", "09-18T17:00"),
    ("phone", "0171 3920012", "09-24T19:30"),
    ("email", "anna@example.org", "10-05T08:00"),
    ("phone", "0171 3920012", "10-06T11:00"),
    ("phone", "0171 3920012", "10-16T10:10"),
    ("email", "anna@example.org", "10-16T12:00"),
    ("phone", "0171 3920012", "11-02T15:00"),
    ("phone", "0171 3920012", "11-12T16:45"),
    ("email", "anna@example.org", "11-12T18:00"),
    ("phone", "0171 3920012", "11-17T20:10"),
];

impl Household {
    /// Two proposals: one waits, to the other there is an answer. What the first could be answered.
    pub(super) async fn propose_and_take_in(&self) -> Result<String, Box<dyn Error>> {
        let musterwerk = self.propose("musterwerk").await?;
        let example = self.propose("example-ltd").await?;
        let mut answer = two_counters(&example);
        answer.name = "Ben Sample".to_owned();
        reply(&mut answer, "record", Reply::Comment { text: "Who can see these notes?".to_owned() });
        reply(&mut answer, "review", Reply::Decline { reason: Some("Once a year will do.".to_owned()) });
        let document = block(&answer, &example);
        self.ask("read_answer", json!({ "client": "example-ltd", "document": document })).await?;
        self.ask("take_answer", json!({ "client": "example-ltd" })).await?;
        let mut answer = two_counters(&musterwerk);
        answer.name = "Petra Muster".to_owned();
        Ok(block(&answer, &musterwerk))
    }

    async fn propose(&self, client: &str) -> Result<Version, Box<dyn Error>> {
        let to =
            json!({ "client": client, "validFrom": Value::Null, "answerBy": "2026-12-05", "means": "Mail" });
        self.ask("propose", to).await?;
        let folder = self.desktop.around.home().join("absprache/clients").join(client).join("versions");
        let file = fs::read_dir(folder)?.next().ok_or("nothing is proposed")??.path();
        let channels = Channels::shipped().expect("the shipped catalogue");
        Ok(document::read(&fs::read_to_string(file)?, channels).map_err(|fault| format!("{fault:?}"))?)
    }

    /// Pastes the first part of an answer, of so many hundredths.
    pub(super) async fn paste_answer(&self, hundredths: usize) -> Tested {
        let whole = self.answer.as_deref().ok_or("there is no answer to paste")?;
        let letters = whole.chars().count() * hundredths / 100;
        let text: String = whole.chars().take(letters).collect();
        self.window.page.execute(PASTE, vec![json!(text)]).await?;
        Ok(())
    }
}

fn reply(answer: &mut Answer, clause: &str, reply: Reply) {
    let id: ClauseId = clause.parse().expect("an id");
    assert!(answer.replies.insert(id, reply).is_some(), "{clause} is asked about");
}

const PASTE: &str = "const field = document.querySelector('main textarea');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', { bubbles: true }));";
