//! Reading and writing our files, RON and JSON. Every error says where: line, column and field.

mod check;
pub mod data_file;
mod error;
pub(crate) mod json;
mod position;
#[cfg(test)]
mod tests;
mod value;

use ron::Options;
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::channel::Channels;

pub(crate) use check::clause as check_clause;
pub use check::{Checked, Fault};
pub use error::{Place, Problem, ReadError, Syntax};
pub use position::place_at;
pub use value::ValueError;

/// The newest file format this program knows. A file says which one it has in its field `schema`.
pub const SCHEMA: u32 = 1;

/// Longer files are refused before they are parsed: no profile or policy comes near it.
pub const MAX_BYTES: usize = 1_000_000;

/// The RON dialect of all our files: `Some(…)` may be left out, and a variant holds its struct's fields directly.
/// Set in code, not in each file, so that no file can have another dialect.
pub(crate) fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_default_extension(Extensions::UNWRAP_VARIANT_NEWTYPES)
}

/// Reads a file of ours: syntax, schema number, fields, then what only the whole can tell (see [`Checked`]).
/// Channels named in it must be in `channels`.
pub fn read<T: DeserializeOwned + Checked>(text: &str, channels: &Channels) -> Result<T, ReadError> {
    let value = read_unchecked(text)?;
    T::check(&value, channels).map_err(|(path, problem)| position::locate(text, &path, problem))?;
    Ok(value)
}

fn read_unchecked<T: DeserializeOwned>(text: &str) -> Result<T, ReadError> {
    if text.len() > MAX_BYTES {
        return Err(ReadError { place: Place::start(), field: String::new(), problem: Problem::TooLong });
    }
    refuse_newer(text)?;
    let options = options();
    let mut deserializer = ron::Deserializer::from_str_with_options(text, &options)
        .map_err(|error| ReadError::of_ron(text, String::new(), error))?;
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let path = error.path().to_string();
        // `.` and `?` are what the reader calls a path or an end of it that it does not know.
        let field = path.trim_end_matches(['.', '?']).to_owned();
        ReadError::of_ron(text, field, deserializer.span_error(error.into_inner()))
    })?;
    deserializer
        .end()
        .map_err(|error| ReadError::of_ron(text, String::new(), deserializer.span_error(error)))?;
    Ok(value)
}

/// A newer program's file is refused by its number, not by the first field we happen not to know.
fn refuse_newer(text: &str) -> Result<(), ReadError> {
    #[derive(serde::Deserialize)]
    struct Head {
        schema: u32,
    }
    match options().from_str::<Head>(text) {
        Ok(head) if head.schema > SCHEMA || head.schema == 0 => Err(position::locate(
            text,
            "schema",
            Problem::UnknownSchema { found: head.schema, known: SCHEMA },
        )),
        // A missing or misspelt `schema` is reported by the full reading, with its place.
        Ok(_) | Err(_) => Ok(()),
    }
}

/// Writes a file of ours. Reading it back gives the same value.
pub fn write<T: Serialize>(value: &T) -> Result<String, ron::Error> {
    let config = PrettyConfig::new().indentor("    ").struct_names(false).compact_arrays(false);
    let mut text = options().to_string_pretty(value, config)?;
    text.push('\n');
    Ok(text)
}
