//! Putting the parts together, and leaving out what does not fit.

use crate::redirect::sending::Layout;

/// A sentence with a shorter wording of it.
#[derive(Debug, Default)]
pub(super) struct Part {
    full: String,
    short: String,
}

impl Part {
    /// A sentence that is short already.
    pub(super) fn of(sentence: String) -> Self {
        Self { full: sentence.clone(), short: sentence }
    }

    pub(super) fn with_short(full: String, short: String) -> Self {
        Self { full, short }
    }

    pub(super) fn full(&self) -> &str {
        &self.full
    }

    pub(super) fn short(&self) -> &str {
        &self.short
    }
}

/// The sentences of a text, in their order. Way and time are in the core and the alternative, which never drop.
#[derive(Debug, Default)]
pub(super) struct Parts {
    pub(super) layout: Layout,
    pub(super) greeting: String,
    pub(super) thanks: Part,
    pub(super) core: Part,
    pub(super) benefit: Option<String>,
    pub(super) alternative: Option<Part>,
    pub(super) emergency: Option<String>,
    /// The question of the third step; it stands at the end and takes the place of the close.
    pub(super) question: Option<Part>,
    pub(super) close: Option<String>,
    /// Characters of names, which are not counted.
    pub(super) uncounted: usize,
}

/// How much is left out, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Cut {
    Nothing,
    Benefit,
    Close,
    Emergency,
    /// Nothing more is left out, but said in fewer words.
    Words,
}

impl Parts {
    /// The longest version that has no more than `limit` characters, or the shortest there is.
    pub(super) fn fit(&self, limit: usize) -> String {
        let cuts = [Cut::Nothing, Cut::Benefit, Cut::Close, Cut::Emergency];
        cuts.into_iter()
            .map(|cut| self.text(cut))
            .find(|text| text.chars().count() <= limit + self.uncounted)
            .unwrap_or_else(|| self.text(Cut::Words))
    }

    fn text(&self, cut: Cut) -> String {
        let unless = |from: Cut, part: &Option<String>| part.clone().filter(|_| cut < from);
        let wording = |part: &Part| if cut < Cut::Words { part.full.clone() } else { part.short.clone() };
        let body = [
            Some(self.layout.opens(wording(&self.thanks))),
            Some(wording(&self.core)),
            unless(Cut::Benefit, &self.benefit),
            self.alternative.as_ref().map(wording),
            unless(Cut::Emergency, &self.emergency),
            self.question.as_ref().map(wording),
        ];
        let body = body.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let paragraphs = [Some(self.greeting.clone()), Some(body), unless(Cut::Close, &self.close)];
        paragraphs.into_iter().flatten().collect::<Vec<_>>().join(self.layout.between())
    }
}
