//! Jana and Anna, about to agree, and Anna's answers as the answer page writes them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use absprache_engine::agreement::Version;
use absprache_engine::answers;
use absprache_engine::channel::Channels;
use absprache_engine::clause::{Clause, ClauseHours, Mode};
use absprache_engine::document::data_file;
use absprache_engine::negotiation::{Answer as Said, Reply};
use absprache_engine::party::Party;
use absprache_engine::tone::Form;

use super::{Absprache, House};

/// Far enough away that the text of it is the same every year.
pub(super) const FIRST_DAY: &str = "2999-01-01";

const RULES: &str = r#"(schema: 1, name: "small", clauses: [
    Channel(id: "email", channel: "email", mode: Welcome, hours: Anytime),
    Channel(id: "phone", channel: "phone", mode: Welcome, hours: Own("Mo-Fr 09:00-17:00")),
    Channel(id: "whatsapp", channel: "whatsapp", mode: NotUsed),
    Promise(id: "my-answer", by: Consultant, within: WorkingDays(1)),
    Promise(id: "your-answer", by: Client, within: WorkingDays(1)),
    Emergency(id: "emergency", definition: "Der Shop steht.", word: "NOTFALL", ways: ["phone"]),
    Record(id: "record", months: 12),
    FreeText(id: "note", text: "Donnerstags sehen wir uns im Büro."),
])"#;

impl House {
    /// Jana has a draft for Anna.
    pub(super) fn with_draft() -> Self {
        let house = Self::of_jana();
        let rules = house.file("small.ron", RULES);
        house
            .absprache("client add --mail anna@example.org --phone +493023125002")
            .args(["--name=Müller GmbH", "--person=Anna Müller"])
            .arg("--policy")
            .arg(rules)
            .succeeds();
        house
    }

    /// Jana has proposed it.
    pub(super) fn with_offer() -> Self {
        let house = Self::with_draft();
        house.agreement("propose").args(["--valid-from", FIRST_DAY]).succeeds();
        house
    }

    /// Anna has answered, and Jana has recorded it.
    pub(super) fn with_answer() -> Self {
        let house = Self::with_offer();
        let answer = house.answer_file(&two_counters(&house.offered()));
        house.agreement("answer --take").arg(answer).succeeds();
        house
    }

    /// `agreement VERB --client mueller-gmbh`, in German.
    pub(super) fn agreement(&self, verb: &str) -> Absprache {
        self.absprache(&format!("--lang de agreement {verb} --client mueller-gmbh"))
    }

    /// What `agreement show` says.
    pub(super) fn shown(&self) -> serde_json::Value {
        self.agreement("show").json()
    }

    /// The text in one of its forms, in a file.
    pub(super) fn exported(&self, format: &str) -> PathBuf {
        let path = self.path().join(format!("agreement.{format}"));
        self.agreement("export").args(["--format", format]).arg("--out").arg(&path).succeeds();
        path
    }

    /// The text as Anna has it.
    pub(super) fn offered(&self) -> Version {
        let text = std::fs::read_to_string(self.exported("json")).expect("the data file");
        data_file::read(&text, channels()).expect("a data file").version
    }

    /// An answer in a file.
    pub(super) fn answer_file(&self, answer: &Said) -> PathBuf {
        self.file("antwort.json", &answers::answer_file(answer).expect("it is written"))
    }
}

/// An answer as the page puts it into a mail.
pub(crate) fn block(answer: &Said, version: &Version) -> String {
    answers::text_block(answer, version, Form::Sie, channels()).expect("it is written")
}

/// Anna accepts all but phone and WhatsApp, where she would rather have something else.
pub(crate) fn two_counters(version: &Version) -> Said {
    let mut answer = accepted(version);
    let hours = "Mo-Fr 08:00-18:00".parse().expect("hours");
    let phone = with_mode(version, "phone", Mode::Welcome(ClauseHours::Own(Box::new(hours))));
    let reason = Some("Früh erreiche ich Sie am besten.".to_owned());
    answer.replies.insert(phone.id().clone(), Reply::Counter { clause: phone, reason });
    let whatsapp = with_mode(version, "whatsapp", Mode::EmergencyOnly);
    answer.replies.insert(whatsapp.id().clone(), Reply::Counter { clause: whatsapp, reason: None });
    answer
}

/// Anna accepts everything.
pub(super) fn accepted(version: &Version) -> Said {
    let to = absprache_engine::fingerprint::Fingerprint::of(version).expect("a fingerprint");
    let replies: BTreeMap<_, _> =
        version.clauses.iter().map(|clause| (clause.id().clone(), Reply::Accept)).collect();
    Said { to, by: Party::Client, name: "Anna Müller".to_owned(), replies, note: None }
}

fn with_mode(version: &Version, id: &str, mode: Mode) -> Clause {
    let mut offered = version.clauses.iter().filter_map(Clause::as_channel);
    let clause = offered.find(|clause| clause.id.as_str() == id).expect("the clause").clone();
    Clause::Channel(absprache_engine::clause::ChannelClause { mode, ..clause })
}

fn channels() -> &'static Channels {
    Channels::shipped().expect("the shipped catalogue")
}

/// A text without the day on which the test runs.
pub(super) fn undated(text: &str) -> String {
    let today = chrono::Utc::now().with_timezone(&chrono_tz::Europe::Berlin).date_naive();
    text.replace(&today.format("%-d.%-m.%Y").to_string(), "[TODAY]")
}
