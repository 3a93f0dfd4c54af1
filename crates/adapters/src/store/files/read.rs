//! Reads one file: what it holds, or where it goes wrong.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use absprache_desk::trouble::Trouble;
use absprache_engine::channel::{Channels, ChannelsError};
use absprache_engine::document::{self, Checked, MAX_BYTES, Place, Problem, ReadError};
use absprache_engine::ids::ClientId;
use absprache_engine::party::Client;
use serde::de::DeserializeOwned;

use super::layout::{CLIENT, is_hidden};

/// What a file holds; none if there is no such file.
pub(super) fn file<T: DeserializeOwned + Checked>(
    path: &Path,
    channels: &Channels,
) -> Result<Option<T>, Trouble> {
    text(path)?.map(|text| parse(path, &text, channels)).transpose()
}

pub(super) fn parse<T: DeserializeOwned + Checked>(
    path: &Path,
    text: &str,
    channels: &Channels,
) -> Result<T, Trouble> {
    document::read(text, channels).map_err(|error| bad(path, error))
}

/// The client of a folder; none if the folder is empty but for hidden files, as it is when the first save was interrupted.
pub(super) fn client(folder: &Path, channels: &Channels) -> Result<Option<Client>, Trouble> {
    let path = folder.join(CLIENT);
    let Some(text) = text(&path)? else {
        let is_empty =
            fs::read_dir(folder).is_ok_and(|entries| entries.flatten().all(|entry| is_hidden(&entry.path())));
        let missing = Trouble::Io { path, error: io::ErrorKind::NotFound.into() };
        return if is_empty { Ok(None) } else { Err(missing) };
    };
    let client: Client = parse(&path, &text, channels)?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    if client.id.as_str() == name {
        return Ok(Some(client));
    }
    // Two files of one client would hide each other, and a save would go to the other one.
    let place = place_of_id(&text, &client.id);
    let problem = Problem::WrongFolder { id: client.id, folder: name.into_owned() };
    Err(bad(&path, ReadError { place, field: "id".to_owned(), problem }))
}

/// The shipped channels and those of the user's file, if there is one.
pub(super) fn channels(path: &Path) -> Result<Channels, Trouble> {
    let shipped =
        Channels::shipped().map_err(|error| bad(Path::new("policies/channels.ron"), refused(error)))?;
    match text(path)? {
        Some(text) => shipped.extended(&text).map_err(|error| bad(path, refused(&error))),
        None => Ok(shipped.clone()),
    }
}

fn text(path: &Path) -> Result<Option<String>, Trouble> {
    let io = |error| Trouble::Io { path: path.to_owned(), error };
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io(error)),
    };
    // One byte more than is allowed is enough to be refused as too long.
    let mut bytes = Vec::new();
    file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(io)?;
    if bytes.len() > MAX_BYTES {
        return Err(bad(
            path,
            ReadError { place: Place::start(), field: String::new(), problem: Problem::TooLong },
        ));
    }
    String::from_utf8(bytes).map(Some).map_err(|error| {
        let before = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
        let place = place_after(&String::from_utf8_lossy(before));
        bad(path, ReadError { place, field: String::new(), problem: Problem::NotText })
    })
}

fn bad(path: &Path, error: ReadError) -> Trouble {
    Trouble::BadFile { path: path.to_owned(), error: Box::new(error) }
}

fn refused(error: &ChannelsError) -> ReadError {
    let place = Place { line: error.place.line, column: error.place.col };
    ReadError { place, field: String::new(), problem: Problem::BadValue(error.fault.to_string()) }
}

/// The client's own id is the first text of that value in nearly every file; if it is not, the line is still one to look at.
fn place_of_id(text: &str, id: &ClientId) -> Place {
    let offset = text.find(&format!("\"{id}\"")).unwrap_or_default();
    place_after(text.get(..offset).unwrap_or_default())
}

/// The place of the character after a text.
fn place_after(text: &str) -> Place {
    let line = 1 + text.matches('\n').count();
    let column = 1 + text.chars().rev().take_while(|&c| c != '\n').count();
    Place { line, column }
}
