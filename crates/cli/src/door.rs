//! Parses at the door: what was typed becomes what the desk understands, or a failure that says what is wrong.

use std::path::Path;
use std::str::FromStr;

use absprache_adapters::documents;
use absprache_desk::calendar::AppointmentId;
use absprache_desk::source::{AreaCode, CalendarAddress, Host, Port, Tls};
use absprache_desk::trouble::Trouble;
use absprache_engine::agreement;
use absprache_engine::channel::{Channel, ChannelId, Channels};
use absprache_engine::clause::{ClauseHours, Within};
use absprache_engine::contact::{self, Contact, ContactKind, Urgency};
use absprache_engine::document::{self, Checked};
use absprache_engine::handle::{Handle, HandleError, PhoneNumber};
use absprache_engine::hours::{Hours, Region};
use absprache_engine::ids::{ClauseId, ClientId};
use absprache_engine::note::NoteText;
use absprache_engine::party::{Alias, Leave, OwnDay};
use absprache_engine::tone;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::de::DeserializeOwned;

use crate::args::{Attempt, Direction, Form, Kind, Lang, Means};
use crate::failure::{Failure, Why};

/// A value that cannot be taken.
pub(crate) fn refused(option: &'static str, given: &str, why: Why) -> Failure {
    Failure::Option { option, given: given.chars().take(200).collect(), why }
}

/// A time zone.
pub(crate) fn zone(option: &'static str, text: &str) -> Result<Tz, Failure> {
    text.trim().parse().map_err(|_| refused(option, text, Why::Zone))
}

/// A holiday region.
pub(crate) fn region(option: &'static str, text: &str) -> Result<Region, Failure> {
    text.trim().parse().map_err(|_| refused(option, text, Why::Region))
}

/// Office hours.
pub(crate) fn hours(option: &'static str, text: &str) -> Result<Hours, Failure> {
    text.parse().map_err(|error| refused(option, text, Why::Hours(error)))
}

/// A mail address.
pub(crate) fn mail(option: &'static str, text: &str) -> Result<Handle, Failure> {
    text.parse().map(Handle::Mail).map_err(|error| refused(option, text, why_no_handle(&error)))
}

/// A phone number.
pub(crate) fn phone(option: &'static str, text: &str) -> Result<Handle, Failure> {
    number(option, text).map(Handle::Phone)
}

/// The same where nothing else is meant.
pub(crate) fn number(option: &'static str, text: &str) -> Result<PhoneNumber, Failure> {
    text.parse().map_err(|error| refused(option, text, why_no_handle(&error)))
}

/// A machine in a network.
pub(crate) fn host(option: &'static str, text: &str) -> Result<Host, Failure> {
    text.parse().map_err(|_| refused(option, text, Why::Host))
}

/// A TCP port.
pub(crate) fn port(option: &'static str, text: &str) -> Result<Port, Failure> {
    text.parse().map_err(|_| refused(option, text, Why::Port))
}

/// How a server is known to be the right one.
pub(crate) fn tls(option: &'static str, text: &str) -> Result<Tls, Failure> {
    match text.trim() {
        "system" => Ok(Tls::System),
        "none" => Ok(Tls::None),
        "starttls" => Ok(Tls::StartTls),
        other => {
            let (pin, pinned): (_, fn(_) -> Tls) = match other.strip_prefix("starttls+") {
                Some(rest) => (rest, Tls::StartTlsPinned),
                None => (other, Tls::Pinned),
            };
            let pin = pin.strip_prefix("pin:").and_then(|pin| pin.parse().ok());
            pin.map(pinned).ok_or_else(|| refused(option, text, Why::Tls))
        }
    }
}

/// The address of calendars on a server.
pub(crate) fn calendar_address(option: &'static str, text: &str) -> Result<CalendarAddress, Failure> {
    text.parse().map_err(|_| refused(option, text, Why::CalendarAddress))
}

/// The name of an appointment; whether there is one is for the desk to say.
pub(crate) fn appointment(option: &'static str, text: &str) -> Result<AppointmentId, Failure> {
    text.parse().map_err(|_| refused(option, text, Why::Appointment))
}

/// The area code of a telephone line.
pub(crate) fn area_code(option: &'static str, text: &str) -> Result<AreaCode, Failure> {
    text.parse().map_err(|_| refused(option, text, Why::AreaCode))
}

/// `CHANNEL=ADDRESS`.
pub(crate) fn handle(option: &'static str, text: &str, channels: &Channels) -> Result<Handle, Failure> {
    let (id, address) = text.split_once('=').ok_or_else(|| refused(option, text, Why::Pair))?;
    address_on(option, channel(option, id, channels)?, address)
}

/// `CHANNEL=NAME`.
pub(crate) fn alias(option: &'static str, text: &str, channels: &Channels) -> Result<Alias, Failure> {
    let (id, name) = text.split_once('=').ok_or_else(|| refused(option, text, Why::Pair))?;
    let channel = channel(option, id, channels)?.id.clone();
    Ok(Alias { channel, name: words(option, name)? })
}

/// A channel there is; "WhatsApp" is taken for `whatsapp`.
pub(crate) fn channel<'a>(
    option: &'static str,
    text: &str,
    channels: &'a Channels,
) -> Result<&'a Channel, Failure> {
    let id = ChannelId::try_from(text.trim().to_lowercase()).ok();
    id.and_then(|id| channels.get(&id)).ok_or_else(|| refused(option, text, Why::Channel))
}

/// A client's id; whether there is one is for the files to say.
pub(crate) fn client(option: &'static str, text: &str) -> Result<ClientId, Failure> {
    text.trim().parse().map_err(|_| refused(option, text, Why::Id))
}

/// A name of anything: any text but white space.
pub(crate) fn words(option: &'static str, text: &str) -> Result<String, Failure> {
    let trimmed = text.trim();
    if trimmed.is_empty() { Err(refused(option, text, Why::Empty)) } else { Ok(trimmed.to_owned()) }
}

/// The words of a note.
pub(crate) fn note(option: &'static str, text: &str) -> Result<NoteText, Failure> {
    text.parse().map_err(|error| refused(option, text, Why::Note(error)))
}

/// The name of a client or a person: on one line, however it was pasted.
pub(crate) fn name(option: &'static str, text: &str) -> Result<String, Failure> {
    Ok(words(option, text)?.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// An instant with its offset.
pub(crate) fn instant(option: &'static str, text: &str) -> Result<DateTime<Utc>, Failure> {
    let parsed = DateTime::parse_from_rfc3339(text.trim());
    parsed.map(|at| at.with_timezone(&Utc)).map_err(|_| refused(option, text, Why::Instant))
}

/// A calendar date.
pub(crate) fn date(option: &'static str, text: &str) -> Result<NaiveDate, Failure> {
    NaiveDate::from_str(text.trim()).map_err(|_| refused(option, text, Why::Date))
}

/// `FIRST..LAST` or `FIRST..LAST=NOTE`: whole days, both included.
pub(crate) fn leave(option: &'static str, text: &str) -> Result<Leave, Failure> {
    let no_days = || refused(option, text, Why::Days);
    let (days, note) = text.split_once('=').unwrap_or((text, ""));
    let (first, last) = days.split_once("..").ok_or_else(no_days)?;
    let day = |text: &str| NaiveDate::from_str(text.trim()).map_err(|_| no_days());
    let leave = Leave { first: day(first)?, last: day(last)?, note: note.trim().to_owned() };
    if leave.first <= leave.last { Ok(leave) } else { Err(refused(option, text, Why::DaysInOrder)) }
}

/// `DATE=NAME`.
pub(crate) fn own_day(option: &'static str, text: &str) -> Result<OwnDay, Failure> {
    let no_day = || refused(option, text, Why::DayOff);
    let (date, name) = text.split_once('=').ok_or_else(no_day)?;
    let date = NaiveDate::from_str(date.trim()).map_err(|_| no_day())?;
    Ok(OwnDay { date, name: self::name(option, name)? })
}

/// A clause's id; whether there is one is for the offer to say.
pub(crate) fn clause(option: &'static str, text: &str) -> Result<ClauseId, Failure> {
    text.trim().parse().map_err(|_| refused(option, text, Why::Clause))
}

/// "4h", "2d".
pub(crate) fn within(option: &'static str, text: &str) -> Result<Within, Failure> {
    let number = |digits: &str| digits.trim().parse::<u16>().ok().filter(|number| *number > 0);
    let (hours, days) = (text.trim().strip_suffix('h'), text.trim().strip_suffix('d'));
    let within =
        hours.and_then(number).map(Within::Hours).or_else(|| days.and_then(number).map(Within::WorkingDays));
    within.ok_or_else(|| refused(option, text, Why::Within))
}

/// "anytime", "office-hours", or hours.
pub(crate) fn clause_hours(option: &'static str, text: &str) -> Result<ClauseHours, Failure> {
    match text.trim() {
        "anytime" => Ok(ClauseHours::Anytime),
        "office-hours" => Ok(ClauseHours::OfficeHours),
        own => hours(option, own).map(|hours| ClauseHours::Own(Box::new(hours))),
    }
}

/// Any of the above, if it was given.
pub(crate) fn given<T>(
    parse: impl Fn(&'static str, &str) -> Result<T, Failure>,
    option: &'static str,
    text: Option<&str>,
) -> Result<Option<T>, Failure> {
    text.map(|text| parse(option, text)).transpose()
}

/// The contact that was typed.
pub(crate) fn contact(attempt: &Attempt, at: DateTime<Utc>, channels: &Channels) -> Result<Contact, Failure> {
    let on = channel("--channel", &attempt.channel, channels)?;
    let address =
        |option, text: &Option<String>| text.as_deref().map(|text| address_on(option, on, text)).transpose();
    Ok(Contact {
        channel: on.id.clone(),
        kind: attempt.kind.map_or_else(|| ContactKind::usual_on(on), ContactKind::from),
        direction: attempt.direction.into(),
        at,
        from: address("--from", &attempt.from)?,
        shown: given(words, "--name", attempt.name.as_deref())?,
        mine: address("--to", &attempt.to)?,
        urgency: if attempt.emergency { Urgency::Asserted } else { Urgency::Ordinary },
    })
}

/// A file named by the user.
pub(crate) fn file<T: DeserializeOwned + Checked>(path: &Path, channels: &Channels) -> Result<T, Failure> {
    document::read(&documents::text(path)?, channels)
        .map_err(|error| Trouble::BadFile { path: path.to_owned(), error: Box::new(error) }.into())
}

fn address_on(option: &'static str, channel: &Channel, text: &str) -> Result<Handle, Failure> {
    Handle::parse(channel, text).map_err(|error| refused(option, text, why_no_handle(&error)))
}

fn why_no_handle(error: &HandleError) -> Why {
    match error {
        HandleError::Mail(_) => Why::Mail,
        HandleError::Phone(_) => Why::Phone,
        HandleError::Account(_) => Why::Account,
    }
}

impl From<Lang> for tone::Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::De => Self::De,
            Lang::En => Self::En,
        }
    }
}

impl From<Form> for tone::Form {
    fn from(form: Form) -> Self {
        match form {
            Form::Sie => Self::Sie,
            Form::Du => Self::Du,
        }
    }
}

impl From<Means> for agreement::Means {
    fn from(means: Means) -> Self {
        match means {
            Means::Talk => Self::Talk,
            Means::Mail => Self::Mail,
            Means::Signed => Self::Signed,
        }
    }
}

impl From<Kind> for ContactKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Message => Self::Message,
            Kind::Call => Self::Call,
            Kind::Video => Self::VideoCall,
            Kind::Request => Self::ConnectionRequest,
            Kind::Comment => Self::Comment,
        }
    }
}

impl From<Direction> for contact::Direction {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::In => Self::In,
            Direction::Out => Self::Out,
        }
    }
}
