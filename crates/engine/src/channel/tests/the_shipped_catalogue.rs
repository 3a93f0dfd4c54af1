use std::collections::{BTreeMap, BTreeSet};

use super::super::document::{self, Document};
use super::super::recognise::listed;
use super::*;

#[test]
fn has_exactly_the_agreed_channels_in_their_order() {
    let expected = "email phone sms whatsapp signal telegram threema imessage \
        skype skype-call skype-video teams teams-call teams-video zoom zoom-call zoom-video \
        meet meet-call meet-video slack discord linkedin xing facebook messenger instagram x mastodon \
        site-chat comment forum ticket in-person post";
    let found: Vec<_> = shipped().iter().map(|channel| channel.id.as_str()).collect();
    assert_eq!(found, expected.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn gives_each_channel_by_its_id() {
    for channel in shipped().iter() {
        assert_eq!(shipped().get(&channel.id), Some(channel));
    }
    assert_eq!(shipped().get(&id("fax")), None);
}

#[test]
fn leads_each_listed_key_to_its_channel_and_to_no_other() {
    let mut keys = 0;
    for channel in shipped().iter() {
        for (kind, _, key) in listed(&channel.recognise) {
            let below = format!("acme{key}");
            let hint = match kind {
                KeyKind::DesktopId => Hint::DesktopId(key),
                KeyKind::AppName => Hint::AppName(key),
                KeyKind::Origin if key.starts_with('.') => Hint::Origin(&below),
                KeyKind::Origin => Hint::Origin(key),
                KeyKind::AndroidPackage => Hint::AndroidPackage(key),
            };
            assert_eq!(recognised(shipped(), &hint), Some(channel.id.as_str()), "{hint:?}");
            keys += 1;
        }
    }
    assert_eq!(shipped().keys.len(), keys, "a key is listed twice");
}

#[test]
fn keeps_the_keys_of_a_family_on_its_head() {
    for channel in shipped().iter().filter(|channel| channel.family.is_some()) {
        assert_eq!(channel.recognise, Recognise::default(), "{}", channel.id);
    }
}

#[test]
fn has_the_source_of_each_key_in_its_table() {
    let page = include_str!("../../../../../policies/channels.md");
    let mut rows = BTreeMap::<&str, BTreeSet<&str>>::new();
    let mut channel = "";
    for row in page.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        channel = if cells[1].is_empty() { channel } else { cells[1] };
        rows.entry(channel).or_default().extend(cells[2].split('`').skip(1).step_by(2));
    }
    for channel in shipped().iter() {
        let keys: BTreeSet<_> = listed(&channel.recognise).map(|(_, _, key)| key).collect();
        let explained = rows.remove(channel.id.as_str()).unwrap_or_default();
        assert_eq!(keys, explained, "{}", channel.id);
    }
}

#[test]
fn is_extended_by_the_example_of_its_page() {
    let page = include_str!("../../../../../policies/channels.md");
    let (_, example) = page.split_once("```ron\n").unwrap();
    let (example, _) = example.split_once("```").unwrap();
    let channels = shipped().extended(example).unwrap();
    assert_eq!(recognised(&channels, &Hint::Origin("https://help.example.org")), Some("helpdesk"));
}

#[test]
fn says_to_whom_a_family_belongs() {
    for (member, head) in
        [("skype-call", "skype"), ("meet-video", "meet"), ("teams", "teams"), ("fax", "fax")]
    {
        assert_eq!(shipped().family_of(&id(member)), &id(head));
    }
}

#[test]
fn points_from_private_to_professional_and_from_closed_to_living_channels() {
    for channel in shipped().iter() {
        let of = |named: &Option<ChannelId>| named.as_ref().and_then(|named| shipped().get(named)).cloned();
        match of(&channel.counterpart) {
            Some(counterpart) => assert_eq!(
                (channel.sphere, counterpart.sphere),
                (Sphere::Private, Sphere::Professional),
                "{}",
                channel.id
            ),
            None => assert_eq!(channel.sphere, Sphere::Professional, "{} leads nowhere", channel.id),
        }
        if let Some(successor) = of(&channel.successor) {
            assert_eq!((successor.pace, successor.successor), (channel.pace, None), "{}", channel.id);
        }
    }
    let successor = |of: &str| shipped().get(&id(of)).unwrap().successor.clone();
    assert_eq!(successor("skype"), Some(id("teams")));
    assert_eq!(successor("skype-call"), Some(id("teams-call")));
    assert_eq!(successor("skype-video"), Some(id("teams-video")));
}

#[test]
fn reads_the_same_when_written_back() {
    let document = Document { schema: document::SCHEMA, channels: shipped().iter().cloned().collect() };
    for pretty in [true, false] {
        let text = if pretty {
            document::options().to_string_pretty(&document, ron::ser::PrettyConfig::default())
        } else {
            document::options().to_string(&document)
        };
        assert_eq!(&Channels::parse(&text.unwrap()).unwrap(), shipped());
    }
}
