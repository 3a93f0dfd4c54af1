//! An address book taken in: what is new, what is added, what is left to the user.

use absprache_engine::handle::Handle;
use absprache_engine::tone::{Form, Language, Tone};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::fakes::{MUELLER, MemoryFiles, Office, channels, message, time};
use crate::ports::Files;
use crate::use_cases::add_client::Beginning;
use crate::use_cases::import::{
    AddressBook, Entry, Plan, Skip, Start, Why, back_of, done_of, import, plan_import,
};

const TONE: Tone = Tone { language: Language::De, form: Form::Sie };

/// "Firm | Person | addresses | addresses of the firm", each of them may be empty.
fn entry(line: usize, text: &str) -> Entry {
    let mut parts = text.split('|').map(str::trim);
    let mut name = || parts.next().filter(|name| !name.is_empty()).map(str::to_owned);
    let (firm, person, own, shared) = (name(), name(), name(), name());
    let handles = |list: Option<String>| -> Vec<Handle> {
        let one = |text: &str| match text.contains('@') {
            true => Handle::Mail(text.parse().expect("an address")),
            false => Handle::Phone(text.parse().expect("a number")),
        };
        list.unwrap_or_default().split_whitespace().map(one).collect()
    };
    Entry { line, firm, person, handles: handles(own), shared: handles(shared), ..Entry::default() }
}

fn book(entries: &[&str]) -> AddressBook {
    let entries = entries.iter().zip(1..).map(|(text, line)| entry(line, text)).collect();
    AddressBook { entries, ..AddressBook::default() }
}

fn take_in(files: &mut MemoryFiles, book: &AddressBook) -> Plan {
    let start = Start { rules: Beginning::Standard, tone: TONE };
    import(files, channels(), book, &start).expect("taken in").0
}

/// What a plan comes to, in a word for each entry's client.
fn outcome(plan: &Plan) -> String {
    let new = plan.new.iter().map(|new| {
        let people: Vec<_> = new.client.people.iter().map(|person| person.name.as_str()).collect();
        format!("new {} ({})", new.client.id, people.join(", "))
    });
    let merged = plan.merged.iter().map(|merged| {
        let person = merged.person.as_deref().unwrap_or("as a whole");
        let added: Vec<_> = merged.handles.iter().map(ToString::to_string).collect();
        format!("to {} {person} [{}]", merged.client, added.join(" "))
    });
    let unclear = plan.unclear.iter().map(|unclear| format!("{:?} {:?}", unclear.why, unclear.with));
    let skipped = plan.skipped.iter().map(|skipped| format!("{:?}", skipped.why));
    let unchanged = (plan.unchanged > 0).then(|| "nothing new".to_owned());
    new.chain(merged).chain(unclear).chain(skipped).chain(unchanged).collect::<Vec<_>>().join("; ")
}

/// On file is Müller GmbH with Anna Müller (anna@example.org, +4917139200011) and Jan Özdemir (+4917139200012).
#[test]
fn an_entry_goes_where_its_addresses_and_names_say() {
    for (why, entries, expected) in [
        ("nobody knows them", &["Berg AG | Ida Berg | ida@example.com |"][..], "new berg-ag (Ida Berg)"),
        (
            "people of a firm are one client",
            &["Berg AG | Ida Berg ||", "berg  ag | Udo Tal ||"],
            "new berg-ag (Ida Berg, Udo Tal)",
        ),
        (
            "somebody without a firm is a client alone",
            &["| Ida Berg | ida@example.com |"],
            "new ida-berg (Ida Berg)",
        ),
        ("a firm without people", &["Berg AG || info@example.com |"], "new berg-ag ()"),
        (
            "the same address",
            &["| Anna Müller | anna@example.org 03023125002 |"],
            "to mueller Anna Müller [+493023125002]",
        ),
        (
            "the same address, spelled otherwise",
            &["Mueller GmbH | Anna Mueller | Anna+x@Example.org |"],
            "nothing new",
        ),
        ("the address says who it is", &["|| anna@example.org |"], "NoName"),
        (
            "the same firm and the same name",
            &["Müller GmbH | Anna Müller | am@example.com |"],
            "to mueller Anna Müller [am@example.com]",
        ),
        (
            "somebody else of the same firm",
            &["Müller GmbH | Ute See | ute@example.org |"],
            "to mueller Ute See [ute@example.org]",
        ),
        (
            "an address of the firm",
            &["Müller GmbH || info@example.org |"],
            "to mueller as a whole [info@example.org]",
        ),
        (
            "the same name, and nothing against it",
            &["| Jan Özdemir | jan@example.org |"],
            "to mueller Jan Özdemir [jan@example.org]",
        ),
        (
            "the same name, another mail address",
            &["| Anna Müller | anna@example.com |"],
            "Namesake [\"mueller\"]",
        ),
        ("the same name, another number", &["| Jan Oezdemir | +4917139200099 |"], "Namesake [\"mueller\"]"),
        (
            "the address of somebody of another name",
            &["| Anja Moller | anna@example.org |"],
            "OtherName [\"mueller\"]",
        ),
        (
            "the address at another firm",
            &["Berg AG | Anna Müller | anna@example.org |"],
            "OtherFirm [\"mueller\"]",
        ),
        (
            "the addresses of two people",
            &["| Anna Müller | +4917139200011 +4917139200012 |"],
            "Several [\"mueller\"]",
        ),
        (
            "the addresses of two clients",
            &["Berg AG | Ida Berg | ida@example.com |", "| Ida Berg | ida@example.com anna@example.org |"],
            "new berg-ag (Ida Berg); Several [\"mueller\", \"berg-ag\"]",
        ),
        (
            "a namesake at another firm is somebody else",
            &["Berg AG | Anna Müller | anna@example.com |"],
            "new berg-ag (Anna Müller)",
        ),
        (
            "somebody alone who may have joined a firm",
            &["| Ida Berg ||", "Tal AG | Ida Berg ||"],
            "new tal-ag (Ida Berg)",
        ),
        (
            "doubles in the book itself",
            &["| Ida Berg | ida@example.com |", "| Ida Berg | ida@example.com 03023125007 |"],
            "new ida-berg (Ida Berg)",
        ),
        (
            "somebody without a firm is found among the firm's people",
            &["| Ida Berg | ida@example.com |", "Berg AG | Ida Berg | ida@example.com |"],
            "new berg-ag (Ida Berg)",
        ),
        ("my own card", &["| Jana Beispiel | jana@example.org |"], "Mine"),
        ("umlauts written out", &["Mueller  GMBH | Anna Mueller ||"], "nothing new"),
        ("letters that are no Latin ones", &["株式会社 | 花子 | hanako@example.com |"], "new client (花子)"),
    ] {
        let (plan, _) = plan_import(&MemoryFiles::new(), &book(entries), TONE).expect("a plan");
        assert_eq!(outcome(&plan), expected, "{why}");
    }
}

#[test]
fn a_plan_writes_nothing() {
    let files = MemoryFiles::new();
    let before = files.clients().expect("clients").0;
    plan_import(&files, &book(&["Berg AG | Ida Berg ||"]), TONE).expect("a plan");
    assert_eq!(files.clients().expect("clients").0, before);
}

#[test]
fn what_was_taken_in_is_on_file_with_its_rules_and_on_my_side_of_the_world() {
    let mut files = MemoryFiles::new();
    let rules = Beginning::Preset("mail-only".parse().expect("a preset"));
    let start = Start { rules, tone: Tone { form: Form::Du, ..TONE } };
    import(&mut files, channels(), &book(&["Berg AG | Ida Berg | ida@example.com |"]), &start)
        .expect("taken in");
    let (clients, _) = files.clients().expect("clients");
    let berg = clients.iter().find(|client| client.id.as_str() == "berg-ag").expect("on file");
    assert_eq!(berg.side, files.consultant().expect("me").expect("me").side);
    assert_eq!((berg.tone.form, berg.people.len()), (Form::Du, 1));
    assert!(files.draft_of("berg-ag").is_some_and(|draft| !draft.clauses.is_empty()));
    assert!(files.draft_of(MUELLER).is_some(), "the rules of others stay");
}

#[test]
fn the_line_and_what_cannot_be_read_go_along() {
    let mut read = book(&["Berg AG | Ida Berg ||", "||x@example.com|"]);
    read.unknown_columns.push("Kundennummer".to_owned());
    let (plan, _) = plan_import(&MemoryFiles::new(), &read, TONE).expect("a plan");
    assert_eq!(plan.new[0].lines, [1]);
    assert_eq!((plan.skipped[0].line, plan.skipped[0].why), (2, Skip::NoName));
    assert_eq!(plan.unknown_columns, ["Kundennummer"]);
}

#[test]
fn what_was_unclear_at_first_becomes_clear_by_a_later_entry() {
    let entries =
        ["| Anna Müller | am@example.com 03023125009 |", "| Anna Müller | anna@example.org am@example.com |"];
    let (plan, _) = plan_import(&MemoryFiles::new(), &book(&entries), TONE).expect("a plan");
    assert_eq!(
        outcome(&plan),
        "to mueller Anna Müller [+493023125009]; to mueller Anna Müller [am@example.com]"
    );
    assert!(!plan.unclear.iter().any(|unclear| unclear.why == Why::Namesake));
}

const FIRMS: [&str; 4] = ["", "Müller GmbH", "Berg AG", "mueller gmbh"];
const PEOPLE: [&str; 5] = ["", "Anna Müller", "Jan Özdemir", "Ida Berg", "Anna Mueller"];
const ADDRESSES: [&str; 6] = [
    "anna@example.org",
    "ida@example.com",
    "info@example.com",
    "+4917139200011",
    "+4917139200012",
    "+493023125002",
];

fn any_entry() -> impl Strategy<Value = String> {
    let some = || subsequence(ADDRESSES.to_vec(), 0..=3);
    (select(&FIRMS[..]), select(&PEOPLE[..]), some(), some()).prop_map(|(firm, person, own, shared)| {
        format!("{firm} | {person} | {} | {}", own.join(" "), shared.join(" "))
    })
}

proptest! {
    /// Whatever stands in a book, nothing on file is lost by it, every entry is accounted for, and a second time adds nothing.
    #[test]
    fn a_book_taken_in_twice_adds_nothing(entries in prop::collection::vec(any_entry(), 1..12)) {
        let entries: Vec<&str> = entries.iter().map(String::as_str).collect();
        let read = book(&entries);
        let mut files = MemoryFiles::new();
        let before = files.clients().expect("clients").0;
        let first = take_in(&mut files, &read);
        let after = files.clients().expect("clients").0;
        for client in &before {
            let now = after.iter().find(|now| now.id == client.id).expect("still on file");
            prop_assert!(client.handles.iter().all(|handle| now.handles.contains(handle)));
            for person in &client.people {
                let now = now.person(&person.id).expect("still there");
                prop_assert_eq!(&now.name, &person.name);
                prop_assert!(person.handles.iter().all(|handle| now.handles.contains(handle)));
            }
        }
        let of_new: usize = first.new.iter().map(|new| new.lines.len()).sum();
        let rest = first.merged.len() + first.unchanged + first.unclear.len() + first.skipped.len();
        prop_assert_eq!(of_new + rest, entries.len());
        let again = take_in(&mut files, &read);
        prop_assert!(again.new.is_empty() && again.merged.is_empty(), "{:?}", again);
        let mut then = files.clients().expect("clients").0;
        then.sort_by(|one, other| one.id.cmp(&other.id));
        let mut after = after;
        after.sort_by(|one, other| one.id.cmp(&other.id));
        prop_assert_eq!(then, after);
    }
}

/// Who was left out of the plan is not taken in.
#[test]
fn what_was_ticked_off_stays_out() {
    let office = Office::open();
    let book = book(&["Neu GmbH | | neu@example.org", "Alt GmbH | | alt@example.org"]).without(&[2]);
    let start = Start { rules: Beginning::Standard, tone: TONE };
    assert_eq!(outcome(&office.desk.plan_book(&book, &start).unwrap()), "new neu-gmbh ()");
}

#[test]
fn a_book_that_was_taken_in_can_be_taken_back() {
    let mut office = Office::open();
    let before = office.files.clients().unwrap().0;
    let book =
        book(&["Neu GmbH | Nina Neu | nina@example.org", "Müller GmbH | Anna Müller | anna.neu@example.org"]);
    let rules = Beginning::Preset("mail-only".parse().unwrap());
    let plan = office.desk.import_book(&book, &Start { rules, tone: TONE }).unwrap();
    assert_eq!(done_of(&plan, Language::De).sentence, "Ein neuer Kunde, einer ergänzt.");
    let neu = "neu-gmbh".parse().unwrap();
    assert!(office.desk.client_page(&neu, time("Sat 21:40"), Language::De).is_ok(), "the desk knows them");

    let back = office.desk.take_book_back().unwrap();
    assert_eq!(back_of(&back, Language::De), "Bei 2 Kunden ist alles wie zuvor.");
    assert_eq!(office.files.clients().unwrap().0, before);
    assert!(office.files.draft(&neu).unwrap().is_none());
    assert!(office.desk.client_page(&neu, time("Sat 21:40"), Language::De).is_err());
    assert_eq!(office.desk.take_book_back().unwrap().back, 0, "once is all");
}

#[test]
fn with_whom_something_happened_since_stays_on_file() {
    let mut office = Office::open();
    let start = Start { rules: Beginning::Standard, tone: TONE };
    office.desk.import_book(&book(&["Neu GmbH | Nina Neu | nina@example.org"]), &start).unwrap();
    office
        .desk
        .end_engagement(&"neu-gmbh".parse().unwrap(), time("Sat 21:40").date_naive(), time("Sat 21:40"))
        .unwrap();
    let back = office.desk.take_book_back().unwrap();
    let said = back_of(&back, Language::De);
    assert_eq!(said, "Nichts wurde zurückgenommen. Neu GmbH bleibt: Inzwischen ist dort etwas geschehen.");
    assert_eq!(office.files.clients().unwrap().0.len(), 2);
}

#[test]
fn taking_a_book_back_keeps_what_was_put_on_file_while_the_window_ran() {
    let mut office = Office::open();
    let mut by_hand = office.files.client();
    let mut person = by_hand.people[0].clone();
    (person.id, person.name) = ("ines".parse().unwrap(), "Ines Vogt".to_owned());
    (person.handles, person.aliases) = Default::default();
    by_hand.people.push(person);
    office.files.save_client(&by_hand).unwrap();
    let start = Start { rules: Beginning::Standard, tone: TONE };
    let read = book(&["Müller GmbH | Anna Müller | anna.neu@example.org"]);
    office.desk.import_book(&read, &start).unwrap();
    assert_eq!(office.desk.take_book_back().unwrap().back, 1);
    assert_eq!(office.files.client(), by_hand);
    // Also what is put there after it.
    office.desk.import_book(&read, &start).unwrap();
    let mut later = office.files.client();
    later.people[2].name = "Ines Weiß".to_owned();
    office.files.save_client(&later).unwrap();
    assert_eq!(office.desk.take_book_back().unwrap().stay, ["Müller GmbH"]);
    assert_eq!(office.files.client(), later);
}

#[test]
fn what_could_not_be_taken_back_is_by_the_next_try() {
    let mut office = Office::open();
    let before = office.files.clients().unwrap().0;
    let start = Start { rules: Beginning::Standard, tone: TONE };
    let entries =
        ["Neu GmbH | | neu@example.org", "Alt GmbH | | alt@example.org", "Müller GmbH | | mg@example.org"];
    office.desk.import_book(&book(&entries), &start).unwrap();
    office.files.keep(Some("alt-gmbh"));
    office.desk.take_book_back().unwrap_err();
    assert_eq!(office.files.clients().unwrap().0.len(), 2, "one of the two new ones is gone");
    office.files.keep(None);
    let back = office.desk.take_book_back().unwrap();
    assert_eq!((back.back, back.stay), (2, Vec::new()));
    assert_eq!(office.files.clients().unwrap().0, before);
}

#[test]
fn of_whom_a_mail_lies_among_junk_stays_on_file() {
    let mut office = Office::open();
    let start = Start { rules: Beginning::Standard, tone: TONE };
    office.desk.import_book(&book(&["Neu GmbH | Nina Neu | nina@example.org"]), &start).unwrap();
    let mut mail = message("email", "Nina Neu", "Sat 21:40");
    mail.contact.from = Some(Handle::Mail("nina@example.org".parse().unwrap()));
    mail.source_id = Some("junk/1".to_owned());
    office.desk.take_junk_in(mail, time("Sat 21:41")).unwrap();
    assert_eq!(office.desk.take_book_back().unwrap().stay, ["Neu GmbH"]);
}

#[test]
fn who_is_being_changed_stays_on_file_with_what_was_typed() {
    let mut office = Office::open();
    let start = Start { rules: Beginning::Standard, tone: TONE };
    office.desk.import_book(&book(&["Neu GmbH | Nina Neu | nina@example.org"]), &start).unwrap();
    let neu = "neu-gmbh".parse().unwrap();
    let typed = office.desk.edit_sketch(&neu, Language::De).unwrap();
    office.desk.save_sketch(&typed).unwrap();
    assert_eq!(office.desk.take_book_back().unwrap().stay, ["Neu GmbH"]);
    assert_eq!(office.desk.kept_sketch(Some(&neu)).unwrap(), Some(typed));
}
