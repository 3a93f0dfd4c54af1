//! What stands in the page without any script: the letter, the clauses with their numbers, the links of a mail.

use absprache_desk::view::letter::Letter;
use absprache_engine::letter;
use askama::Template;

use super::data::{Item, PageData};
use super::mail::mailto;
use super::{Offered, Voice};

#[derive(Debug, Template)]
#[template(path = "answer_page/letter.html")]
pub(super) struct Sheet<'a> {
    letter: &'a Letter,
    about: String,
    answer_by: Option<String>,
    heading: String,
    how: String,
    items: &'a [Item<'a>],
    links: Vec<Link>,
}

#[derive(Debug)]
struct Link {
    words: String,
    address: String,
}

impl<'a> Sheet<'a> {
    pub(super) fn of(offer: &Offered<'a>, data: &'a PageData<'a>) -> Self {
        let voice = Voice::of(offer);
        let date = |day| letter::date(day, offer.parts.tone);
        let about = [
            ("consultant", offer.parts.consultant_name.into()),
            ("date", date(offer.offered_on).into()),
            ("code", data.code.as_str().into()),
        ];
        let until = |day| voice.say("answer-answer-by", &[("date", date(day).into())]);
        Self {
            letter: offer.letter,
            about: voice.say("answer-about", &about),
            answer_by: offer.answer_by.map(until),
            heading: voice.say("answer-plain", &[]),
            how: voice.say("answer-plain-how", &[]),
            items: &data.clauses,
            links: links(offer, data, voice),
        }
    }
}

/// One mail that agrees with one word, and one with a skeleton to be filled in. Both name the code as a quoted line,
/// where a reply would have it.
fn links(offer: &Offered<'_>, data: &PageData<'_>, voice: Voice) -> Vec<Link> {
    let Some(to) = offer.mail else { return Vec::new() };
    let say = |id| voice.say(id, &[]);
    let about = [("title", offer.letter.title.as_str().into()), ("code", data.code.as_str().into())];
    let refers = voice.say("answer-refers", &about);
    let agreed = format!("{}\n\n> {refers}\n", say("answer-plain-agreed"));
    let skeleton = format!(
        "{}\n\n{}\n\n\n{}\n\n> {refers}\n",
        say("answer-plain-skeleton"),
        say("answer-plain-number"),
        say("answer-plain-else"),
    );
    [("answer-plain-agree", agreed), ("answer-plain-change", skeleton)]
        .map(|(words, body)| Link { words: say(words), address: mailto(to, &data.subject, &body) })
        .into()
}
