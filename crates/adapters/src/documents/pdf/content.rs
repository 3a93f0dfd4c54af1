//! What goes on the page, in the words of its language.

use absprache_engine::agreement::{Means, Standing, Version};
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::l10n::say;
use absprache_engine::letter::{Letter, Paragraph};
use absprache_engine::party::Party;
use absprache_engine::tone::Language;
use absprache_engine::words;
use chrono::{Datelike as _, NaiveDate};
use typst::foundations::{Array, Bytes, Dict, IntoValue, Value};

use super::fonts::{MISSING, Press, unseen};
use super::parts::{Split, point, words_of};
use super::{DATA_NAME, Drawing, PdfFault, PdfInput, Signature};

/// What the page is set from.
#[derive(Debug)]
pub(super) struct Content {
    /// For the template, which reads them by name.
    pub(super) values: Dict,
    /// How many pages are appendices.
    pub(super) appendices: usize,
    /// What the file is recognised by.
    pub(super) fingerprint: Fingerprint,
    /// What could not be shown.
    pub(super) missing: Vec<char>,
}

impl Content {
    pub(super) fn of(input: &PdfInput<'_>) -> Result<Self, PdfFault> {
        let fingerprint = Fingerprint::of(input.version)?;
        let mut page = Page { language: input.version.language, press: Press::default() };
        let letter = words_of(input.version, input.letter);
        let parts = Split::of(&letter, &input.version.consultant_name);
        let mut values = Dict::new();
        for (name, value) in page.frame(input, &letter, fingerprint) {
            values.insert(name.into(), value);
        }
        values.insert(
            "sections".into(),
            parts.sections.iter().map(|part| page.section(part)).collect::<Array>().into_value(),
        );
        values.insert(
            "closing".into(),
            parts.closing.iter().map(|part| page.lines(&part.lines)).collect::<Array>().into_value(),
        );
        values.insert(
            "appendices".into(),
            parts.appendices.iter().map(|part| page.appendix(part)).collect::<Array>().into_value(),
        );
        values.insert("signatures".into(), page.signatures(input).into_value());
        values.insert("missing".into(), page.missing().into_value());
        let missing = page.press.missing.into_iter().collect();
        Ok(Self { values, appendices: parts.appendices.len(), fingerprint, missing })
    }
}

/// Words a page and makes its texts printable.
struct Page {
    language: Language,
    press: Press,
}

impl Page {
    fn say(&mut self, id: &str, args: &[(&'static str, &str)]) -> String {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
        let said = say(self.language, id, &args);
        self.press.text(&said)
    }

    /// All but the letter itself.
    fn frame(
        &mut self,
        input: &PdfInput<'_>,
        letter: &Letter,
        fingerprint: Fingerprint,
    ) -> Vec<(&'static str, Value)> {
        let version = input.version;
        let (language, region) = match self.language {
            Language::De => ("de", "DE"),
            Language::En => ("en", "GB"),
        };
        let standing = standing_name(input.standing);
        let number = version.number.to_string();
        let code = fingerprint.code();
        let foot = [("number", number.as_str()), ("code", &code), ("standing", standing)];
        // Nobody sees these on a page, so that they need no font.
        let unseen_title = [("title", letter.title.as_str()), ("parties", &letter.parties)]
            .map(|(name, text)| (name, text.into()));
        let sentence = self.standing(input);
        vec![
            ("document-title", unseen(&say(self.language, "pdf-title", &unseen_title)).into_value()),
            ("author", unseen(&version.consultant_name).into_value()),
            ("description", sentence.as_str().into_value()),
            ("made", date(made(input)).into_value()),
            ("language", language.into_value()),
            ("region", region.into_value()),
            ("title", self.press.text(&letter.title).into_value()),
            ("parties", self.press.text(&letter.parties).into_value()),
            ("standing", sentence.into_value()),
            ("foot", self.say("pdf-foot", &foot).into_value()),
            ("page", self.say("pdf-page", &[("page", "{page}"), ("pages", "{pages}")]).into_value()),
            ("data", Bytes::new(input.data.to_vec()).into_value()),
            ("data-name", DATA_NAME.into_value()),
            ("data-description", self.say("pdf-data", &[]).into_value()),
        ]
    }

    /// Where it stands, in a sentence.
    fn standing(&mut self, input: &PdfInput<'_>) -> String {
        let Version { consultant_name, client_name, .. } = input.version;
        match input.standing {
            Standing::Wish => self.say("pdf-wish", &[("consultant", consultant_name)]),
            Standing::Proposed => self.say("pdf-proposed", &[]),
            Standing::Ended => self.say("pdf-ended", &[]),
            Standing::Agreed { on, means, by } => {
                let on = words::date(self.language, *on);
                let means = match means {
                    Means::Talk => "talk",
                    Means::Mail => "mail",
                    Means::Signed => "signed",
                };
                let whose = if by == client_name { "own" } else { "other" };
                let args = [
                    ("on", on.as_str()),
                    ("means", means),
                    ("whose", whose),
                    ("client", client_name),
                    ("by", by),
                ];
                self.say("pdf-agreed", &args)
            }
        }
    }

    fn section(&mut self, part: &Paragraph) -> Value {
        let mut section = Dict::new();
        section
            .insert("heading".into(), part.heading.as_deref().map(|text| self.press.text(text)).into_value());
        section.insert("lines".into(), self.lines(&part.lines));
        section.into_value()
    }

    /// Each line by itself; a text of the parties' own may have several.
    fn lines(&mut self, lines: &[String]) -> Value {
        let lines = lines.iter().flat_map(|line| line.lines()).filter(|line| !line.trim().is_empty());
        lines.map(|line| self.press.text(line).into_value()).collect::<Array>().into_value()
    }

    /// As a section, but with lines such as "3. …" as points of a list.
    fn appendix(&mut self, part: &Paragraph) -> Value {
        let line = |line: &String| match point(line) {
            Some((number, text)) => {
                let mut point = Dict::new();
                point.insert("number".into(), number.into_value());
                point.insert("text".into(), self.press.text(text).into_value());
                point.into_value()
            }
            None => self.press.text(line).into_value(),
        };
        let lines: Array = part.lines.iter().map(line).collect();
        let mut appendix = Dict::new();
        appendix
            .insert("heading".into(), part.heading.as_deref().map(|text| self.press.text(text)).into_value());
        appendix.insert("lines".into(), lines.into_value());
        appendix.into_value()
    }

    /// The names under an agreement that was signed.
    fn signatures(&mut self, input: &PdfInput<'_>) -> Array {
        let Standing::Agreed { on, means, by } = input.standing else { return Array::new() };
        let is_drawn = input.signatures.iter().any(|signature| signature.drawn.is_some());
        if *means != Means::Signed && !is_drawn {
            return Array::new();
        }
        let Version { consultant_name, client_name, .. } = input.version;
        let sides = [(Party::Consultant, consultant_name, consultant_name), (Party::Client, client_name, by)];
        let line = |(party, side, name): (Party, &String, &String)| {
            let given = input.signatures.iter().find(|signature| signature.party == party);
            self.signature(
                given,
                side,
                given.map_or(name, |given| given.name),
                given.map_or(*on, |given| given.on),
            )
        };
        sides.into_iter().map(line).collect()
    }

    fn signature(&mut self, given: Option<&Signature<'_>>, side: &str, name: &str, on: NaiveDate) -> Value {
        let mut under = vec![self.press.text(name)];
        if side != name {
            under.push(self.press.text(side));
        }
        under.push(words::date(self.language, on));
        let drawn = given.and_then(|given| given.drawn).map(|drawing| {
            let (format, bytes) = match drawing {
                Drawing::Svg(bytes) => ("svg", bytes),
                Drawing::Png(bytes) => ("png", bytes),
            };
            let alternative = say(self.language, "pdf-signature", &[("name", name.into())]);
            let mut drawn = Dict::new();
            drawn.insert("format".into(), format.into_value());
            drawn.insert("bytes".into(), Bytes::new(bytes.to_vec()).into_value());
            drawn.insert("alt".into(), unseen(&alternative).into_value());
            drawn
        });
        let mut signature = Dict::new();
        signature.insert("name".into(), self.press.text(name).into_value());
        signature.insert("by-name".into(), given.is_some().into_value());
        signature.insert("drawn".into(), drawn.into_value());
        signature.insert(
            "under".into(),
            under.into_iter().map(IntoValue::into_value).collect::<Array>().into_value(),
        );
        signature.into_value()
    }

    /// What stands at the end if something could not be shown.
    fn missing(&mut self) -> Option<String> {
        const NAMED: usize = 12;
        let all = &self.press.missing;
        if all.is_empty() {
            return None;
        }
        let mut characters: Vec<String> =
            all.iter().take(NAMED).map(|one| format!("U+{:04X}", u32::from(*one))).collect();
        if all.len() > NAMED {
            characters.push("…".to_owned());
        }
        let (sign, characters) = (MISSING.to_string(), characters.join(", "));
        let args = [
            ("sign", sign.as_str().into()),
            ("count", all.len().into()),
            ("characters", characters.as_str().into()),
            ("file", DATA_NAME.into()),
        ];
        Some(say(self.language, "pdf-missing", &args))
    }
}

/// The day the file bears: never today's, so that the same agreement is the same file.
fn made(input: &PdfInput<'_>) -> NaiveDate {
    match input.standing {
        Standing::Agreed { on, .. } => *on,
        Standing::Wish | Standing::Proposed | Standing::Ended => {
            input.version.valid_from.with_timezone(&input.version.consultant_side.zone).date_naive()
        }
    }
}

fn date(day: NaiveDate) -> Dict {
    let mut date = Dict::new();
    date.insert("year".into(), i64::from(day.year()).into_value());
    date.insert("month".into(), i64::from(day.month()).into_value());
    date.insert("day".into(), i64::from(day.day()).into_value());
    date
}

fn standing_name(standing: &Standing) -> &'static str {
    match standing {
        Standing::Wish => "wish",
        Standing::Proposed => "proposed",
        Standing::Agreed { .. } => "agreed",
        Standing::Ended => "ended",
    }
}
