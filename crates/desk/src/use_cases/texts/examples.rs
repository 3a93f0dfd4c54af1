//! What is said on three occasions, under an invented arrangement: judged and worded like real contacts.

use absprache_engine::agreement::{Means, Standing};
use absprache_engine::channel::{ChannelId, Channels};
use absprache_engine::contact::ContactKind;
use absprache_engine::context::{Appointment, Context};
use absprache_engine::document;
use absprache_engine::ids::ClientId;
use absprache_engine::judge::{Rulebook, Terms};
use absprache_engine::party::{Client, Side};
use absprache_engine::policy::Policy;
use absprache_engine::redirect::Addressee;
use absprache_engine::redirection::{Redirection, Step, Words};
use absprache_engine::tell::{Shown, Who};
use absprache_engine::tone::Language;
use absprache_engine::wording::{OwnText, OwnTexts, Speech, TextId, TextKind};
use absprache_engine::words::{Clock, name};
use chrono::{DateTime, Datelike, Days, NaiveTime, TimeDelta, Utc, Weekday};
use chrono_tz::Tz;

use crate::rehearsal::Play;
use crate::trouble::Trouble;
use crate::view::texts::Example;
use crate::words::{say, texts::of_unfit};

const POLICY: &str = "policies/texts/sample.ron";

/// For whom it is played.
#[derive(Debug, Clone, Copy)]
pub struct Sample<'a> {
    /// My side: the examples go by its clock, and by usual office hours.
    pub me: &'a Side,
    /// The client whose name and zone are used; somebody invented if there is none.
    pub client: Option<&'a Client>,
}

/// A contact: channel, kind, weekday and hour on my clock, and whether the rules are agreed.
type Scene = (&'static str, ContactKind, Weekday, (u32, u32), bool);

/// Three for each kind of text.
fn scenes(kind: TextKind) -> [Scene; 3] {
    use ContactKind::{Call, Comment, ConnectionRequest, Message, VideoCall};
    use Weekday::{Sat, Sun, Thu, Tue};
    match kind {
        TextKind::Elsewhere => [
            ("whatsapp", Message, Sat, (21, 40), true),
            ("sms", Message, Tue, (11, 0), true),
            ("whatsapp", Call, Thu, (19, 30), false),
        ],
        TextKind::Later => [
            ("phone", Call, Tue, (19, 30), true),
            ("slack", Message, Sat, (11, 0), true),
            ("phone", Call, Sun, (8, 15), false),
        ],
        TextKind::ByAppointment => [
            ("teams-call", Call, Tue, (11, 0), true),
            ("teams", Message, Sat, (10, 0), true),
            ("teams-call", Call, Thu, (19, 30), false),
        ],
        TextKind::Booked => [
            ("teams-call", Call, Tue, (11, 0), true),
            ("teams", Message, Sat, (10, 0), true),
            ("teams-call", Call, Thu, (19, 30), false),
        ],
        TextKind::Video => [
            ("whatsapp", VideoCall, Tue, (11, 0), true),
            ("teams-video", VideoCall, Sat, (21, 40), true),
            ("whatsapp", VideoCall, Thu, (19, 30), false),
        ],
        TextKind::Connection => [
            ("facebook", ConnectionRequest, Sat, (21, 40), true),
            ("instagram", ConnectionRequest, Tue, (11, 0), true),
            ("facebook", ConnectionRequest, Sun, (8, 15), false),
        ],
        TextKind::Comment => [
            ("instagram", Comment, Sat, (21, 40), true),
            ("facebook", Comment, Tue, (11, 0), true),
            ("instagram", Comment, Thu, (19, 30), false),
        ],
        TextKind::Ask => [
            ("telegram", Message, Sat, (21, 40), true),
            ("zoom-call", Call, Tue, (11, 0), true),
            ("signal", Message, Thu, (19, 30), false),
        ],
    }
}

/// What is said on each of them.
///
/// # Errors
/// If the sample's policy cannot be read, which a test rules out.
pub(super) fn examples(
    sample: &Sample<'_>,
    id: TextId,
    own: &[OwnText],
    channels: &Channels,
    language: Language,
    now: DateTime<Utc>,
) -> Result<Vec<Example>, Trouble> {
    let policy: Policy = document::read(include_str!("../../../../../policies/texts/sample.ron"), channels)
        .map_err(|error| Trouble::BadFile { path: POLICY.into(), error: Box::new(error) })?;
    let rules = Rulebook::new(terms(sample, policy), channels);
    let played = scenes(id.kind()).into_iter().filter_map(|scene| play(sample, id, own, &rules, scene, now));
    Ok(played
        .map(|(scene, at, redirection)| told(sample, scene, at, redirection, channels, language))
        .collect())
}

fn terms(sample: &Sample<'_>, policy: Policy) -> Terms {
    let usual = policy.consultant.unwrap_or_else(|| sample.me.clone());
    let client = sample.client.map_or(sample.me.zone, |client| client.side.zone);
    Terms {
        client: Side { zone: client, ..usual.clone() },
        consultant: Side { zone: sample.me.zone, ..usual },
        handles: Vec::new(),
        people: Vec::new(),
        clauses: policy.clauses,
    }
}

fn play(
    sample: &Sample<'_>,
    id: TextId,
    own: &[OwnText],
    rules: &Rulebook,
    scene: Scene,
    now: DateTime<Utc>,
) -> Option<(Scene, DateTime<Utc>, Redirection)> {
    let (channel, kind, weekday, time, is_agreed) = scene;
    let at = next(sample.me.zone, weekday, time, now)?;
    let (person, salutation) = addressee(sample, id.speech());
    let agreed = Standing::Agreed { on: now.date_naive(), means: Means::Talk, by: person.to_owned() };
    let play = Play {
        rules,
        standing: if is_agreed { &agreed } else { &Standing::Wish },
        client: ClientId::from_name("sample", "client", |_| false),
        person: None,
        channel: channel.parse().ok()?,
        kind,
        at,
        tone: id.speech().tone(),
        addressee: Addressee { name: Some(person), salutation },
        who: Who { person: Some(person), client: person, name_is_shared: false },
        own: OwnTexts { client: own, all: &[] },
        context: &context(id, at),
        popup: (id.speech().language(), Shown::Everything),
    };
    Some((scene, at, play.through().redirection))
}

/// The person whose name is used.
fn addressee<'a>(sample: &Sample<'a>, speech: Speech) -> (&'a str, Option<&'a str>) {
    let person = sample.client.and_then(|client| client.people.first());
    match (person, speech) {
        (Some(person), _) => (&person.name, person.salutation.as_deref()),
        (None, Speech::Sie) => ("Anna Müller", Some("Frau Müller")),
        (None, Speech::Du) => ("Anna Müller", None),
        (None, Speech::English) => ("Anna Müller", Some("Ms Müller")),
    }
}

/// The step of the ladder, and the appointment of who has one.
fn context(id: TextId, at: DateTime<Utc>) -> Context {
    let occasion = match id.step() {
        Step::First => 0,
        Step::Again => 1,
        Step::StillFits => 2,
    };
    let start = at + TimeDelta::days(1);
    let booked = (id.kind() == TextKind::Booked).then(|| Appointment {
        channel: "teams".parse::<ChannelId>().ok(),
        start,
        end: start + TimeDelta::minutes(30),
        lead: 0,
        tail: 0,
    });
    Context { occasion, appointments: booked.into_iter().collect(), ..Context::default() }
}

fn told(
    sample: &Sample<'_>,
    (channel, kind, _, _, is_agreed): Scene,
    at: DateTime<Utc>,
    redirection: Redirection,
    channels: &Channels,
    language: Language,
) -> Example {
    let channel = channel.parse().ok().and_then(|id: ChannelId| channels.get(&id));
    let channel = channel.map(|channel| name(channel, language)).unwrap_or_default();
    let clock = Clock { zone: sample.me.zone, language, now: at };
    let time = format!("{} {}", clock.weekday_name(at), clock.time(at));
    let scene = match kind {
        ContactKind::Message => "text-scene",
        ContactKind::Call => "text-scene-call",
        ContactKind::VideoCall => "text-scene-video",
        ContactKind::ConnectionRequest => "text-scene-request",
        ContactKind::Comment => "text-scene-comment",
    };
    let scene = say(language, scene, &[("channel", channel), ("time", &time)]);
    let scene = if is_agreed { scene } else { say(language, "text-scene-wish", &[("scene", &scene)]) };
    let (text, words) = match redirection {
        Redirection::Reply { text, words, .. } => (text, words),
        Redirection::Withhold(_) => (String::new(), Words::Program),
    };
    let why = match &words {
        Words::Instead(unfit) => Some(of_unfit(unfit, channels, language)),
        Words::Program | Words::Own => None,
    };
    Example { scene, text, own: words == Words::Own, why }
}

/// The next time it is that weekday and hour here, so that the dates in the text are those of these days.
fn next(zone: Tz, weekday: Weekday, (hour, minute): (u32, u32), now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
    let today = now.with_timezone(&zone).date_naive();
    let days = (0..=14).filter_map(|days| today.checked_add_days(Days::new(days)));
    days.filter(|day| day.weekday() == weekday)
        .filter_map(|day| day.and_time(time).and_local_timezone(zone).earliest())
        .map(|at| at.with_timezone(&Utc))
        .find(|at| *at > now)
}
