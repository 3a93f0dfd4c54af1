//! What an event says of who takes part, by which way, and with which client.

use absprache_desk::calendar::Title;
use absprache_engine::channel::{Channel, ChannelId, ChannelKind, Channels, Hint, Pace};
use absprache_engine::handle::MailAddress;
use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarParameterValue,
    ICalendarParticipationStatus, ICalendarProperty, ICalendarValue,
};

/// What begins a tag.
const TAG: &str = "absprache:";

/// Those who invite and are invited, without me.
#[derive(Debug, Default)]
pub(super) struct People {
    /// Who has not declined.
    pub(super) with: Vec<MailAddress>,
    /// Who has.
    pub(super) declined: Vec<MailAddress>,
}

/// Who takes part; none if I declined.
pub(super) fn people(event: &ICalendarComponent, mine: &[MailAddress]) -> Option<People> {
    let mut people = People::default();
    let is_person = |entry: &&ICalendarEntry| {
        matches!(entry.name, ICalendarProperty::Attendee | ICalendarProperty::Organizer)
    };
    for entry in event.entries.iter().filter(is_person) {
        let Some(address) = address(entry) else { continue };
        match (mine.contains(&address), has_declined(entry)) {
            (true, true) => return None,
            (true, false) => {}
            (false, true) => people.declined.push(address),
            (false, false) => people.with.push(address),
        }
    }
    // An organiser who is an attendee, too, declines as that.
    let People { with, declined } = &mut people;
    with.retain(|address| !declined.contains(address));
    Some(people)
}

/// The mail address of somebody; some servers put another kind of address first (RFC 7986, section 6.2).
fn address(entry: &ICalendarEntry) -> Option<MailAddress> {
    let parameter =
        entry.parameter(&ICalendarParameterName::Email).and_then(ICalendarParameterValue::as_text);
    entry.calendar_address().and_then(|text| text.parse().ok()).or_else(|| parameter?.parse().ok())
}

fn has_declined(entry: &ICalendarEntry) -> bool {
    let status = entry.parameter(&ICalendarParameterName::Partstat);
    status == Some(&ICalendarParameterValue::Partstat(ICalendarParticipationStatus::Declined))
}

/// The client's id in a category, or in a line of the description of its own: `Absprache: mueller`.
pub(super) fn tag(event: &ICalendarComponent) -> Option<String> {
    let texts =
        texts(event, &ICalendarProperty::Categories).chain(texts(event, &ICalendarProperty::Description));
    let mut lines = texts.flat_map(str::lines).map(str::trim);
    lines.find_map(|line| {
        let (start, rest) = line.split_at_checked(TAG.len())?;
        let id = rest.trim();
        (start.eq_ignore_ascii_case(TAG) && !id.is_empty()).then(|| id.to_lowercase())
    })
}

/// What it is called.
pub(super) fn title(event: &ICalendarComponent) -> Option<Title> {
    texts(event, &ICalendarProperty::Summary).find_map(Title::new)
}

/// The channel of the first link or number that is one to talk by: in what is meant for it, else where the event takes
/// place, else anywhere in its description, where some programs put it. A number counts only where it is the place.
pub(super) fn channel(event: &ICalendarComponent, channels: &Channels) -> Option<ChannelId> {
    let by_number = |text: &str| {
        let is_number = text.trim().get(..4).is_some_and(|start| start.eq_ignore_ascii_case("tel:"));
        is_number.then(|| channels.iter().find(|channel| channel.kind == ChannelKind::Phone)).flatten()
    };
    let by_link = |text: &str| links(text).find_map(|link| to_talk_by(link, channels));
    let places = [
        ICalendarProperty::Conference,
        ICalendarProperty::Other("X-MICROSOFT-SKYPETEAMSMEETINGURL".to_owned()),
        ICalendarProperty::Other("X-GOOGLE-CONFERENCE".to_owned()),
        ICalendarProperty::Location,
        ICalendarProperty::Url,
    ];
    let mut places = places.iter().flat_map(|property| texts(event, property));
    let place = places.find_map(|text| by_number(text).or_else(|| by_link(text)));
    let found = place.or_else(|| texts(event, &ICalendarProperty::Description).find_map(by_link));
    found.map(|channel| channel.id.clone())
}

/// A page that is recognised may be one to read.
fn to_talk_by<'a>(link: &str, channels: &'a Channels) -> Option<&'a Channel> {
    let channel = channels.recognise(&Hint::Origin(link))?;
    let is_of_it = |other: &Channel| other.id == channel.id || other.family.as_ref() == Some(&channel.id);
    channels.iter().any(|other| is_of_it(other) && other.pace == Pace::Live).then_some(channel)
}

fn links(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("https://").filter_map(|(start, _)| text.get(start..));
    starts.filter_map(|link| link.split(|c: char| c.is_whitespace() || "<>\"'()".contains(c)).next())
}

fn texts<'a>(
    event: &'a ICalendarComponent,
    property: &'a ICalendarProperty,
) -> impl Iterator<Item = &'a str> {
    event.properties(property).flat_map(|entry| &entry.values).filter_map(ICalendarValue::as_text)
}
