//! Mail addresses and phone numbers in what people write.

use std::ops::RangeInclusive;

use crate::handle::{Handle, MailAddress, PhoneNumber};
use crate::party::MyHandle;

/// National spellings have no country code; nine digits are enough to tell a number.
const DIGITS: usize = 9;

/// Whether words hold a mail address, or what can only be a phone number.
pub(super) fn names_an_address(words: &str) -> bool {
    mails(words).next().is_some() || !numbers(words).is_empty()
}

/// The same, my own left aside.
pub(super) fn names_an_address_of_others(words: &str, mine: &[MyHandle]) -> bool {
    let is_mine = |handle: Handle| mine.iter().any(|mine| mine.handle == handle);
    // What is no number after all might be two of them, so it counts as somebody else's.
    let is_my_number =
        |text: &str| text.parse().is_ok_and(|number: PhoneNumber| is_mine(Handle::Phone(number)));
    mails(words).any(|mail| !is_mine(Handle::Mail(mail)))
        || numbers(words).into_iter().any(|text| !is_my_number(text))
}

/// Looked for around each `@`: what stands before and behind an address is anything ("Mail:jana@example.org").
fn mails(words: &str) -> impl Iterator<Item = MailAddress> {
    words.match_indices('@').filter_map(|(at, sign)| {
        let (before, after) = words.split_at(at);
        let is_of_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
        let is_of_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
        let name = before.rsplit(|c| !is_of_name(c)).next()?;
        let domain = after.trim_start_matches(sign).split(|c| !is_of_domain(c)).next()?;
        let is_mark = |c: char| !c.is_alphanumeric();
        format!("{}@{}", name.trim_start_matches(is_mark), domain.trim_end_matches(is_mark)).parse().ok()
    })
}

/// What can only be phone numbers, as written.
fn numbers(words: &str) -> Vec<&str> {
    let groups = groups(words);
    let mut numbers = Vec::new();
    let mut rest = groups.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let told = told(rest);
        let begins = told == 0 && first.begins_a_number();
        let length =
            if begins { 1 + after.iter().take_while(|group| group.goes_on()).count() } else { told.max(1) };
        let (these, others) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let digits: usize = these.iter().map(|group| group.digits.len()).sum();
        if begins && digits >= DIGITS {
            numbers.extend(these.last().and_then(|last| words.get(first.start()..last.end())));
        }
        rest = others;
    }
    numbers
}

/// Digits in a row.
struct Group<'a> {
    /// What stands between them and the digits before.
    before: &'a str,
    digits: &'a str,
    /// Where they begin, in bytes.
    at: usize,
}

impl Group<'_> {
    /// A number begins with a `+` or a `0`. Behind a colon are the minutes of a time.
    fn begins_a_number(&self) -> bool {
        self.plus().is_some() || (self.digits.starts_with('0') && self.before != ":")
    }

    /// Where the `+` of a country code is, in what stands before: "+49", "+ (49)".
    fn plus(&self) -> Option<usize> {
        let before = self.before.trim_end_matches(|c: char| c == '(' || c.is_whitespace());
        before.ends_with('+').then(|| before.len() - 1)
    }

    /// Whether a number that was begun goes on with these.
    fn goes_on(&self) -> bool {
        let parts = |c: char| {
            matches!(c, '/' | '-' | '\u{2011}' | '–' | '·' | '_' | '(' | ')')
                || (c.is_whitespace() && c != '\n')
        };
        self.before == "." || self.before.chars().all(parts)
    }

    fn start(&self) -> usize {
        self.plus().map_or(self.at, |plus| self.at - self.before.len() + plus)
    }

    fn end(&self) -> usize {
        self.at + self.digits.len()
    }

    fn is(&self, length: RangeInclusive<usize>, value: RangeInclusive<u16>) -> bool {
        length.contains(&self.digits.len()) && self.digits.parse().is_ok_and(|number| value.contains(&number))
    }
}

fn groups(words: &str) -> Vec<Group<'_>> {
    let mut groups = Vec::new();
    let (mut rest, mut read) = (words, 0);
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, digits) = rest.split_at(start);
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        let (digits, after) = digits.split_at(end);
        groups.push(Group { before, digits, at: read + start });
        (rest, read) = (after, read + start + end);
    }
    groups
}

/// How many groups at the beginning are a day, a month, a price or a time of day; 0 if they are none of these.
/// Where a number has begun already this is not asked: nobody writes a date into one.
fn told(groups: &[Group<'_>]) -> usize {
    let is_day = |group: &Group<'_>| group.is(1..=2, 1..=31);
    let is_month = |group: &Group<'_>| group.is(1..=2, 1..=12);
    let is_year = |group: &Group<'_>| group.is(4..=4, 1900..=2099);
    let is_short_year = |group: &Group<'_>| group.before == "." && group.is(2..=2, 0..=99);
    let is_alone = |length: usize, mark: &str| groups.get(length).is_none_or(|next| next.before != mark);
    match groups {
        [one, ..] if one.plus().is_some() => 0,
        [one, two, three, ..]
            if matches!(two.before, "." | "/" | "-")
                && two.before == three.before
                && is_alone(3, two.before)
                && ((is_day(one) && is_month(two) && (is_year(three) || is_short_year(three)))
                    || (is_year(one) && is_month(two) && is_day(three))) =>
        {
            3
        }
        [one, two, ..]
            if matches!(two.before, "." | "/")
                && is_month(one)
                && is_year(two)
                && is_alone(2, two.before) =>
        {
            2
        }
        [one, rest @ ..] if one.digits.len() <= 3 && !one.digits.starts_with('0') && thousands(rest) > 0 => {
            1 + thousands(rest)
        }
        [one, two, ..]
            if two.before == "." && one.is(1..=2, 0..=24) && two.is(2..=2, 0..=59) && is_alone(2, ".") =>
        {
            2
        }
        [] | [_, ..] => 0,
    }
}

/// How many groups of three digits follow, as in "1.000.000"; 0 if it is no such number.
fn thousands(groups: &[Group<'_>]) -> usize {
    let dotted = groups.iter().take_while(|group| group.before == ".");
    let lengths: Vec<usize> = dotted.map(|group| group.digits.len()).collect();
    if lengths.iter().all(|length| *length == 3) { lengths.len() } else { 0 }
}

#[cfg(test)]
mod tests;
