//! The rules as a message to the client: `locales/<lang>/hand_over.ftl` around the letter.

use crate::channel::Channels;
use crate::letter::{Parts, letter};
use crate::redirect::{Addressee, salutation};
use crate::tone::Tone;

/// A message for a person to send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What a mail of it is called.
    pub subject: String,
    /// The text, in lines that end with a line feed.
    pub body: String,
}

/// The letter with a salutation before it, and after it how to answer with one word.
pub fn hand_over(parts: &Parts<'_>, addressee: &Addressee<'_>, channels: &Channels) -> Message {
    let voice = parts.voice();
    let say = |id| voice.say(id, &[]);
    let salutation = salutation(addressee, Tone { language: voice.language, form: voice.form });
    let letter = letter(parts, channels);
    let (intro, agree, change) = (say("hand-over-intro"), say("hand-over-agree"), say("hand-over-change"));
    Message {
        subject: say("hand-over-subject"),
        body: format!("{salutation}\n\n{intro}\n\n{letter}\n{agree}\n{change}\n"),
    }
}
