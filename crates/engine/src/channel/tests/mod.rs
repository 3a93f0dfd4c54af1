//! What the shipped catalogue holds, what is refused, and what is recognised.

mod a_faulty_file;
mod a_users_file;
mod recognising;
mod taught;
mod the_shipped_catalogue;

use ron::error::Position;

use super::*;

fn id(text: &str) -> ChannelId {
    text.parse().unwrap()
}

fn shipped() -> &'static Channels {
    Channels::shipped().unwrap_or_else(|error| panic!("policies/channels.ron:{error}"))
}

fn recognised<'a>(channels: &'a Channels, hint: &Hint<'_>) -> Option<&'a str> {
    channels.recognise(hint).map(|channel| channel.id.as_str())
}

/// A file with one channel per fragment; each fragment holds the id and whatever is special.
fn file(entries: &[&str]) -> String {
    let common = r#"kind: Site, pace: Written, sphere: Professional, length: Long, keeps_record: true, address: Account"#;
    let entries: String = entries
        .iter()
        .map(|entry| {
            let name = if entry.contains("name:") { "" } else { r#"name: (de: "Ä", en: "A"), "# };
            format!("    ({entry},\n     {name}{common}),\n")
        })
        .collect();
    format!("// Prüfstück\n(schema: 1, channels: [\n{entries}])\n")
}

fn shared(channel: &str, kind: KeyKind, key: &str, owner: &str) -> Fault {
    Fault::SharedKey { channel: id(channel), kind, key: key.to_owned(), owner: id(owner) }
}

/// The text without its mark, and the place of the mark.
fn unmarked(marked: &str) -> (String, Position) {
    let (before, after) = marked.split_once('▸').expect("a fault is marked");
    let line = before.lines().count().max(1);
    let col = before.lines().last().unwrap_or_default().chars().count() + 1;
    (format!("{before}{after}"), Position { line, col })
}

#[track_caller]
fn assert_refused(marked: &str, fault: &Fault) {
    let (text, place) = unmarked(marked);
    let error = shipped().extended(&text).unwrap_err();
    assert_eq!(&error.fault, fault, "{marked}");
    assert_eq!(error.place, place, "{error}\n{marked}");
}
