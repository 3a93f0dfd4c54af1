//! Where it stands with a client, what was said, and what can be done.

use absprache_engine::agreement::{Standing, Version};
use absprache_engine::channel::Channels;
use absprache_engine::clause::Clause;
use absprache_engine::letter::{self, Parts, Point, amendment, clause_sentence, clause_title, points};
use absprache_engine::lint;
use absprache_engine::negotiation::{Phase, Stands, State, compare};
use absprache_engine::party::{Consultant, Party};
use absprache_engine::tone::Tone;
use absprache_engine::words::Clock;
use chrono::{DateTime, Utc};

use super::rows::clauses;
use super::{Exchange, Text, steps};
use crate::exchange::Exchanges;
use crate::ports::Files;
use crate::rules::{client_file, policy_of};
use crate::trouble::Trouble;
use crate::use_cases::client_page::held;
use crate::use_cases::draw_up::{letter_parts, objections, version_parts};
use crate::view::agreeing::{
    AgreementPage, AgreementState, DraftClause, DraftPoint, InForceView, LetterOnPaper, May,
};
use crate::view::letter::Letter;
use crate::words::standing::{means_key, standing};
use crate::words::times::full_date;
use crate::words::{say, say_counted};

/// What a page is made from.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// Me.
    pub consultant: &'a Consultant,
    /// The channels there are.
    pub channels: &'a Channels,
    /// What happened, with this client at least.
    pub exchanges: &'a Exchanges,
    /// Now, and the language of the sentences.
    pub clock: &'a Clock,
}

/// All about the agreement with one client. What only a running program knows is left out: what a wish comes to on the
/// record, what a counter begins with, and what waits to be looked at.
///
/// # Errors
/// If the draft of the client cannot be read.
pub fn agreement_page(
    exchange: &Exchange,
    files: &impl Files,
    ground: &Ground<'_>,
) -> Result<AgreementPage, Trouble> {
    let Ground { consultant, channels, exchanges, clock } = *ground;
    let client = &exchange.client;
    let today = exchange.negotiation.day(clock.now);
    let state = exchange.negotiation.state(today);
    let policy = policy_of(client, channels, files)?;
    let file = client_file(client.clone(), consultant, channels, files, exchanges)?;
    let rules = file.in_force(clock.now).filter(|_| state.phase != Phase::Ended);
    let in_force =
        rules.and_then(|rules| rules.version.as_ref()).and_then(|one| exchange.text(one.fingerprint));
    let draft_parts = in_language(letter_parts(consultant, client, &policy.clauses, None), clock);
    let found = objections(&policy, client, channels);
    let open = state.offer.filter(|_| !state.clauses.is_empty()).and_then(|offer| exchange.text(offer.text));
    let agreed = exchange.to_come(clock.now).or(in_force);
    let base = open.or(agreed);
    let changes = base.map_or_else(Vec::new, |base| {
        let old = in_language(version_parts(&base.version, client), clock);
        amendment(&old, &draft_parts, channels).into_iter().map(|one| one.line).collect()
    });
    let differs = base.is_none_or(|base| !compare(&base.version.clauses, &policy.clauses).is_empty());
    let newest = exchange.newest();
    Ok(AgreementPage {
        client: client.id.clone(),
        client_name: client.name.clone(),
        state: state_of(&state.phase),
        sentence: sentence(exchange, &state, rules.map(|rules| &rules.standing), clock),
        voice: exchange.last_voice(),
        letter: match base {
            Some(text) => LetterOnPaper {
                letter: held(&text.version, client, channels),
                code: Some(text.reference.fingerprint.code()),
            },
            None => {
                let parts = letter_parts(consultant, client, &policy.clauses, None);
                let letter = Letter::of(letter::compose(&parts, channels), parts.tone.language);
                LetterOnPaper { letter, code: None }
            }
        },
        version: newest.map(|text| text.reference.number),
        code: newest.map(|text| text.reference.fingerprint.code()),
        in_force: in_force.map(|text| {
            in_force_view(&text.version, text.reference.number, text.reference.fingerprint.code(), clock)
        }),
        review: in_force.and_then(|text| review(&text.version, clock)),
        steps: steps::steps(exchange, channels, clock),
        clauses: clauses(exchange, &state, channels, clock),
        draft: draft(&draft_parts, channels),
        may: may(&state, found.is_empty() && differs),
        changes,
        replies: Vec::new(),
        objections: found.iter().map(|one| lint::words(one, clock.language, channels).title).collect(),
    })
}

/// The letter's words in the language of who looks at the page.
pub(super) fn in_language<'a>(parts: Parts<'a>, clock: &Clock) -> Parts<'a> {
    Parts { tone: Tone { language: clock.language, ..parts.tone }, ..parts }
}

/// What the draft asks for, in the letter's order.
fn draft(parts: &Parts<'_>, channels: &Channels) -> Vec<DraftPoint> {
    let clause = |clause: &Clause| DraftClause {
        id: clause.id().clone(),
        title: clause_title(clause, parts, channels),
        sentence: clause_sentence(clause, parts, channels),
    };
    let point = |Point { heading, lines, clauses, .. }: Point| DraftPoint {
        heading,
        lines,
        clauses: clauses.into_iter().filter_map(|place| parts.clauses.get(place)).map(clause).collect(),
    };
    points(parts, channels).into_iter().map(point).collect()
}

/// The clauses in the order in which the letter comes to them.
pub(super) fn in_order<'a>(parts: &Parts<'a>, channels: &Channels) -> Vec<&'a Clause> {
    let places = points(parts, channels).into_iter().flat_map(|point| point.clauses);
    places.filter_map(|place| parts.clauses.get(place)).collect()
}

fn state_of(phase: &Phase) -> AgreementState {
    match phase {
        Phase::Nothing => AgreementState::Nothing,
        Phase::Open => AgreementState::Open,
        Phase::Answered => AgreementState::Answered,
        Phase::Deadlocked { .. } => AgreementState::Deadlocked,
        Phase::Agreed => AgreementState::Agreed,
        Phase::Withdrawn => AgreementState::Withdrawn,
        Phase::Lapsed => AgreementState::Lapsed,
        Phase::Ended => AgreementState::Ended,
    }
}

fn sentence(exchange: &Exchange, state: &State<'_>, agreed: Option<&Standing>, clock: &Clock) -> String {
    let language = clock.language;
    let told = |id: &str, args: &[(&str, &str)]| say(language, id, args);
    let offered = state.offered_at.map(|at| full_date(clock.date_at(at), clock)).unwrap_or_default();
    let means = means_key(exchange.last_means());
    let until = state.offer.and_then(|offer| offer.answer_by).map(|day| full_date(day, clock));
    match &state.phase {
        Phase::Nothing => told("agreement-nothing", &[]),
        Phase::Open => match &until {
            Some(until) => {
                told("agreement-open-until", &[("date", &offered), ("means", means), ("until", until)])
            }
            None => told("agreement-open", &[("date", &offered), ("means", means)]),
        },
        Phase::Answered | Phase::Deadlocked { .. } => {
            let open = state.clauses.iter().filter(|one| one.stands != Stands::Settled).count();
            let id =
                if state.phase == Phase::Answered { "agreement-answered" } else { "agreement-deadlocked" };
            say_counted(language, id, open, &[("name", &exchange.last_voice())])
        }
        Phase::Agreed => match (exchange.to_come(clock.now), agreed, exchange.last_standing()) {
            (Some(coming), _, Some(last)) => {
                let from = full_date(clock.date_at(coming.version.valid_from), clock);
                told("agreement-to-come", &[("standing", &standing(&last, clock)), ("from", &from)])
            }
            (None, Some(agreed), _) => standing(agreed, clock),
            (_, None, Some(last)) => standing(&last, clock),
            (_, _, None) => told("agreement-nothing", &[]),
        },
        Phase::Withdrawn => told("agreement-withdrawn", &[]),
        Phase::Lapsed => told("agreement-lapsed", &[("until", until.as_deref().unwrap_or_default())]),
        Phase::Ended => standing(&Standing::Ended, clock),
    }
}

impl Exchange {
    /// The newest agreed text, as long as its first day is still to come.
    pub(super) fn to_come(&self, now: DateTime<Utc>) -> Option<&Text> {
        let newest = self.negotiation.agreed_texts().last()?;
        self.text(newest.text).filter(|text| now < text.version.valid_from)
    }

    /// Where it stands at an instant.
    pub(crate) fn state(&self, now: DateTime<Utc>) -> AgreementState {
        state_of(&self.negotiation.state(self.negotiation.day(now)).phase)
    }

    /// What goes on between the two, in a sentence; none if nothing does.
    pub(crate) fn going_on(&self, clock: &Clock) -> Option<String> {
        let state = self.negotiation.state(self.negotiation.day(clock.now));
        match state.phase {
            Phase::Open | Phase::Answered | Phase::Deadlocked { .. } | Phase::Lapsed => {
                Some(sentence(self, &state, None, clock))
            }
            Phase::Nothing | Phase::Agreed | Phase::Withdrawn | Phase::Ended => None,
        }
    }
}

fn in_force_view(version: &Version, number: u32, code: String, clock: &Clock) -> InForceView {
    let since = full_date(clock.date_at(version.valid_from), clock);
    let number_words = number.to_string();
    let sentence = match version.valid_until {
        Some(day) => {
            let until = full_date(day, clock);
            let args = [("number", &*number_words), ("since", &*since), ("until", &*until)];
            say(clock.language, "agreement-in-force-until", &args)
        }
        None => say(clock.language, "agreement-in-force", &[("number", &number_words), ("since", &since)]),
    };
    InForceView { version: number, code, sentence }
}

fn review(version: &Version, clock: &Clock) -> Option<String> {
    let day = version.review?;
    let id = if clock.date_at(clock.now) < day { "agreement-review" } else { "agreement-review-due" };
    Some(say(clock.language, id, &[("date", &full_date(day, clock))]))
}

fn may(state: &State<'_>, is_new_and_fair: bool) -> May {
    let (open, answered) = match state.phase {
        Phase::Open => (true, false),
        Phase::Answered | Phase::Deadlocked { .. } => (true, true),
        Phase::Nothing | Phase::Agreed | Phase::Withdrawn | Phase::Lapsed | Phase::Ended => (false, false),
    };
    let is_over = state.phase == Phase::Ended;
    let is_lapsed = state.phase == Phase::Lapsed;
    let settled = state.settled().len();
    May {
        propose: !is_over && is_new_and_fair,
        withdraw: open && state.offer.is_some_and(|offer| offer.by == Party::Consultant),
        take_in: open || is_lapsed || state.phase == Phase::Withdrawn,
        respond: answered,
        remind: state.phase == Phase::Open || is_lapsed,
        settle_part: answered && settled > 0 && settled < state.clauses.len(),
        together: !is_over,
        end: !is_over && state.ends.is_none(),
    }
}
