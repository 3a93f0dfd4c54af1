//! Agreements and contacts, made up at random but the same in every run.

use absprache_engine::channel::{ChannelId, Channels};
use absprache_engine::clause::{At, ChannelClause, Clause, ClauseHours, Mode, Towards, Who};
use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};
use absprache_engine::hours::{Hours, Region};
use absprache_engine::judge::{Rulebook, Terms};
use absprache_engine::party::Side;
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::Failure;
use crate::random::Random;

/// The channels of every agreement: mail at any time, phone in hours of its own, a messenger that is not used,
/// meetings by appointment, and calls in hours of their own.
pub const CHANNELS: [&str; 5] = ["email", "phone", "whatsapp", "zoom", "teams-call"];

const ZONES: [Tz; 6] = [
    Tz::Europe__Berlin,
    Tz::Europe__Vienna,
    Tz::Europe__Zurich,
    Tz::Europe__Lisbon,
    Tz::America__New_York,
    Tz::Asia__Tokyo,
];
const REGIONS: [&str; 8] = ["DE", "DE-BY", "DE-NW", "DE-BE", "DE-SN", "AT", "CH-ZH", "CH-TI"];
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// An agreement in the raw, so that every contender may make ready of it what it likes.
pub struct Agreement {
    /// The receiver's zone.
    pub zone: Tz,
    /// The receiver's holidays; all hours are closed on them.
    pub region: Region,
    /// What is agreed for each of [`CHANNELS`].
    pub channels: [Agreed; 5],
}

/// What is agreed for one channel.
pub enum Agreed {
    /// At any time.
    Anytime,
    /// Not at all.
    NotUsed,
    /// At an appointment; there are none.
    ByAppointment,
    /// In these shifts of the week, in order, none past midnight.
    Weekly(Vec<Shift>),
}

/// One shift of the week.
pub struct Shift {
    /// Days since Monday.
    pub day: u16,
    /// First minute of the day.
    pub opens: u16,
    /// First minute after it.
    pub closes: u16,
}

/// A contact and whom it concerns.
pub struct Arrival {
    /// Which agreement.
    pub agreement: usize,
    /// Which of [`CHANNELS`].
    pub channel: usize,
    /// The contact.
    pub contact: Contact,
}

/// As many agreements as asked for.
///
/// # Errors
/// If the engine does not know a region.
pub fn agreements(random: &mut Random, count: usize) -> Result<Vec<Agreement>, Failure> {
    (0..count)
        .map(|_| {
            let phone = Agreed::Weekly(week(random));
            let calls = Agreed::Weekly(week(random));
            let region = random.one_of(&REGIONS).ok_or("no region")?.parse()?;
            let zone = *random.one_of(&ZONES).ok_or("no zone")?;
            let channels = [Agreed::Anytime, phone, Agreed::NotUsed, Agreed::ByAppointment, calls];
            Ok(Agreement { zone, region, channels })
        })
        .collect()
}

/// Morning and afternoon from Monday to Friday and the morning of Saturday: eleven shifts.
fn week(random: &mut Random) -> Vec<Shift> {
    let mut quarter = |from: u16| from + 15 * random.below(8) as u16;
    let (morning, noon, back, evening) =
        (quarter(7 * 60), quarter(11 * 60), quarter(13 * 60), quarter(16 * 60));
    let working_days = (0..5).flat_map(|day| {
        [Shift { day, opens: morning, closes: noon }, Shift { day, opens: back, closes: evening }]
    });
    working_days.chain([Shift { day: 5, opens: quarter(9 * 60), closes: noon + 60 }]).collect()
}

/// As many contacts as asked for, each for a random agreement and channel at a random second of 2026.
///
/// # Errors
/// If the catalogue does not have one of [`CHANNELS`].
pub fn arrivals(
    random: &mut Random,
    count: usize,
    agreements: usize,
    catalogue: &Channels,
) -> Result<Vec<Arrival>, Failure> {
    const SECONDS_OF_2026: u64 = 365 * 24 * 60 * 60;
    let new_year: DateTime<Utc> = "2026-01-01T00:00:00Z".parse()?;
    // A source finds the channel in the catalogue, and the contact has its id from there.
    let listed = |id: &&str| Ok(catalogue.get(&id.parse()?).ok_or(*id)?.id.clone());
    let channels = CHANNELS.iter().map(listed).collect::<Result<Vec<ChannelId>, Failure>>()?;
    (0..count)
        .map(|_| {
            let agreement = usize::try_from(random.below(agreements as u64))?;
            let channel = usize::try_from(random.below(channels.len() as u64))?;
            let at = new_year + TimeDelta::seconds(i64::try_from(random.below(SECONDS_OF_2026))?);
            let id = channels.get(channel).ok_or("no channel")?.clone();
            Ok(Arrival { agreement, channel, contact: contact(id, at) })
        })
        .collect()
}

fn contact(channel: ChannelId, at: DateTime<Utc>) -> Contact {
    Contact {
        channel,
        kind: ContactKind::Message,
        direction: Direction::In,
        at,
        from: None,
        shown: None,
        mine: None,
        urgency: Urgency::Ordinary,
    }
}

/// The agreement as our rules.
///
/// # Errors
/// If the engine does not read the hours.
pub fn rulebook(agreement: &Agreement, channels: &Channels) -> Result<Rulebook, Failure> {
    let side = Side {
        zone: agreement.zone,
        region: agreement.region,
        office_hours: "Mo-Fr 09:00-17:00; PH off".parse()?,
        own_days: Vec::new(),
    };
    let clause = |(id, agreed): (&&str, &Agreed)| -> Result<Clause, Failure> {
        Ok(Clause::Channel(ChannelClause {
            id: id.parse()?,
            channel: id.parse()?,
            towards: Towards::Both,
            at: At::Any,
            mode: mode(agreed)?,
            who: Who::Everyone,
        }))
    };
    let clauses = CHANNELS.iter().zip(&agreement.channels).map(clause).collect::<Result<_, _>>()?;
    let terms =
        Terms { consultant: side.clone(), client: side, handles: Vec::new(), people: Vec::new(), clauses };
    Ok(Rulebook::new(terms, channels))
}

fn mode(agreed: &Agreed) -> Result<Mode, Failure> {
    Ok(match agreed {
        Agreed::Anytime => Mode::Welcome(ClauseHours::Anytime),
        Agreed::NotUsed => Mode::NotUsed,
        Agreed::ByAppointment => Mode::ByAppointment,
        Agreed::Weekly(shifts) => Mode::Welcome(ClauseHours::Own(Box::new(hours(shifts)?))),
    })
}

fn hours(shifts: &[Shift]) -> Result<Hours, Failure> {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let days = DAYS.iter().zip(0..).filter_map(|(name, day)| {
        let of_day = shifts.iter().filter(|shift| shift.day == day);
        let spans: Vec<String> =
            of_day.map(|shift| format!("{}-{}", clock(shift.opens), clock(shift.closes))).collect();
        (!spans.is_empty()).then(|| format!("{name} {}", spans.join(",")))
    });
    let week: Vec<String> = days.chain(["PH off".to_owned()]).collect();
    Ok(week.join("; ").parse()?)
}
