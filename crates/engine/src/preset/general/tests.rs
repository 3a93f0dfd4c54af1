use super::*;
use crate::channel::Channels;
use crate::contact::{Contact, ContactKind, Direction, Urgency};
use crate::context::Context;
use crate::document;
use crate::handle::Handle;
use crate::ids::PersonId;
use crate::judge::{Case, Rulebook, Terms, judge};
use crate::party::Role;
use crate::policy::Policy;
use crate::verdict::GroundKind;

const CLIENT: &str = r#"(schema: 1, id: "mueller", name: "Müller GmbH",
    side: (zone: "Europe/Berlin", region: "DE-BE", office_hours: "Mo-Fr 09:00-17:00"),
    people: [(id: "anna", name: "Anna Müller"), (id: "jan", name: "Jan Özdemir")])"#;
const PRIVATE: &str = "+4917139200010";
const BUSINESS: [&str; 2] = ["+493023125001", "+493023125002"];

fn channels() -> &'static Channels {
    Channels::shipped().unwrap()
}

fn clauses(list: &str) -> Vec<Clause> {
    let policy = format!(r#"(schema: 1, name: "x", clauses: [{list}])"#);
    document::read::<Policy>(&policy, channels()).unwrap().clauses
}

fn phone(number: &str) -> Handle {
    Handle::Phone(number.parse().unwrap())
}

fn made(list: &str, reader: Reader) -> (Vec<Clause>, Vec<Changed>) {
    let client: Client = document::read(CLIENT, channels()).unwrap();
    let mine = |number: &str, used| MyHandle { handle: phone(number), used };
    let business = BUSINESS.map(|number| mine(number, Use::Business));
    let mine: Vec<_> = business.into_iter().chain([mine(PRIVATE, Use::Private)]).collect();
    let (kept, changes) = made_general(&clauses(list), &client, &mine, reader);
    (kept, changes.into_iter().map(|change| change.what).collect())
}

/// Rules on the phone, each of another mode and with its number as its id: what else they say, and the mode.
fn on_the_phone(rules: &[&str]) -> String {
    // Not `NotUsed`: a clause that bars somebody with it is told as if it spoke of them.
    let modes = ["EmergencyOnly", "Welcome", "ByAppointment"];
    let rule = |(index, (more, mode)): (usize, (&&str, &str))| {
        let more = more
            .replace("anna", r#"who: Persons(["anna"])"#)
            .replace("jan", r#"who: Persons(["jan"])"#)
            .replace("deciders", "who: Roles([DecisionMaker])")
            .replace("first", &format!(r#"at: Only([Phone("{}")])"#, BUSINESS[0]))
            .replace("second", &format!(r#"at: Only([Phone("{}")])"#, BUSINESS[1]));
        format!(r#"Channel(id: "r{index}", channel: "phone", mode: {mode}, {more})"#)
    };
    rules.iter().zip(modes).enumerate().map(rule).collect::<Vec<_>>().join(", ")
}

/// The rules that are kept, by their numbers.
fn kept(rules: &[&str], reader: Reader) -> (String, Vec<Changed>) {
    let (kept, changes) = made(&on_the_phone(rules), reader);
    let ids: Vec<_> = kept.iter().map(|clause| clause.id().as_str().trim_start_matches('r')).collect();
    (ids.join(" "), changes)
}

#[test]
fn what_a_rule_for_everyone_decided_no_rule_for_some_decides_now() {
    use Changed::{AnotherRule, ForAllAddresses, ForEveryone};
    let both = [Reader::Anybody, Reader::AnotherClient];
    for (rules, expected, changed) in [
        // The same address and direction: whichever stands first.
        (&["", "anna"][..], "0", &[AnotherRule][..]),
        (&["anna", ""], "1", &[AnotherRule]),
        (&["at: Business", "anna, at: Business"], "0", &[AnotherRule]),
        // A nearer one would win.
        (&["", "anna, towards: Consultant"], "0", &[AnotherRule]),
        (&["", "anna, at: Business"], "0", &[AnotherRule]),
        (&["deciders", "anna, at: Business"], "0", &[AnotherRule]),
        (&["towards: Consultant", "anna"], "0", &[AnotherRule]),
        // Which address was meant may not be known.
        (&["at: Business", "anna, at: Private"], "0", &[AnotherRule]),
        // What nobody else decides it may decide for all.
        (&["towards: Client", "anna, towards: Consultant"], "0 1", &[ForEveryone]),
        (&["at: Business", "anna"], "0 1", &[ForEveryone]),
        (&["deciders", "anna"], "0 1", &[ForEveryone]),
        // Of several for some the first one is for all.
        (&["anna", "jan"], "0", &[ForEveryone, AnotherRule]),
        (&["anna", "jan", ""], "2", &[AnotherRule, AnotherRule]),
        // Nothing is made of these.
        (&["", "deciders"], "0 1", &[]),
        (&["", "at: Business", "at: Business, deciders"], "0 1 2", &[]),
    ] {
        for reader in both {
            let expected = (expected.to_owned(), changed.to_vec());
            assert_eq!(kept(rules, reader), expected, "{rules:?}, {reader:?}");
        }
    }
    for (rules, expected, changed) in [
        (&["", "first"][..], "0 1", &[ForAllAddresses][..]),
        (&["at: Business", "first"], "0", &[AnotherRule]),
        (&["at: Business", "first, towards: Client"], "0", &[AnotherRule]),
        (&["at: Private", "first"], "0 1", &[ForAllAddresses]),
        (&["first", "second"], "0", &[ForAllAddresses, AnotherRule]),
        (&["at: Business", "anna, first"], "0", &[AnotherRule]),
        // What was for everyone on some addresses, before what was for some.
        (&["anna, at: Business", "first"], "1", &[AnotherRule, ForAllAddresses]),
        (&["anna, second", "first"], "1", &[AnotherRule, ForAllAddresses]),
        (&["anna, first"], "0", &[ForEveryone, ForAllAddresses]),
    ] {
        let expected = (expected.to_owned(), changed.to_vec());
        assert_eq!(kept(rules, Reader::Anybody), expected, "{rules:?}");
    }
}

#[test]
fn another_client_of_mine_reads_of_my_addresses_and_of_nobody_else() {
    use Changed::{AnotherRule, ForEveryone, Words};
    for (rules, expected, changed) in [
        (&["", "first"][..], "0 1", &[][..]),
        (&["at: Business", "first"], "0 1", &[]),
        (&["at: Business", "anna, first"], "0", &[AnotherRule]),
        (&["first", "anna, first"], "0", &[AnotherRule]),
        (&["second", "anna, first"], "0", &[AnotherRule]),
        (&["second, towards: Client", "anna, first, towards: Consultant"], "0 1", &[ForEveryone]),
    ] {
        let expected = (expected.to_owned(), changed.to_vec());
        assert_eq!(kept(rules, Reader::AnotherClient), expected, "{rules:?}");
    }
    let emergency = |words: &str| {
        let number = BUSINESS[0];
        format!(r#"Emergency(id: "e", definition: "{words}", numbers: ["{number}"], word: "NOTFALL")"#)
    };
    let text = |words: &str| format!(r#"FreeText(id: "t", text: "{words}")"#);
    for rule in [emergency("der Shop steht"), text("Sonst 030 / 23125-001, ab 24.12.2026 auch nachts.")] {
        assert_eq!(made(&rule, Reader::AnotherClient), (clauses(&rule), vec![]), "{rule}");
    }
    for rule in [
        emergency("Annas Shop steht"),
        text("Bei der Müller GmbH klingeln."),
        text("Sonst bei Frau Müller unter 030 23125001."),
        text("Sonst an anna@example.org."),
        text("Der Hausmeister: 030 23125099."),
    ] {
        assert_eq!(made(&rule, Reader::AnotherClient), (vec![], vec![Words]), "{rule}");
    }
}

fn rulebook(clauses: Vec<Clause>) -> Rulebook {
    let client: Client = document::read(CLIENT, channels()).unwrap();
    let people = [("anna", Role::ThirdParty), ("jan", Role::DayToDay), ("boss", Role::DecisionMaker)];
    let terms = Terms {
        consultant: client.side.clone(),
        client: client.side,
        handles: vec![
            MyHandle { handle: phone(BUSINESS[0]), used: Use::Business },
            MyHandle { handle: phone(PRIVATE), used: Use::Private },
        ],
        people: people.map(|(person, role)| (person.parse().unwrap(), role)).into(),
        clauses,
    };
    Rulebook::new(terms, channels())
}

/// Which rule decides about a contact on the phone; none where one bars it only because it speaks of others.
fn decides(rules: &Rulebook, person: &str, mine: Option<&str>, direction: Direction) -> Option<ClauseId> {
    let contact = Contact {
        channel: "phone".parse().unwrap(),
        kind: ContactKind::Call,
        direction,
        at: "2026-11-24T10:00:00Z".parse().unwrap(),
        from: None,
        shown: None,
        mine: mine.map(phone),
        urgency: Urgency::Ordinary,
    };
    let person: PersonId = person.parse().unwrap();
    let case = Case { contact: &contact, person: Some(&person), context: &Context::default() };
    let ground = judge(rules, case).ground;
    let bars = [GroundKind::PersonNotNamed, GroundKind::OtherHandle, GroundKind::PrivateHandle];
    ground.clause.filter(|_| !bars.contains(&ground.kind))
}

#[test]
fn whatever_a_rule_for_everyone_decides_it_decides_beside_any_rule_made_general() {
    let mut scopes = Vec::new();
    for towards in ["Both", "Consultant", "Client"] {
        scopes.extend(["Any", "Business", "Private"].map(|at| format!("towards: {towards}, at: {at}, ")));
    }
    let mut contacts = Vec::new();
    for person in ["anna", "jan", "boss"] {
        for mine in [None, Some(BUSINESS[0]), Some(PRIVATE)] {
            contacts.extend([Direction::In, Direction::Out].map(|direction| (person, mine, direction)));
        }
    }
    let mut decided = 0;
    let mut stays = |rules: [&str; 2], id: &str| {
        let rules = on_the_phone(&rules);
        let (after, _) = made(&rules, Reader::Anybody);
        let (before, after) = (rulebook(clauses(&rules)), rulebook(after));
        for (person, mine, direction) in contacts.iter().copied() {
            let expected = decides(&before, person, mine, direction).filter(|by| by.as_str() == id);
            if expected.is_some() {
                let by = decides(&after, person, mine, direction);
                assert_eq!(by, expected, "{rules}: {person}, {mine:?}, {direction:?}");
                decided += 1;
            }
        }
    };
    for scope in &scopes {
        let for_anna = format!("{scope}anna");
        for general in scopes.iter().flat_map(|scope| [scope.clone(), format!("{scope}deciders")]) {
            stays([&general, &for_anna], "r0");
            stays([&for_anna, &general], "r1");
        }
    }
    assert!(decided > 1000, "{decided}");
}
