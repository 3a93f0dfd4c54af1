//! The emergency way, in one clause. Only where one is agreed.

use crate::agreement::Standing;
use crate::contact::ContactKind;
use crate::redirect::Request;
use crate::redirect::voice::Voice;
use crate::verdict::Outcome;
use crate::words;

/// "Wenn es brennt, erreichen Sie mich per SMS mit dem Wort „NOTFALL“."
pub(super) fn sentence(request: &Request<'_>, voice: &Voice<'_>) -> Option<String> {
    let about_work = matches!(request.verdict.outcome, Outcome::Defer { .. } | Outcome::Redirect { .. })
        && !matches!(request.case.contact.kind, ContactKind::ConnectionRequest | ContactKind::Comment);
    if !about_work || !matches!(request.standing, Standing::Agreed { .. }) {
        return None;
    }
    let clause = request.rules.emergency()?;
    let way = clause.ways.iter().find_map(|id| request.rules.channel(id));
    let by = way.map(|channel| words::by(channel, voice.language()));
    Some(match (by, clause.word.as_deref()) {
        (Some(by), Some(word)) => voice.say("emergency", &[("by", by.into()), ("word", word.into())]),
        (Some(by), None) => voice.say("emergency-way", &[("by", by.into())]),
        (None, Some(word)) => voice.say("emergency-word", &[("word", word.into())]),
        (None, None) => voice.say("emergency-bare", &[]),
    })
}
