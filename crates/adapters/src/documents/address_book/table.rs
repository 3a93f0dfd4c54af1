//! A table with a line of headings.

use absprache_desk::use_cases::import::{AddressBook, Entry, Skip, Skipped, Unread};
use absprache_engine::handle::Handle;
use absprache_engine::identify::comparable;
use absprache_engine::party::Role;
use csv::StringRecord;
use rlibphonenumber::Region as Country;

use super::columns::{Field, Heading};
use super::{NoBook, Override};
use crate::documents::address::{self, Address};
use crate::documents::rows::{Row, Rows};
use crate::documents::signature::{networks, role};
use crate::documents::titles;

/// What stands between the values of a cell with several: Google's way, and people's.
const BETWEEN: [&str; 3] = [":::", ";", "\n"];

/// A column that means something.
struct Column {
    at: usize,
    field: Field,
    number: Option<u32>,
}

pub(super) fn read(text: &str, country: Country, overrides: &[Override]) -> Result<AddressBook, NoBook> {
    let known = |row: &StringRecord| row.iter().filter(|cell| Heading::of(cell).field().is_some()).count();
    let mut rows = Rows::of(text, known);
    let Some(Row { cells: headings, .. }) = rows.next() else { return Err(NoBook::Empty) };
    let columns = columns(&headings, overrides)?;
    let mut book = AddressBook::default();
    let mut used = vec![false; headings.len()];
    for Row { line, cells } in rows {
        if cells.iter().skip(headings.len()).any(|cell| !cell.trim().is_empty()) {
            // Something is in no column: a delimiter that is none has moved all that stands behind it.
            book.skipped.push(Skipped { line, why: Skip::Broken });
            continue;
        }
        for (used, cell) in used.iter_mut().zip(&cells) {
            *used |= !cell.trim().is_empty();
        }
        take(&cells, &columns, line, country, &mut book);
    }
    let is_known = |at: usize| columns.iter().any(|column| column.at == at);
    let unknown = headings.iter().zip(used).enumerate().filter(|(at, (_, used))| *used && !is_known(*at));
    book.unknown_columns = unknown.map(|(_, (heading, _))| heading.trim().to_owned()).collect();
    Ok(book)
}

fn columns(headings: &StringRecord, overrides: &[Override]) -> Result<Vec<Column>, NoBook> {
    let all = || headings.iter().map(|heading| heading.trim().to_owned()).collect::<Vec<_>>();
    let mut columns: Vec<Column> = Vec::new();
    for (at, heading) in headings.iter().enumerate() {
        let heading = Heading::of(heading);
        columns.extend(heading.field().map(|field| Column { at, field, number: heading.number }));
    }
    for Override { field, heading } in overrides {
        let at = headings.iter().position(|found| comparable(found) == comparable(heading));
        let at = at.ok_or_else(|| NoBook::NoSuchColumn { heading: heading.clone(), headings: all() })?;
        columns.retain(|column| column.at != at);
        columns.push(Column { at, field: *field, number: None });
    }
    let has = |wanted: Field| columns.iter().any(|column| column.field == wanted);
    // "Name, Vorname": the name beside a given name is the family's.
    if has(Field::Given) && !has(Field::Family) {
        for column in &mut columns {
            if column.field == Field::Person {
                column.field = Field::Family;
            }
        }
    }
    let names = [Field::Firm, Field::Person, Field::Given, Field::Family, Field::Mail];
    if names.into_iter().any(|name| columns.iter().any(|column| column.field == name)) {
        Ok(columns)
    } else {
        Err(NoBook::NoColumns { headings: all() })
    }
}

fn take(record: &StringRecord, columns: &[Column], line: usize, country: Country, book: &mut AddressBook) {
    let cell = |column: &Column| record.get(column.at).map(str::trim).filter(|cell| !cell.is_empty());
    let first = |field: Field| columns.iter().filter(|column| column.field == field).find_map(cell);
    let firm = first(Field::Firm).map(one_line);
    let mut entry = Entry {
        line,
        person: person(first).filter(|name| firm.as_ref() != Some(name)),
        salutation: salutation(first),
        role: first(Field::Role)
            .filter(|text| role::decides(text))
            .map(|_| Role::DecisionMaker)
            .unwrap_or_default(),
        firm,
        ..Entry::default()
    };
    let is_deaf = |number: Option<u32>| {
        let labels =
            columns.iter().filter(|column| column.field == Field::PhoneLabel && column.number == number);
        labels
            .filter_map(cell)
            .any(|label| ["fax", "pager"].iter().any(|deaf| label.to_lowercase().contains(deaf)))
    };
    for column in columns {
        let Some(text) = cell(column) else { continue };
        let is_number = column.field == Field::Phone || column.field == Field::Switchboard;
        if is_number && is_deaf(column.number) {
            continue;
        }
        for part in parts(text) {
            let (to, address) = match column.field {
                Field::Mail if address::is_deaf(part) => continue,
                Field::Mail if address::is_shared(part) => (&mut entry.shared, Address::mail(part)),
                Field::Mail => (&mut entry.handles, Address::mail(part)),
                Field::Phone => (&mut entry.handles, Address::phone(part, country)),
                Field::Switchboard => (&mut entry.shared, Address::phone(part, country)),
                Field::Account(channel) => (&mut entry.handles, account(channel, part, country)),
                Field::Firm
                | Field::Person
                | Field::Given
                | Field::Middle
                | Field::Family
                | Field::Salutation
                | Field::Role
                | Field::PhoneLabel
                | Field::Ignored => continue,
            };
            match address {
                Some(Address { handle, .. }) if to.contains(&handle) => {}
                Some(Address { handle, .. }) => to.push(handle),
                None => book.unread.push(Unread { line, text: one_line(part) }),
            }
        }
    }
    if entry.person.is_none() && entry.firm.is_none() {
        entry.person = spelled_out(&entry.handles);
    }
    book.entries.push(entry);
}

fn parts(cell: &str) -> Vec<&str> {
    let mut parts = vec![cell];
    for between in BETWEEN {
        parts = parts.into_iter().flat_map(|part| part.split(between)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Given names, then the family's; a whole name the other way round is turned.
fn person<'a>(first: impl Fn(Field) -> Option<&'a str>) -> Option<String> {
    let parts = [Field::Given, Field::Middle, Field::Family].map(&first);
    let in_parts = parts.iter().flatten().copied().collect::<Vec<_>>().join(" ");
    let whole = if in_parts.is_empty() { one_line(first(Field::Person)?) } else { one_line(&in_parts) };
    let turned = match whole.split_once(',') {
        Some((family, given))
            if !given.contains(',') && !given.trim().is_empty() && !titles::is_degree(given.trim()) =>
        {
            format!("{} {}", given.trim(), family.trim())
        }
        Some(_) | None => whole,
    };
    Some(titles::bare(&turned).words.join(" ")).filter(|name| !name.is_empty())
}

fn salutation<'a>(first: impl Fn(Field) -> Option<&'a str>) -> Option<String> {
    let before: Vec<&str> = first(Field::Salutation)?.split_whitespace().collect();
    let whole = person(&first);
    let family = first(Field::Family).map(str::to_owned);
    let family = family.or_else(|| whole?.split_whitespace().last().map(str::to_owned))?;
    titles::salutation(&before, Some(&family))
}

fn account(channel: &'static str, text: &str, country: Country) -> Option<Address> {
    if let Some((_, address)) = networks::personal_link(text, country) {
        return Some(address);
    }
    if networks::MESSENGERS.contains(&channel) {
        return networks::contact(channel, text, country);
    }
    Address::account(channel, text)
}

fn spelled_out(handles: &[Handle]) -> Option<String> {
    handles.iter().find_map(|handle| match handle {
        Handle::Mail(mail) => address::name_in(mail.as_str()),
        Handle::Phone(_) | Handle::Account(_) => None,
    })
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
