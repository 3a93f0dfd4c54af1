//! The mail source on a real server: what comes in, what I send, and what goes wrong.

use std::collections::{BTreeSet, VecDeque};
use std::path::Path;
use std::time::Duration;

use absprache_adapters::clock::Clock;
use absprache_adapters::sources::imap::{self, Settings};
use absprache_adapters::sources::{Delivery, Matter, ToDesk, Wish};
use absprache_desk::arrival::{Arrival, Fault, MailFault, SourceState, TlsFault};
use absprache_desk::event::SourceName;
use absprache_desk::source::{Imap, PasswordFrom, Tls};
use absprache_engine::contact::Direction;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use xtask::desktop::wait::Stopwatch;

use super::dovecot::{Dovecot, PASSWORD, USER};
use super::{SOON, Tested};

/// Nothing comes in so long: then nothing more will.
const QUIET: Duration = Duration::from_millis(1500);

/// The desk's side of the source.
pub(super) struct Desk {
    deliveries: mpsc::Receiver<Delivery>,
    states: watch::Receiver<SourceState>,
    source: JoinHandle<VecDeque<Delivery>>,
}

impl Desk {
    fn of(settings: Settings) -> Self {
        let (sink, deliveries) = mpsc::channel(64);
        let (tell, states) = watch::channel(SourceState::default());
        let clock = Clock::real();
        let to_desk = ToDesk::new(SourceName("imap:test".to_owned()), sink, tell, move || clock.now());
        Self { deliveries, states, source: tokio::spawn(imap::run(settings, to_desk)) }
    }

    pub(super) async fn listening(settings: Settings) -> Self {
        let mut desk = Self::of(settings);
        desk.until(SourceState::is_listening).await;
        desk
    }

    /// The first state from now on that is as wanted.
    async fn until(&mut self, wanted: impl Fn(&SourceState) -> bool) -> SourceState {
        super::until(&mut self.states, wanted).await
    }

    /// The next contact, for which the desk does not answer.
    async fn unanswered(&mut self) -> Delivery {
        let delivery = timeout(SOON, self.deliveries.recv()).await;
        delivery.unwrap_or_else(|_late| panic!("no mail: {:?}", *self.states.borrow())).expect("a source")
    }

    /// The next contact, written down.
    pub(super) async fn next(&mut self) -> Arrival {
        let delivery = self.unanswered().await;
        let arrival = delivery.arrival.clone();
        delivery.acknowledge();
        arrival
    }

    pub(super) async fn is_quiet(&mut self) -> bool {
        timeout(QUIET, self.deliveries.recv()).await.is_err()
    }

    /// Ends the source, as the end of the program does.
    async fn end(self) {
        drop(self.deliveries);
        timeout(SOON, self.source).await.expect("an end").unwrap();
    }
}

fn account(server: &Dovecot, tls: Tls) -> Imap {
    let port = match tls {
        Tls::None | Tls::StartTls | Tls::StartTlsPinned(_) => server.port,
        Tls::System | Tls::Pinned(_) => server.tls_port,
    };
    Imap {
        host: "127.0.0.1".parse().unwrap(),
        port: port.to_string().parse().unwrap(),
        user: USER.to_owned(),
        password: PasswordFrom::Command(format!("echo {PASSWORD}")),
        tls,
        junk: None,
    }
}

pub(super) fn plain(server: &Dovecot, data: &Path) -> Settings {
    Settings::new(account(server, Tls::None), Vec::new(), data)
}

fn pinned(server: &Dovecot) -> Tls {
    Tls::Pinned(server.fingerprint.parse().unwrap())
}

/// A letter of Anna's to me.
pub(super) fn letter(number: usize) -> String {
    format!(
        "From: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\nTo: {USER}\r\nSubject: Nr. {number}\r\n\
         Message-ID: <{number}@example.org>\r\n\r\nHallo\r\n"
    )
}

/// What of a contact shows that it is this one and no other.
fn ids(arrivals: &[Arrival]) -> BTreeSet<String> {
    arrivals.iter().map(|arrival| arrival.source_id.clone().unwrap()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_is_told_seconds_after_it_came_in_and_stays_unread() -> Tested {
    let server = Dovecot::start()?;
    let later = Tls::StartTlsPinned(server.fingerprint.parse().unwrap());
    for (nth, tls) in [Tls::None, pinned(&server), later].into_iter().enumerate() {
        let home = tempfile::tempdir().unwrap();
        let mut desk = Desk::listening(Settings::new(account(&server, tls), Vec::new(), home.path())).await;
        let watch = Stopwatch::start();
        server.deliver("", &format!("1.{nth}.test"), &letter(nth));
        let arrival = desk.next().await;
        assert!(watch.elapsed() < Duration::from_secs(5), "after {:?}", watch.elapsed());
        let contact = &arrival.contact;
        assert_eq!(contact.channel.as_str(), "email");
        assert_eq!(contact.direction, Direction::In);
        assert_eq!(contact.shown.as_deref(), Some("Anna Müller"));
        assert_eq!(contact.from.as_ref().unwrap().to_string(), "anna@example.org");
        assert_eq!(contact.mine.as_ref().unwrap().to_string(), USER);
        assert!(desk.is_quiet().await, "it is told once");
        desk.end().await;
    }
    assert_eq!(server.flags(""), [""; 3], "nothing is marked as read");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_came_in_while_the_server_was_killed_is_told_once() -> Tested {
    let mut server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    server.deliver("", "1.before.test", &letter(1));
    let mut told = vec![desk.next().await];

    server.kill()?;
    let lost = desk.until(|state| !state.is_listening()).await;
    assert!(matches!(lost, SourceState::Waiting { fault: Fault::Lost | Fault::NobodyThere, .. }), "{lost:?}");
    server.deliver("", "2.meanwhile.test", &letter(2));
    server.deliver("", "3.meanwhile.test", &letter(3));
    server.restart()?;

    told.extend([desk.next().await, desk.next().await]);
    desk.until(SourceState::is_listening).await;
    server.deliver("", "4.after.test", &letter(4));
    told.push(desk.next().await);
    assert_eq!(ids(&told).len(), 4, "four different ones");
    assert!(desk.is_quiet().await, "and none twice");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_desk_did_not_answer_for_is_told_again_after_a_restart_and_nothing_else() -> Tested {
    let server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    server.deliver("", "1.test", &letter(1));
    desk.next().await;
    server.deliver("", "2.test", &letter(2));
    let unanswered = desk.unanswered().await.arrival;
    desk.end().await;

    server.deliver("", "3.test", &letter(3));
    let mut desk = Desk::of(plain(&server, home.path()));
    let again = desk.next().await;
    assert_eq!(again, unanswered);
    let third = desk.next().await;
    assert_ne!(third.source_id, unanswered.source_id);
    assert!(desk.is_quiet().await);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn of_ten_thousand_mails_that_lie_there_none_is_told_and_the_next_one_is() -> Tested {
    let server = Dovecot::start()?;
    for number in 0..10_000 {
        server.deliver("", &format!("{number}.old.test"), &letter(number));
    }
    let home = tempfile::tempdir().unwrap();
    let watch = Stopwatch::start();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    println!("10,000 mails in the folder: listening after {:?}", watch.elapsed());
    assert!(desk.is_quiet().await, "nothing from before the beginning");
    server.deliver("", "new.test", &letter(10_001));
    assert_eq!(desk.next().await.contact.shown.as_deref(), Some("Anna Müller"));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_i_sent_is_told_as_my_own_contact_before_the_answer_to_it() -> Tested {
    let server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    let mine = format!(
        "From: Ich <{USER}>\r\nTo: Anna <anna@example.org>, bernd@example.org\r\nCc: {USER}\r\n\
         Message-ID: <mine@example.org>\r\n\r\nHallo\r\n"
    );
    server.deliver(".Sent", "1.test", &mine);
    server.deliver("", "1.copy.test", &mine);
    server.deliver("", "2.test", &letter(1));
    let told = [desk.next().await, desk.next().await, desk.next().await];
    let of =
        |arrival: &Arrival| (arrival.contact.direction, arrival.contact.from.as_ref().unwrap().to_string());
    assert_eq!(of(&told[0]), (Direction::Out, "anna@example.org".to_owned()));
    assert_eq!(of(&told[1]), (Direction::Out, "bernd@example.org".to_owned()));
    assert_eq!(of(&told[2]), (Direction::In, "anna@example.org".to_owned()));
    assert_eq!(told[0].contact.mine.as_ref().unwrap().to_string(), USER);
    assert_eq!(ids(&told).len(), 3);
    assert!(desk.is_quiet().await, "the copy of my own mail in the inbox is none");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_numbered_anew_loses_nothing_and_calls_the_same_mails_the_same() -> Tested {
    let mut server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    server.deliver("", "0.before.test", &letter(0));
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    server.deliver("", "1.test", &letter(1));
    let first = desk.next().await;
    server.kill()?;
    server.number_anew();
    server.deliver("", "2.test", &letter(2));
    server.restart()?;
    let mut told = BTreeSet::new();
    while told.len() < 2 {
        told.extend(ids(&[desk.next().await]).into_iter().filter(|id| id.len() == 32));
    }
    assert!(
        told.contains(first.source_id.as_ref().unwrap()),
        "the journal knows the first one again: {told:?}"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_allows_one_connection_is_still_listened_to_in_the_inbox() -> Tested {
    let server = Dovecot::with("mail_max_userip_connections = 1\n")?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::of(plain(&server, home.path()));
    let state = desk.until(SourceState::is_listening).await;
    assert!(
        matches!(&state, SourceState::Partly { fault: Fault::Mail(MailFault::Busy(_)), .. }),
        "{state:?}"
    );
    server.deliver("", "1.test", &letter(1));
    desk.next().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_does_not_tell_is_asked_again_and_again() -> Tested {
    let server = Dovecot::with("imap_capability = IMAP4rev1\n")?;
    let home = tempfile::tempdir().unwrap();
    let settings = Settings { look: Duration::from_millis(300), ..plain(&server, home.path()) };
    assert!(!imap::check(&settings).await.unwrap().tells);
    let mut desk = Desk::listening(settings).await;
    for number in 1..=3 {
        server.deliver("", &format!("{number}.test"), &letter(number));
        desk.next().await;
    }
    assert!(desk.is_quiet().await);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_of_sent_mail_that_is_renamed_is_found_again() -> Tested {
    let server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let settings = Settings { look: Duration::from_millis(300), ..plain(&server, home.path()) };
    let mut desk = Desk::listening(settings).await;
    server.rename(".Sent", ".Gesendet");
    desk.until(|state| {
        matches!(state, SourceState::Partly { fault: Fault::Mail(MailFault::NoFolder(_)), .. })
    })
    .await;
    desk.until(|state| matches!(state, SourceState::Working { .. })).await;
    let mine =
        format!("From: {USER}\r\nTo: anna@example.org\r\nMessage-ID: <1@example.org>\r\n\r\nHallo\r\n");
    server.deliver(".Gesendet", "1.test", &mine);
    assert_eq!(desk.next().await.contact.direction, Direction::Out);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_for_junk_that_the_user_names_is_looked_into_also_after_it_was_renamed() -> Tested {
    let server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let account = Imap { junk: Some("Werbung".to_owned()), ..account(&server, Tls::None) };
    let settings = Settings::new(account, Vec::new(), home.path());
    let settings = Settings { look: Duration::from_millis(300), ..settings };
    let mut desk = Desk::of(settings);
    let lacking = desk.until(SourceState::is_listening).await;
    assert!(matches!(&lacking, SourceState::Partly { fault: Fault::Mail(MailFault::NoFolder(_)), .. }));
    server.rename_over_the_wire("Junk", "Werbung");
    desk.until(|state| matches!(state, SourceState::Working { .. })).await;
    server.deliver(".Werbung", "1.test", &letter(1));
    let delivery = desk.unanswered().await;
    assert_eq!(delivery.matter, Matter::Junk);
    assert!(delivery.arrival.source_id.as_ref().unwrap().starts_with("junk/"));
    delivery.acknowledge();
    assert!(desk.is_quiet().await, "it is told once");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_mail_that_the_desk_wants_whole_is_fetched_whole_and_stays_unread() -> Tested {
    let server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let mut desk = Desk::listening(plain(&server, home.path())).await;
    let reply = letter(1).replace("Subject:", "In-Reply-To: <offer@example.org>\r\nSubject:");
    server.deliver("", "1.test", &reply);
    let first = desk.unanswered().await;
    assert_eq!(first.matter, Matter::Contact { references: vec!["offer@example.org".to_owned()] });
    let contact = first.arrival.clone();
    first.answer(Wish::Whole);
    let whole = desk.unanswered().await;
    assert_eq!(whole.arrival, contact);
    let Matter::Whole(document) = &whole.matter else { panic!("{:?}", whole.matter) };
    assert_eq!((document.text.trim(), document.from.as_deref()), ("Hallo", Some("Anna Müller")));
    assert_eq!(document.original, reply.as_bytes());
    // The desk ends before it has answered for it: it is told again.
    desk.end().await;
    drop(whole);
    let mut desk = Desk::of(plain(&server, home.path()));
    assert_eq!(desk.next().await, contact);
    assert!(desk.is_quiet().await);
    assert_eq!(server.flags(""), [""], "nothing is marked as read");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_in_which_an_account_cannot_be_reached_is_told_apart() -> Tested {
    let server = Dovecot::start()?;
    let good = account(&server, Tls::None);
    let nobody = super::dovecot::free_ports()[0];
    let fingerprint = server.fingerprint.parse().unwrap();
    let other_pin = "ab".repeat(32).parse().unwrap();
    let with = |change: &dyn Fn(&mut Imap)| {
        let mut account = good.clone();
        change(&mut account);
        account
    };
    let cases = [
        (with(&|a| a.password = PasswordFrom::Command("echo falsch".to_owned())), "login"),
        (with(&|a| a.password = PasswordFrom::Command("exit 2".to_owned())), "password"),
        (with(&|a| a.port = nobody.to_string().parse().unwrap()), "nobody"),
        (with(&|a| a.host = "no-such-host.invalid".parse().unwrap()), "unknown"),
        (with(&|a| a.tls = Tls::System), "no tls"),
        (
            with(&|a| (a.port, a.tls) = (server.tls_port.to_string().parse().unwrap(), Tls::System)),
            "untrusted",
        ),
        (
            with(&|a| {
                (a.port, a.tls) = (server.tls_port.to_string().parse().unwrap(), Tls::Pinned(other_pin))
            }),
            "other pin",
        ),
        (with(&|a| a.tls = Tls::StartTls), "untrusted"),
        (with(&|a| a.tls = Tls::StartTlsPinned(other_pin)), "other pin"),
        (with(&|a| a.junk = Some("Werbung".to_owned())), "no folder"),
    ];
    for (account, case) in cases {
        let home = tempfile::tempdir().unwrap();
        let settings = Settings::new(account, Vec::new(), home.path());
        let checked = imap::check(&settings).await.unwrap_err();
        let as_expected = match case {
            "login" => matches!(&checked, Fault::Mail(MailFault::Login(_))),
            "password" => matches!(&checked, Fault::Mail(MailFault::Password(_))),
            "nobody" => checked == Fault::NobodyThere,
            "unknown" => checked == Fault::UnknownHost,
            "no folder" => checked == Fault::Mail(MailFault::NoFolder("Werbung".to_owned())),
            "no tls" => checked == Fault::Mail(MailFault::Tls(TlsFault::None)),
            "untrusted" => checked == Fault::Mail(MailFault::Tls(TlsFault::Untrusted(fingerprint))),
            _ => checked == Fault::Mail(MailFault::Tls(TlsFault::NotPinned(fingerprint))),
        };
        assert!(as_expected, "{case}: {checked:?}");
        let mut desk = Desk::of(settings);
        let state = desk.until(|state| *state != SourceState::Starting).await;
        assert!(
            matches!(
                &state,
                SourceState::Unreachable { fault, .. } | SourceState::Partly { fault, .. } if *fault == checked
            ),
            "{case}: {state:?}"
        );
        desk.end().await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_names_the_folders_and_changes_nothing() -> Tested {
    let server = Dovecot::start()?;
    server.deliver("", "1.test", &letter(1));
    let home = tempfile::tempdir().unwrap();
    let looked = imap::check(&plain(&server, home.path())).await.unwrap();
    assert_eq!((looked.mails, looked.tells, looked.open), (1, true, false));
    let folders = [looked.sent.as_deref(), looked.junk.as_deref(), looked.drafts.as_deref()];
    assert_eq!(folders, [Some("Sent"), Some("Junk"), Some("Drafts")]);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
    assert_eq!(server.flags(""), [""]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_is_asked_for_the_password_once_and_not_for_every_connection() -> Tested {
    let mut server = Dovecot::start()?;
    let home = tempfile::tempdir().unwrap();
    let asked = home.path().join("asked");
    let command = format!("echo once >>'{}'; echo {PASSWORD}", asked.display());
    let account = Imap { password: PasswordFrom::Command(command), ..account(&server, Tls::None) };
    let mut desk = Desk::listening(Settings::new(account, Vec::new(), home.path())).await;
    server.kill()?;
    desk.until(|state| !state.is_listening()).await;
    server.restart()?;
    desk.until(SourceState::is_listening).await;
    assert_eq!(std::fs::read_to_string(asked).unwrap(), "once\n");
    Ok(())
}
