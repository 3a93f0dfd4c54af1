//! Lists as tables.

use csv::StringRecord;

use super::columns::{Column, direction};
use super::{NoList, Told};
use crate::documents::rows::{Row, Rows};

pub(super) fn read(text: &str) -> Result<Vec<Told>, NoList> {
    let known = |row: &StringRecord| row.iter().filter(|cell| Column::of(cell).is_some()).count();
    let mut rows = Rows::of(text, known);
    let Some(Row { cells: headings, .. }) = rows.next() else { return Err(NoList::Empty) };
    let columns: Vec<Option<Column>> = headings.iter().map(Column::of).collect();
    let has = |wanted: Column| columns.contains(&Some(wanted));
    let has_number = has(Column::Other) || has(Column::From) && has(Column::To);
    if !has(Column::Date) || !has_number {
        let headings = headings.iter().map(|heading| heading.trim().to_owned()).collect();
        return Err(NoList::NoColumns { headings });
    }
    let rows: Vec<Row> = rows.collect();
    let is_new = is_of_a_newer_box(&headings, &columns, &rows);
    Ok(rows.iter().map(|row| told(row, &columns, is_new)).collect())
}

/// Boxes that write a 4 for what went out write a 3 for what was turned away; they are also those that name the area.
fn is_of_a_newer_box(headings: &StringRecord, columns: &[Option<Column>], rows: &[Row]) -> bool {
    let Some(at) = columns.iter().position(|column| *column == Some(Column::Direction)) else { return false };
    headings.iter().any(|heading| heading.trim() == "Landes-/Ortsnetzbereich")
        || rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| cell.trim() == "4"))
}

fn told(row: &Row, columns: &[Option<Column>], is_new: bool) -> Told {
    let cell = |wanted: Column| {
        let mut cells = columns.iter().zip(&row.cells).filter(|(column, _)| **column == Some(wanted));
        cells.find_map(|(_, cell)| Some(cell.trim()).filter(|cell| !cell.is_empty()).map(str::to_owned))
    };
    let when = [cell(Column::Date), cell(Column::Time)];
    Told {
        line: row.line,
        when: when.into_iter().flatten().collect::<Vec<_>>().join(" "),
        from: cell(Column::From),
        to: cell(Column::To),
        other: cell(Column::Other),
        own: cell(Column::Own),
        direction: cell(Column::Direction).and_then(|text| direction(&text, is_new)),
    }
}
