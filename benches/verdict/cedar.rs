//! The same agreements as Cedar policies: one set for each agreement, since a set for all is walked as a whole.
//!
//! Cedar has no zones and no weekdays: the second of the week and the holiday are worked out beforehand, outside
//! of what is measured, and given as context.

use std::fmt::Write as _;

use absprache_benches::Failure;
use absprache_benches::scene::{Agreed, Agreement, Arrival, CHANNELS};
use cedar_policy::{
    Authorizer, Context, Decision, Entities, EntityUid, PolicySet, Request, RestrictedExpression,
};

use crate::reference::widened;

/// All agreements as policies, and what every request names.
pub(crate) struct Cedar {
    authorizer: Authorizer,
    entities: Entities,
    sets: Vec<PolicySet>,
    sender: EntityUid,
    reaches: EntityUid,
    channels: Vec<EntityUid>,
}

/// What is asked about one contact.
pub(crate) struct Question {
    agreement: usize,
    channel: usize,
    second: i64,
    holiday: bool,
}

impl Question {
    /// About a contact whose local time is known.
    pub(crate) fn new(arrival: &Arrival, (second, holiday): (u32, bool)) -> Self {
        Self { agreement: arrival.agreement, channel: arrival.channel, second: second.into(), holiday }
    }
}

impl Cedar {
    /// The policies of all agreements.
    ///
    /// # Errors
    /// If Cedar does not read them.
    pub(crate) fn new(agreements: &[Agreement]) -> Result<Self, Failure> {
        let channel = |id: &&str| Ok(format!("Channel::\"{id}\"").parse()?);
        Ok(Self {
            authorizer: Authorizer::new(),
            entities: Entities::empty(),
            sets: agreements.iter().map(|one| Ok(policies(one).parse()?)).collect::<Result<_, Failure>>()?,
            sender: "Person::\"anna\"".parse()?,
            reaches: "Action::\"reach\"".parse()?,
            channels: CHANNELS.iter().map(channel).collect::<Result<_, Failure>>()?,
        })
    }

    /// What Cedar is to be asked.
    ///
    /// # Errors
    /// If Cedar refuses the request.
    pub(crate) fn request(&self, question: &Question) -> Result<Request, Failure> {
        let channel = self.channels.get(question.channel).ok_or("no channel")?;
        let context = Context::from_pairs([
            ("second".to_owned(), RestrictedExpression::new_long(question.second)),
            ("holiday".to_owned(), RestrictedExpression::new_bool(question.holiday)),
        ])?;
        Ok(Request::new(self.sender.clone(), self.reaches.clone(), channel.clone(), context, None)?)
    }

    /// Whether the contact is in order.
    pub(crate) fn admits(&self, question: &Question, request: &Request) -> bool {
        self.sets.get(question.agreement).is_some_and(|set| {
            let answer = self.authorizer.is_authorized(request, set, &self.entities);
            answer.decision() == Decision::Allow
        })
    }
}

fn policies(agreement: &Agreement) -> String {
    let mut text = String::new();
    for (id, agreed) in CHANNELS.iter().zip(&agreement.channels) {
        let condition = match agreed {
            Agreed::Anytime => String::new(),
            Agreed::Weekly(shifts) => {
                let shifts: Vec<String> = shifts
                    .iter()
                    .map(widened)
                    .map(|at| format!("context.second >= {} && context.second <= {}", at.start(), at.end()))
                    .collect();
                format!(" when {{ !context.holiday && ({}) }}", shifts.join(" || "))
            }
            Agreed::NotUsed | Agreed::ByAppointment => continue,
        };
        let _ = writeln!(
            text,
            "permit(principal, action == Action::\"reach\", resource == Channel::\"{id}\"){condition};"
        );
    }
    text
}
