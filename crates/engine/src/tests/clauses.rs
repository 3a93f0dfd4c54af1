//! Clauses of every kind and versions made of them: a help for properties.

use proptest::prelude::*;

use crate::agreement::Version;
use crate::channel::{ChannelId, Channels};
use crate::clause::{
    At, ChannelClause, Clause, ClauseHours, EmergencyClause, EndingClause, FreeTextClause, FrequencyClause,
    Mode, NetiquetteClause, NetiquettePoint, PeopleClause, Period, PromiseClause, RecordClause, ReviewClause,
    ToneClause, Towards, Who, Within,
};
use crate::document;
use crate::handle::{Account, Handle};
use crate::ids::{ClauseId, PersonId};
use crate::party::{Party, Role};
use crate::tone::Form;

/// What people write, and what they could.
pub(crate) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "Früh erreiche ich Sie am besten.",
            "„Notfall“ heißt: der Shop steht – sonst nichts",
            "see [1] <b>&nbsp;</b> \\ \"quoted\"",
            "Zeile eins\nZeile zwei\r\n\tdrei\u{a0}Ende",
            "[Absprache 7F3K-9Q4T\n0000 0000]",
            "> Am 21.11.2026 schrieb Jana Berg:\nVon: Jana\nAn: Anna\nBetreff: x",
            "👩‍💻 日本語 e\u{301}",
            "",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn channel() -> impl Strategy<Value = ChannelId> {
    let ids: Vec<ChannelId> = Channels::shipped().unwrap().iter().map(|channel| channel.id.clone()).collect();
    prop::sample::select(ids)
}

fn mode() -> impl Strategy<Value = Mode> {
    let own = prop::sample::select(vec![
        "Mo-Fr 09:00-12:30,13:30-17:00; PH off",
        "24/7",
        "Sa 22:00-02:00",
        "2026 Dec 24 10:00-12:00",
        "Mo-Fr 12:00-13:00; PH 10:00-11:00; 2026 Dec 24-26 off",
    ]);
    let hours = prop_oneof![
        Just(ClauseHours::Usual),
        Just(ClauseHours::Anytime),
        Just(ClauseHours::OfficeHours),
        own.prop_map(|text| ClauseHours::Own(Box::new(text.parse().unwrap()))),
    ];
    prop_oneof![
        hours.prop_map(Mode::Welcome),
        Just(Mode::ByAppointment),
        Just(Mode::EmergencyOnly),
        Just(Mode::AfterEngagement),
        Just(Mode::NotUsed),
    ]
}

fn handles() -> impl Strategy<Value = Vec<Handle>> {
    let handle = prop::sample::select(vec![
        Handle::Mail("Jana+Kunden@example.org".parse().unwrap()),
        Handle::Phone("+493023125001".parse().unwrap()),
        Handle::Account(Account::new("linkedin".parse().unwrap(), "@Jana-Berg").unwrap()),
    ]);
    prop::collection::vec(handle, 1..3)
}

fn persons() -> impl Strategy<Value = Vec<PersonId>> {
    let person = prop::sample::select(vec!["anna".parse().unwrap(), "karl-heinz".parse().unwrap()]);
    prop::collection::vec(person, 1..3)
}

fn towards() -> impl Strategy<Value = Towards> {
    prop::sample::select(vec![Towards::Both, Towards::Consultant, Towards::Client])
}

fn of_channel(id: ClauseId) -> impl Strategy<Value = Clause> {
    let at = prop_oneof![Just(At::Any), Just(At::Business), Just(At::Private), handles().prop_map(At::Only)];
    let roles = prop::sample::subsequence(vec![Role::DecisionMaker, Role::DayToDay, Role::ThirdParty], 1..=3);
    let who = prop_oneof![Just(Who::Everyone), roles.prop_map(Who::Roles), persons().prop_map(Who::Persons)];
    (channel(), towards(), at, mode(), who).prop_map(move |(channel, towards, at, mode, who)| {
        Clause::Channel(ChannelClause { id: id.clone(), channel, towards, at, mode, who })
    })
}

fn of_numbers(id: ClauseId) -> impl Strategy<Value = Clause> {
    let party = prop::sample::select(vec![Party::Consultant, Party::Client]);
    let within =
        prop_oneof![(1..=u16::MAX).prop_map(Within::Hours), (1..9_u16).prop_map(Within::WorkingDays)];
    let per = prop::sample::select(vec![Period::Day, Period::Week, Period::Month]);
    let parts = (0..5, party, within, prop::option::of(channel()), towards(), per, 1..=u16::MAX);
    parts.prop_map(move |(kind, by, within, channel, towards, per, number)| {
        let id = id.clone();
        match kind {
            0 => Clause::Promise(PromiseClause { id, by, channel, within }),
            1 => Clause::Frequency(FrequencyClause { id, channel, towards, at_most: number, per }),
            2 => Clause::Record(RecordClause { id, months: number }),
            3 => Clause::Review(ReviewClause { id, every_months: number }),
            _ => Clause::Ending(EndingClause { id, notice_days: number - 1 }),
        }
    })
}

fn of_words(id: ClauseId) -> impl Strategy<Value = Clause> {
    let form = prop::sample::select(vec![Form::Sie, Form::Du]);
    let point = prop::sample::select(vec![
        NetiquettePoint::Respect,
        NetiquettePoint::ThirdParties,
        NetiquettePoint::Responsibility,
    ]);
    let word = prop::sample::select(vec![None, Some("NOTFALL"), Some("⚠ Störung")]);
    let ways = prop::collection::vec(channel(), 0..3);
    let parts = (0..5, words(), word, ways, persons(), persons(), form, point, any::<bool>());
    parts.prop_map(move |(kind, text, word, ways, speaks, decides, form, point, emoji)| {
        let id = id.clone();
        match kind {
            0 => Clause::FreeText(FreeTextClause { id, text }),
            1 => Clause::Tone(ToneClause { id, form, emoji }),
            2 => Clause::Netiquette(NetiquetteClause { id, point }),
            3 => Clause::People(PeopleClause { id, speaks, decides }),
            _ => Clause::Emergency(EmergencyClause {
                id,
                definition: text,
                word: word.map(str::to_owned),
                ways,
                numbers: vec!["+493023125002".parse().unwrap()],
            }),
        }
    })
}

/// A clause of any kind with this id.
pub(crate) fn clause(id: ClauseId) -> impl Strategy<Value = Clause> {
    prop_oneof![3 => of_channel(id.clone()), 2 => of_numbers(id.clone()), 2 => of_words(id)]
}

/// A version with up to a dozen clauses.
pub(crate) fn version() -> impl Strategy<Value = Version> {
    let clauses = (1..12_usize).prop_flat_map(|count| {
        (0..count).map(|index| clause(format!("c{index}").parse().unwrap()).boxed()).collect::<Vec<_>>()
    });
    let until = prop::option::of((0..20_000_u32).prop_map(|day| {
        chrono::NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() + chrono::Days::new(day.into())
    }));
    (clauses, words(), words(), until).prop_map(|(clauses, client_name, letter, valid_until)| Version {
        clauses,
        client_name,
        letter,
        valid_until,
        ..document::read(VERSION, Channels::shipped().unwrap()).unwrap()
    })
}

/// A version with every kind of clause, between Jana Berg and Müller GmbH.
pub(crate) const VERSION: &str = include_str!("version.ron");
