//! Tables (CSV) as programs export them: what stands between their cells, and on which line a row begins.

use csv::{Reader, ReaderBuilder, StringRecord};

/// A table that is read row by row.
pub(crate) struct Rows<'a> {
    text: &'a str,
    reader: Reader<&'a [u8]>,
    /// How far the lines were counted, in bytes, and how many there were before that.
    counted: (usize, usize),
}

/// A row of cells with the line on which it begins, from 1.
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: StringRecord,
}

impl<'a> Rows<'a> {
    /// Between cells stand commas, semicolons or tabs: those with which `quality` of the first row is best, and among equal
    /// ones those that make most cells. A first line that says so itself ("sep=;") is no row.
    pub(crate) fn of(text: &'a str, quality: impl Fn(&StringRecord) -> usize) -> Self {
        let (text, passed) = without_hint(text);
        let rank = |delimiter: &u8| {
            let first = reader(text, *delimiter).records().next().and_then(Result::ok).unwrap_or_default();
            (quality(&first), first.len())
        };
        let delimiter = [b',', b'\t', b';'].into_iter().max_by_key(rank).unwrap_or(b',');
        Self { text, reader: reader(text, delimiter), counted: (0, passed) }
    }

    /// A row begins behind the line breaks that the reader has not passed yet.
    fn line_at(&mut self, begin: usize) -> usize {
        let (from, lines) = self.counted;
        let rest = self.text.as_bytes().get(begin..).unwrap_or_default();
        let begin = begin + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let passed = self.text.as_bytes().get(from..begin).unwrap_or_default();
        self.counted = (begin, lines + passed.iter().filter(|byte| **byte == b'\n').count());
        self.counted.1 + 1
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    /// The next row that says anything.
    fn next(&mut self) -> Option<Row> {
        loop {
            let mut cells = StringRecord::new();
            // The text is valid and rows may have any length: there is nothing else that could fail.
            if !self.reader.read_record(&mut cells).ok()? {
                return None;
            }
            let begin = cells.position().map_or(0, csv::Position::byte);
            let line = self.line_at(usize::try_from(begin).unwrap_or(usize::MAX));
            if cells.iter().any(|cell| !cell.trim().is_empty()) {
                return Some(Row { line, cells });
            }
        }
    }
}

fn reader(text: &str, delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes())
}

/// A spreadsheet may be told by a first line what stands between cells.
fn without_hint(text: &str) -> (&str, usize) {
    match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_lowercase().starts_with("sep=") => (rest, 1),
        Some(_) | None => (text, 0),
    }
}
