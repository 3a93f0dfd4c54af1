//! What the program learns of a client while their form is open.

use absprache_engine::party::{Client, Person};

use super::*;
use crate::event::Seq;
use crate::ports::Files;
use crate::tests::fakes::{MUELLER, time};
use crate::view::sketch::AliasSketch;
use crate::view::today::Deed;

fn opened(office: &mut Office) -> Sketch {
    let mut sketch = office.desk.edit_sketch(&MUELLER.parse().unwrap(), DE).unwrap();
    sketch.name = "Müller & Töchter GmbH".to_owned();
    sketch
}

/// The client after the form was saved.
fn saved(office: &mut Office, sketch: &Sketch) -> Client {
    office.desk.take_in(sketch, DE).unwrap();
    let client = office.files.client();
    assert_eq!(client.name, sketch.name);
    client
}

fn names(person: &Person) -> Vec<String> {
    person.aliases.iter().map(|alias| format!("{} {}", alias.channel, alias.name)).collect()
}

#[test]
fn a_name_that_was_confirmed_meanwhile_stays() {
    let mut office = Office::open();
    let sketch = opened(&mut office);
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.desk.act(Seq(1), Deed::Confirm, time("Sat 21:41")).unwrap();
    let client = saved(&mut office, &sketch);
    assert_eq!(names(&client.people[0]), ["whatsapp Anna M.", "signal Anna Müller"]);
    let again = saved(&mut office, &sketch);
    assert_eq!(again, client, "however often it is saved");
}

#[test]
fn a_name_that_was_taken_away_meanwhile_does_not_come_back() {
    let mut office = Office::open();
    let sketch = opened(&mut office);
    office.receive("whatsapp", "Anna M.", "Sat 21:40");
    office.desk.act(Seq(1), Deed::Mistaken, time("Sat 21:41")).unwrap();
    assert_eq!(names(&saved(&mut office, &sketch).people[0]), [""; 0]);
}

#[test]
fn what_the_user_changed_is_as_they_typed_it() {
    let mut office = Office::open();
    let mut sketch = opened(&mut office);
    let anna = &mut sketch.people[0];
    anna.aliases = vec![AliasSketch { channel: "signal".to_owned(), name: "Anna Müller".to_owned() }];
    anna.handles.remove(1);
    anna.handles.push(HandleSketch { channel: "email".to_owned(), address: "am@example.net".to_owned() });
    sketch.people.remove(1);
    office.receive("signal", "Anna Müller", "Sat 21:40");
    office.desk.act(Seq(1), Deed::Confirm, time("Sat 21:41")).unwrap();
    let client = saved(&mut office, &sketch);
    assert_eq!(client.people.len(), 1);
    assert_eq!(names(&client.people[0]), ["signal Anna Müller"], "once, and the other one is gone");
    let addresses: Vec<_> = client.people[0].handles.iter().map(ToString::to_string).collect();
    assert_eq!(addresses, ["+4917139200011", "am@example.net"]);
}

#[test]
fn who_came_on_file_meanwhile_stays() {
    let mut office = Office::open();
    let sketch = opened(&mut office);
    let mut client = office.files.client();
    let eva = Person { id: "eva".parse().unwrap(), name: "Eva Berg".to_owned(), ..client.people[1].clone() };
    client.people.push(eva.clone());
    client.handles.push(eva.handles[0].clone());
    office.files.save_client(&client).unwrap();
    office.desk.reread().unwrap();
    let saved = saved(&mut office, &sketch);
    assert_eq!((saved.people, saved.handles), (client.people, client.handles));
}

#[test]
fn a_draft_of_an_older_version_says_all_there_is() {
    let mut office = Office::open();
    let mut sketch = Sketch { began: None, ..opened(&mut office) };
    sketch.people.remove(1);
    assert_eq!(saved(&mut office, &sketch).people.len(), 1);
}
