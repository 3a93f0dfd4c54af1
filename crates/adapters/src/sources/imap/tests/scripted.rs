//! Servers that no package here behaves like, played by a script.

use std::path::Path;

use absprache_desk::arrival::{Fault, MailFault, TlsFault};
use absprache_desk::source::{Imap, PasswordFrom, Tls};
use base64::Engine as _;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use crate::sources::imap::{self, Login, Looked, Settings};

/// Serves one connection: says the greeting, and to each line what `answer` makes of its tag and the rest. Gives the lines.
async fn serve(listener: TcpListener, greeting: &str, answer: fn(&str, &str) -> String) -> Vec<String> {
    let (mut wire, _) = listener.accept().await.unwrap();
    let (read, mut write) = wire.split();
    let mut lines = BufReader::new(read).lines();
    let mut heard = Vec::new();
    write.write_all(greeting.as_bytes()).await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let (tag, rest) = line.split_once(' ').unwrap_or((line.as_str(), ""));
        let said = answer(tag, rest);
        heard.push(line);
        if write.write_all(said.as_bytes()).await.is_err() {
            break;
        }
    }
    heard
}

async fn check(
    login: Login,
    greeting: &str,
    answer: fn(&str, &str) -> String,
) -> (Result<Looked, Fault>, Vec<String>) {
    check_by(Tls::None, login, greeting, answer).await
}

async fn check_by(
    tls: Tls,
    login: Login,
    greeting: &str,
    answer: fn(&str, &str) -> String,
) -> (Result<Looked, Fault>, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let account = Imap {
        host: "127.0.0.1".parse().unwrap(),
        port: listener.local_addr().unwrap().port().to_string().parse().unwrap(),
        user: "ich@example.org".to_owned(),
        password: PasswordFrom::Command("echo geheim".to_owned()),
        tls,
        junk: None,
    };
    let settings = Settings { login, ..Settings::new(account, Vec::new(), Path::new("/nonexistent")) };
    let (checked, heard) =
        tokio::join!(async { imap::check(&settings).await }, serve(listener, greeting, answer),);
    (checked, heard)
}

/// A server that takes everything and has an empty inbox.
fn willing(tag: &str, line: &str) -> String {
    let word = line.split(' ').next().unwrap_or_default();
    match word {
        "CAPABILITY" => format!("* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n"),
        "EXAMINE" => {
            format!("* 0 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 1] x\r\n{tag} OK done\r\n")
        }
        "AUTHENTICATE" => "+ \r\n".to_owned(),
        // The answer to "+": the token has no tag of its own.
        "" => "A0001 OK welcome\r\n".to_owned(),
        _ => format!("{tag} OK done\r\n"),
    }
}

#[tokio::test]
async fn a_server_that_disables_logins_is_not_sent_the_password() {
    let (checked, heard) =
        check(Login::Password, "* OK [CAPABILITY IMAP4rev1 LOGINDISABLED STARTTLS] hi\r\n", willing).await;
    assert_eq!(checked, Err(Fault::Mail(MailFault::LoginDisabled)));
    assert_eq!(heard, Vec::<String>::new());
    // One that says so only when it is asked.
    let asked = |tag: &str, _: &str| format!("* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n{tag} OK done\r\n");
    let (checked, heard) = check(Login::Password, "* OK hi\r\n", asked).await;
    assert_eq!(checked, Err(Fault::Mail(MailFault::LoginDisabled)));
    assert!(!heard.concat().contains("geheim"), "{heard:?}");
}

#[tokio::test]
async fn where_a_connection_is_to_become_safe_nothing_is_said_before_it_is() {
    let refusing = |tag: &str, _: &str| format!("{tag} NO no\r\n");
    let unwilling = |tag: &str, _: &str| format!("{tag} OK begin\r\n* OK [CAPABILITY IMAP4rev1] hi\r\n");
    for (answer, what) in [(refusing as fn(&str, &str) -> String, "refuses"), (unwilling, "goes on openly")] {
        let (checked, heard) =
            check_by(Tls::StartTls, Login::Password, "* OK [CAPABILITY IMAP4rev1] hi\r\n", answer).await;
        let is_told = matches!(&checked, Err(Fault::Mail(MailFault::Tls(TlsFault::None)) | Fault::Lost));
        assert!(is_told, "{what}: {checked:?}");
        assert!(heard[0].ends_with("STARTTLS"), "{what}: {heard:?}");
        assert!(!heard.concat().contains("geheim"), "{what}: {heard:?}");
    }
}

#[tokio::test]
async fn a_token_is_shown_as_the_large_providers_want_it() {
    let (checked, heard) =
        check(Login::Token, "* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi\r\n", willing).await;
    assert_eq!(checked.map(|looked| (looked.mails, looked.sent)), Ok((0, None)));
    assert!(heard[0].ends_with("AUTHENTICATE XOAUTH2"), "{heard:?}");
    let token = base64::engine::general_purpose::STANDARD.decode(&heard[1]).unwrap();
    assert_eq!(token, b"user=ich@example.org\x01auth=Bearer geheim\x01\x01");
    let (checked, _) = check(Login::Token, "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi\r\n", willing).await;
    assert_eq!(checked, Err(Fault::Mail(MailFault::NoTokens)));
}

#[tokio::test]
async fn a_token_that_is_refused_is_a_login_that_is_refused() {
    let refusing = |tag: &str, line: &str| {
        if line.starts_with("AUTHENTICATE") {
            "+ \r\n".to_owned()
        } else if tag.is_empty() {
            "A0001 NO invalid credentials\r\n".to_owned()
        } else {
            // {"status":"400"}
            "+ eyJzdGF0dXMiOiI0MDAifQ==\r\n".to_owned()
        }
    };
    let (checked, heard) =
        check(Login::Token, "* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] hi\r\n", refusing).await;
    assert_eq!(checked, Err(Fault::Mail(MailFault::Login("invalid credentials".to_owned()))));
    assert_eq!(heard.last().map(String::as_str), Some(""), "the details are answered with nothing");
}

#[tokio::test]
async fn what_is_no_mail_server_is_told_from_a_busy_one() {
    for (greeting, expected) in [
        ("SSH-2.0-OpenSSH_9.2\r\n", Fault::OtherPeer),
        ("220 mail.example.org ESMTP\r\n", Fault::OtherPeer),
        ("* BYE Zu viele Verbindungen\r\n", Fault::Mail(MailFault::Busy("Zu viele Verbindungen".to_owned()))),
    ] {
        let (checked, _) = check(Login::Password, greeting, willing).await;
        assert_eq!(checked, Err(expected), "{greeting}");
    }
}
