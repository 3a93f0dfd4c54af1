//! One look at an account, for whoever sets it up.

use absprache_desk::arrival::{Fault, MailFault};

use super::folders::{self, Purpose};
use super::mailbox::Mailbox;
use super::settings::Settings;

/// What was found in an account that can be listened to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// How many mails are in the inbox.
    pub mails: u32,
    /// Whether the server tells by itself what comes in; else it is asked once a minute.
    pub tells: bool,
    /// The folder of what was sent, as people write its name; none if there is none to be recognised: then my own mails
    /// do not count as contacts.
    pub sent: Option<String>,
    /// The folder for junk, in which mails of people on file are looked for; none if there is none to be recognised.
    pub junk: Option<String>,
    /// The folder for drafts, in which suggested texts can be saved; none if there is none to be recognised.
    pub drafts: Option<String>,
    /// Whether the password passed openly.
    pub open: bool,
}

/// Connects, logs in, and looks at the folders. Changes nothing, neither there nor here.
///
/// # Errors
/// The first thing that keeps the account from being listened to.
pub async fn check(settings: &Settings) -> Result<Looked, Fault> {
    let password = settings.password().await?;
    let mut mailbox = Mailbox::open(settings, &password).await?;
    let all = mailbox.folders().await?;
    let name = |one: &folders::Named| one.name.clone();
    let sent = folders::of(Purpose::Sent, &all).map(name);
    let drafts = folders::of(Purpose::Drafts, &all).map(name);
    let junk = match &settings.account.junk {
        Some(wanted) => {
            let found = folders::called(wanted, &all).map(name);
            Some(found.ok_or_else(|| Fault::Mail(MailFault::NoFolder(wanted.clone())))?)
        }
        None => folders::of(Purpose::Junk, &all).map(name),
    };
    for name in [&sent, &junk].into_iter().flatten() {
        mailbox.examine(name).await?;
    }
    let inbox = mailbox.examine("INBOX").await?;
    let tells = mailbox.tells;
    mailbox.close().await;
    Ok(Looked {
        mails: inbox.mails,
        tells,
        sent: sent.as_deref().map(folders::readable),
        junk: junk.as_deref().map(folders::readable),
        drafts: drafts.as_deref().map(folders::readable),
        open: settings.is_open(),
    })
}

/// Would the same try fail again soon? Who asks too often with a wrong password is locked out by many servers.
pub(super) fn is_lasting(fault: &Fault) -> bool {
    match fault {
        Fault::Mail(fault) => match fault {
            MailFault::Tls(_)
            | MailFault::LoginDisabled
            | MailFault::NoTokens
            | MailFault::Login(_)
            | MailFault::Password(_)
            | MailFault::NoDrafts
            | MailFault::NoFolder(_) => true,
            MailFault::Busy(_) | MailFault::Garbled | MailFault::Position(_) => false,
        },
        Fault::Calendar(_)
        | Fault::NoBus
        | Fault::NotABus
        | Fault::Lost
        | Fault::UnknownHost
        | Fault::NobodyThere
        | Fault::NoAnswer
        | Fault::OtherPeer
        | Fault::Crashed
        | Fault::Phone(_)
        | Fault::Other(_) => false,
    }
}
