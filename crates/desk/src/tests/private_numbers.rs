//! Private numbers of a line come into my profile with the source that hears it, or not at all.

use absprache_engine::handle::Handle;
use absprache_engine::party::Use;
use absprache_engine::tone::Language;

use super::fakes::Office;
use crate::ports::Files;
use crate::source::Source;
use crate::use_cases::private_numbers::Fault;
use crate::use_cases::source_form::read_source;
use crate::view::sources::{CallMonitorForm, SourceForm};

fn form(private_numbers: &str) -> SourceForm {
    SourceForm::CallMonitor(CallMonitorForm {
        host: "fritz.box".to_owned(),
        port: "1012".to_owned(),
        area_code: "030".to_owned(),
        private_numbers: private_numbers.to_owned(),
    })
}

fn call_monitor() -> Source {
    read_source(&form(""), Language::De).unwrap()
}

/// Mine, as they are judged by.
fn private(office: &Office) -> Vec<String> {
    let mine = office.desk.consultant().handles.iter().filter(|mine| mine.used == Use::Private);
    mine.map(|mine| mine.handle.to_string()).collect()
}

#[test]
fn a_number_is_the_same_however_it_is_written() {
    let mut office = Office::open();
    for typed in ["030 23125101, 030/23125 102;", "+49 30 23125101 , 030 23125101"] {
        let numbers = office.desk.private_numbers(&form(typed), Language::De).unwrap();
        office.desk.set_up_source(call_monitor(), &numbers).unwrap();
        assert_eq!(private(&office), ["+493023125101", "+493023125102"], "{typed}");
    }
    assert_eq!(
        office.files.sources().unwrap().sources.iter().filter(|one| **one == call_monitor()).count(),
        1
    );
}

#[test]
fn what_cannot_be_taken_is_said_at_its_field_with_the_number() {
    let office = Office::open();
    for (typed, said) in [
        ("030 23125101, 12", "„12“ ist keine gültige Rufnummer."),
        // One of mine that clients have.
        ("030 23125101, 030 23125001", "„+49 30 23125001“ steht in Ihrem Profil als geschäftliche Nummer."),
    ] {
        let problem = office.desk.private_numbers(&form(typed), Language::De).unwrap_err();
        assert_eq!((problem.field.as_deref(), problem.message.as_str()), (Some("private_numbers"), said));
        assert!(problem.advice.is_some(), "{typed}");
    }
}

#[test]
fn a_number_that_is_for_business_by_now_keeps_everything_as_it_was() {
    let mut office = Office::open();
    let (before, set_up) = (office.files.consultant().unwrap(), office.files.sources().unwrap());
    let business = before.iter().flat_map(|me| &me.handles).find_map(|mine| match &mine.handle {
        Handle::Phone(number) => Some(number.clone()),
        Handle::Mail(_) | Handle::Account(_) => None,
    });
    let numbers = ["+493023125101".parse().unwrap(), business.unwrap()];
    let refused = office.desk.set_up_source(call_monitor(), &numbers);
    assert!(matches!(refused, Err(Fault::ForBusiness(_))), "{refused:?}");
    assert_eq!((office.files.consultant().unwrap(), office.files.sources().unwrap()), (before, set_up));
}
