//! From the address of a server to a session in which one is logged in.

use std::fmt;
use std::io;
use std::time::Duration;

use absprache_desk::arrival::{Fault, MailFault, TlsFault};
use absprache_desk::source::{Imap, Tls};
use async_imap::error::Error;
use async_imap::imap_proto::{Capability, Response, ResponseCode, Status};
use async_imap::types::UnsolicitedResponse;
use async_imap::{Authenticator, Client, Session};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::client::TlsStream;

use super::settings::{Login, Settings};
use crate::secrets::Password;
use crate::sources::network;
use crate::sources::tls::{self, Trust, Unsafe};

/// How long a server may take for one answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// Bytes to a server and back, safe or not.
pub(super) trait Bytes: AsyncRead + AsyncWrite + fmt::Debug + Send + Sync + Unpin {}

impl<T: AsyncRead + AsyncWrite + fmt::Debug + Send + Sync + Unpin> Bytes for T {}

pub(super) type Wire = Box<dyn Bytes>;

/// Connects and logs in.
pub(super) async fn log_in(settings: &Settings, password: &Password) -> Result<Session<Wire>, Fault> {
    let (mut client, mut can) = match open(&settings.account) {
        Opening::AtOnce(trust) => {
            let mut client = Client::new(within(PATIENCE, connect(&settings.account, trust)).await??);
            let can = within(PATIENCE, greeting(&mut client)).await??;
            (client, can)
        }
        // What a server said openly could be anybody's: it is asked again.
        Opening::Later(trust) => (within(PATIENCE, start_tls(&settings.account, trust)).await??, Vec::new()),
    };
    if can.is_empty() {
        can = within(PATIENCE, capabilities(&mut client)).await??;
    }
    let logged_in = match settings.login {
        Login::Password if can.iter().any(|word| word == "LOGINDISABLED") => {
            return Err(Fault::Mail(MailFault::LoginDisabled));
        }
        Login::Password => within(PATIENCE, client.login(&settings.account.user, password.reveal())).await?,
        Login::Token if !can.iter().any(|word| word == "AUTH=XOAUTH2") => {
            return Err(Fault::Mail(MailFault::NoTokens));
        }
        Login::Token => {
            let token = Token(Some(format!(
                "user={}\x01auth=Bearer {}\x01\x01",
                settings.account.user,
                password.reveal()
            )));
            within(PATIENCE, client.authenticate("XOAUTH2", token)).await?
        }
    };
    logged_in.map_err(|(error, _client)| refusal(error))
}

/// At most so long; a server that takes longer counts as gone.
pub(super) async fn within<T>(patience: Duration, answer: impl Future<Output = T>) -> Result<T, Fault> {
    timeout(patience, answer).await.map_err(|_late| Fault::NoAnswer)
}

/// When a connection becomes safe.
enum Opening {
    /// Before a word is said, or never.
    AtOnce(Option<Trust>),
    /// After the greeting (STARTTLS).
    Later(Trust),
}

fn open(account: &Imap) -> Opening {
    match account.tls {
        Tls::None => Opening::AtOnce(None),
        Tls::System => Opening::AtOnce(Some(Trust::System)),
        Tls::Pinned(pin) => Opening::AtOnce(Some(Trust::Pinned(pin))),
        Tls::StartTls => Opening::Later(Trust::System),
        Tls::StartTlsPinned(pin) => Opening::Later(Trust::Pinned(pin)),
    }
}

async fn connect(account: &Imap, trust: Option<Trust>) -> Result<Wire, Fault> {
    let wire = plain(account).await?;
    Ok(match trust {
        None => Box::new(wire),
        Some(trust) => Box::new(secure(wire, account, trust).await?),
    })
}

async fn plain(account: &Imap) -> Result<TcpStream, Fault> {
    let wire = network::connect(&account.host, account.port).await?;
    // Commands are short, and each waits for its answer.
    let _ = wire.set_nodelay(true);
    Ok(wire)
}

async fn secure(wire: TcpStream, account: &Imap, trust: Trust) -> Result<TlsStream<TcpStream>, Fault> {
    tls::secure(wire, account.host.as_str(), trust).await.map_err(|fault| match fault {
        Unsafe::Lost => Fault::Lost,
        Unsafe::Tls(fault) => Fault::Mail(MailFault::Tls(fault)),
    })
}

/// Nothing of the user's is said before the connection is safe; where the server does not make it so, nothing at all. What
/// came in behind its answer is thrown away with the open connection's buffer (CVE-2011-0411).
async fn start_tls(account: &Imap, trust: Trust) -> Result<Client<Wire>, Fault> {
    let mut open = Client::new(plain(account).await?);
    greeting(&mut open).await?;
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others are no refusals")]
    let refused = |error| match error {
        Error::No(_) | Error::Bad(_) => Fault::Mail(MailFault::Tls(TlsFault::None)),
        other => fault_of(other),
    };
    open.run_command_and_check_ok("STARTTLS", None).await.map_err(refused)?;
    let safe = secure(open.into_inner(), account, trust).await?;
    Ok(Client::new(Box::new(safe)))
}

/// Reads the greeting, and what the server can if it says so in it.
async fn greeting<T: Bytes>(client: &mut Client<T>) -> Result<Vec<String>, Fault> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "anything else is no greeting")]
    match client.read_response().await {
        Ok(Some(greeting)) => match greeting.parsed() {
            Response::Data { status: Status::Ok, outcome } => Ok(match &outcome.code {
                Some(ResponseCode::Capabilities(can)) => words(can),
                Some(_) | None => Vec::new(),
            }),
            Response::Data { status: Status::Bye, outcome } => {
                let said = outcome.information.as_deref().unwrap_or_default();
                Err(Fault::Mail(MailFault::Busy(said.to_owned())))
            }
            _ => Err(Fault::OtherPeer),
        },
        Ok(None) => Err(Fault::Lost),
        Err(error) if error.kind() == io::ErrorKind::Other => Err(Fault::OtherPeer),
        Err(_) => Err(Fault::Lost),
    }
}

/// Asks what the server can. Passwords wait for the answer: a server that disables `LOGIN` must not be sent one openly.
async fn capabilities(client: &mut Client<Wire>) -> Result<Vec<String>, Fault> {
    let (told, heard) = async_channel::bounded(100);
    client.run_command_and_check_ok("CAPABILITY", Some(told)).await.map_err(fault_of)?;
    let mut can = Vec::new();
    while let Ok(response) = heard.try_recv() {
        if let UnsolicitedResponse::Other(response) = response
            && let Response::Capabilities(found) = response.parsed()
        {
            can.extend(words(found));
        }
    }
    Ok(can)
}

fn words(can: &[Capability<'_>]) -> Vec<String> {
    let word = |one: &Capability<'_>| match one {
        Capability::Imap4rev1 => "IMAP4REV1".to_owned(),
        Capability::Auth(way) => format!("AUTH={}", way.to_uppercase()),
        Capability::Atom(word) => word.to_uppercase(),
    };
    can.iter().map(word).collect()
}

/// The first answer is the token; a second question is the server's refusal in detail, and wants an empty answer.
struct Token(Option<String>);

impl Authenticator for Token {
    type Response = String;

    fn process(&mut self, _question: &[u8]) -> String {
        self.0.take().unwrap_or_default()
    }
}

/// Why a login failed.
fn refusal(error: Error) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others are no refusals")]
    match &error {
        // RFC 5530: the fault is the server's for now.
        Error::No(said)
            if ["Unavailable", "UNAVAILABLE", "LIMIT", "INUSE"].iter().any(|code| said.contains(code)) =>
        {
            Fault::Mail(MailFault::Busy(words_of(said)))
        }
        Error::No(said) | Error::Bad(said) => Fault::Mail(MailFault::Login(words_of(said))),
        _ => fault_of(error),
    }
}

/// What a failed command means. The words of errors in parsing hold what was parsed, so none of them is kept.
pub(super) fn fault_of(error: Error) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "all others are answers that make no sense")]
    match error {
        Error::Io(error) if error.kind() != io::ErrorKind::Other => Fault::Lost,
        Error::ConnectionLost => Fault::Lost,
        Error::No(said) | Error::Bad(said) => Fault::Other(words_of(&said)),
        _ => Fault::Mail(MailFault::Garbled),
    }
}

/// The server's own words; the library hands them over as `code: …, info: Some("…")`.
pub(super) fn words_of(said: &str) -> String {
    let start = ["info: Some(\"", "information: Some(\""].iter().find_map(|start| said.split_once(start));
    let words = start.and_then(|(_, rest)| rest.rsplit_once("\")")).map(|(words, _)| words);
    words.unwrap_or_default().trim().chars().filter(|c| !c.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_refusal_the_servers_words_are_kept() {
        let said = "code: Some(Other(\"AUTHENTICATIONFAILED\")), info: Some(\"Authentication failed.\")";
        assert_eq!(
            refusal(Error::No(said.to_owned())),
            Fault::Mail(MailFault::Login("Authentication failed.".to_owned()))
        );
        let said = "code: Some(Other(\"UNAVAILABLE\")), info: Some(\"Try later\")";
        assert_eq!(refusal(Error::No(said.to_owned())), Fault::Mail(MailFault::Busy("Try later".to_owned())));
        assert_eq!(words_of("nothing of that kind"), "");
    }

    #[test]
    fn of_an_answer_that_cannot_be_read_nothing_is_kept() {
        let error = Error::Io(io::Error::other("Failure during parsing of \"Subject: Kündigung\""));
        assert_eq!(fault_of(error), Fault::Mail(MailFault::Garbled));
    }
}
