//! An answer that came in.

use absprache_engine::tone::Language;

use super::say;
use crate::commands::agreement::{CameIn, ReplyShown};

/// What a document is, and what it says.
pub(crate) fn came_in(came: &CameIn, language: Language) -> String {
    let number = came.version.map(|number| number.to_string()).unwrap_or_default();
    let code = came.fingerprint.as_ref().map(|fingerprint| fingerprint.code.as_str()).unwrap_or_default();
    let from = came.from.as_deref().unwrap_or_default();
    let words = came.words.as_deref().unwrap_or_default();
    let args = [("from", from), ("number", &*number), ("code", code), ("words", words)];
    let what = say(language, &format!("cli-came-in-{}", came.class), &args);
    let refusal = came.refusal.as_ref().map(|refusal| format!(" {refusal}")).unwrap_or_default();
    let note = match &came.note {
        Some(note) => format!("  {}\n", say(language, "cli-clause-said", &[("text", note)])),
        None => String::new(),
    };
    // What accepts in words accepts everything; a list of it says no more.
    let replies: String = match came.words {
        Some(_) => String::new(),
        None => came.replies.iter().map(|reply| of_reply(reply, language)).collect(),
    };
    let then = match (&came.agreement, came.acceptable) {
        (Some(shown), _) => {
            format!("\n{}\n{}", say(language, "cli-came-in-taken", &[]), super::agreement(shown, language))
        }
        (None, true) => format!("\n{}\n", say(language, "cli-came-in-take", &[])),
        (None, false) => String::new(),
    };
    format!("{what}{refusal}\n{note}{replies}{then}")
}

fn of_reply(reply: &ReplyShown, language: Language) -> String {
    let said = |id: &str, text: &Option<String>| match text {
        Some(text) => format!("    {}\n", say(language, id, &[("text", text)])),
        None => String::new(),
    };
    [
        format!(
            "  {} ({}) – {}\n",
            reply.title,
            reply.clause,
            say(language, &format!("cli-reply-{}", reply.reply), &[])
        ),
        said("cli-clause-wished", &reply.theirs),
        said("cli-clause-said", &reply.reason),
    ]
    .concat()
}
