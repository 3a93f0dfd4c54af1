//! What happens in the days of the test, and what the program has to make of it.

use chrono::{DateTime, TimeDelta, Utc};

/// Persons, each of a client of their own. The last one writes and calls nobody: that one is called.
pub(super) const PEOPLE: [&str; 12] = [
    "Anna Müller",
    "Berta Eins",
    "Carla Zwei",
    "Doris Drei",
    "Erika Vier",
    "Frida Fünf",
    "Gerda Sechs",
    "Hanne Sieben",
    "Ilse Acht",
    "Jutta Neun",
    "Karla Zehn",
    "Lotte Elf",
];

/// Which program shows a message, on which channel that is, and what the freelancer's rules say to it.
const APPS: [(&str, &str); 4] =
    [("WhatsApp", "whatsapp"), ("Signal", "signal"), ("Telegram Desktop", "telegram"), ("Skype", "skype")];

/// One contact, or an attempt of somebody whom nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// A mail that comes in at this instant.
    Mail(usize, DateTime<Utc>),
    /// Entered by hand, for this instant.
    Hand(usize, DateTime<Utc>),
    /// A call, to me.
    Rings(usize),
    /// A call of mine.
    Called(usize),
    /// A message that an app shows.
    Shows(usize, &'static str),
    /// The same ways, by strangers.
    StrangeMail(DateTime<Utc>),
    StrangeCall,
    StrangeMessage,
}

/// What goes wrong in the middle of a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mishap {
    None,
    /// The mail server is killed, and started again later.
    MailServerDown,
    /// The machine sleeps.
    Asleep,
    /// The session bus is restarted, and the box loses its line.
    LinesCut,
    /// The program is killed.
    PowerCut,
}

/// A stretch of time in which the program runs.
#[derive(Debug)]
pub(super) struct Shift {
    pub(super) begins: DateTime<Utc>,
    /// Within office hours?
    open: bool,
    pub(super) mishap: Mishap,
    /// In the order in which they happen, before, during, and after the mishap.
    pub(super) before: Vec<Step>,
    pub(super) during: Vec<Step>,
    pub(super) after: Vec<Step>,
    /// Entered by hand, when the program no longer runs.
    pub(super) by_hand: Vec<Step>,
}

/// All of it.
pub(super) fn script() -> Vec<Shift> {
    let mut chance = Chance(2026);
    let shifts = [
        ("2026-10-23T10:00:00+02:00", true, Mishap::None),
        // The clock of the machine was wrong, and was set back.
        ("2026-10-23T09:30:00+02:00", true, Mishap::MailServerDown),
        ("2026-10-23T21:40:00+02:00", false, Mishap::PowerCut),
        // The clocks are put back in a few seconds.
        ("2026-10-25T02:59:50+02:00", false, Mishap::Asleep),
        // Half an hour before office hours; by the clock of the week before it would be half an hour after.
        ("2026-10-26T08:30:00+01:00", false, Mishap::LinesCut),
        ("2026-10-26T14:00:00+01:00", true, Mishap::None),
    ];
    shifts
        .map(|(begins, open, mishap)| {
            let begins = DateTime::parse_from_rfc3339(begins).unwrap().to_utc();
            let mut clock = begins;
            let mut draw = |count: usize, chance: &mut Chance| -> Vec<Step> {
                (0..count).map(|_| chance.step(&mut clock)).collect()
            };
            let mut before = draw(28, &mut chance);
            before.push(Step::Called(PEOPLE.len() - 1));
            let during = draw(16, &mut chance).into_iter().filter(|step| mishap.lets_through(step)).collect();
            let after = draw(28, &mut chance);
            clock += TimeDelta::minutes(30);
            let by_hand = vec![Step::Hand(chance.person(), clock)];
            Shift { begins, open, mishap, before, during, after, by_hand }
        })
        .into()
}

impl Mishap {
    /// Is it kept by the other side until the program hears again?
    fn lets_through(self, step: &Step) -> bool {
        match self {
            Self::None | Self::Asleep | Self::MailServerDown => true,
            Self::LinesCut | Self::PowerCut => matches!(step, Step::Mail(..) | Step::StrangeMail(_)),
        }
    }
}

/// A contact as it has to stand in the journal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    /// Of a mail; others are told by the program's own clock, which goes on.
    pub(super) at: Option<DateTime<Utc>>,
    pub(super) client: String,
    pub(super) channel: String,
    pub(super) direction: &'static str,
    pub(super) outcome: &'static str,
}

/// Where a contact comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    Mail,
    Hand,
    Call,
    Message,
}

impl Shift {
    pub(super) fn steps(&self) -> impl Iterator<Item = Step> {
        [&self.before, &self.during, &self.after, &self.by_hand].into_iter().flatten().copied()
    }

    /// What the journal has to say of a step; nothing of strangers.
    pub(super) fn line(&self, step: Step) -> Option<(Origin, Line)> {
        let by_hours = if self.open { "Admit" } else { "Defer" };
        let line = |at, person, channel: &str, direction, outcome| Line {
            at,
            client: client(person),
            channel: channel.to_owned(),
            direction,
            outcome,
        };
        Some(match step {
            Step::Mail(person, at) => (Origin::Mail, line(Some(at), person, "email", "In", "Admit")),
            Step::Hand(person, _) => (Origin::Hand, line(None, person, "email", "In", "Admit")),
            Step::Rings(person) => (Origin::Call, line(None, person, "phone", "In", by_hours)),
            Step::Called(person) => (Origin::Call, line(None, person, "phone", "Out", by_hours)),
            Step::Shows(person, app) => {
                let (_, channel) = APPS.iter().find(|(name, _)| *name == app).unwrap();
                (Origin::Message, line(None, person, channel, "In", "Redirect"))
            }
            Step::StrangeMail(_) | Step::StrangeCall | Step::StrangeMessage => return None,
        })
    }
}

/// The id of the client of a person.
pub(super) fn client(person: usize) -> String {
    format!("kunde-{person}")
}

/// The channels on which somebody is known by name.
pub(super) fn channels() -> impl Iterator<Item = &'static str> {
    APPS.iter().map(|(_, channel)| *channel)
}

/// Numbers as if by chance, and the same ones in every run (Knuth's linear congruential generator, MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % end as u64).unwrap()
    }

    fn person(&mut self) -> usize {
        self.below(PEOPLE.len() - 1)
    }

    /// The next thing that happens; mails come in a second after each other.
    fn step(&mut self, clock: &mut DateTime<Utc>) -> Step {
        let mut next = || {
            *clock += TimeDelta::seconds(1);
            *clock
        };
        match self.below(20) {
            0 => Step::StrangeMail(next()),
            1 => Step::StrangeCall,
            2 => Step::StrangeMessage,
            3..=8 => Step::Mail(self.person(), next()),
            9..=13 => Step::Rings(self.person()),
            _ => Step::Shows(self.person(), APPS[self.below(APPS.len())].0),
        }
    }
}
