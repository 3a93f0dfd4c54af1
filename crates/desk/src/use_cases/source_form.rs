//! Reads what is typed about a source in the window, and shows it again.

mod calendars;

use absprache_engine::handle::{Handle, MailAddress};
use absprache_engine::party::{Consultant, Use};
use absprache_engine::tone::Language;

use crate::arrival::{CalendarFault, Fault, Hindrance, MailFault, SourceHealth, SourceState, TlsFault};
use crate::desk::Desk;
use crate::ports::{Files, Journal, Notifier};
use crate::source::providers::{Asks, Provider, domain};
use crate::source::{CallMonitor, CertificatePin, Imap, PasswordFrom, Port, Source, Tls};
use crate::trouble::Trouble;
use crate::typed::read_name;
use crate::use_cases::today::{Senses, source_view};
use crate::view::problem::Problem;
use crate::view::sources::{
    CallMonitorForm, Encryption, MailForm, MailGuess, PasswordKind, SourceForm, SourceLine, SourcesView,
    Tried,
};
use crate::words::{Told, say, source_hindrance};

/// Under this name a FRITZ!Box answers in its own network.
const USUAL_BOX: &str = "fritz.box";

impl<J: Journal, F: Files, N: Notifier> Desk<J, F, N> {
    /// What is set up, with how it stands with each, and what can be added.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn sources_view(
        &self,
        now: chrono::DateTime<chrono::Utc>,
        language: Language,
        senses: Senses<'_>,
    ) -> Result<SourcesView, Trouble> {
        let clock = absprache_engine::words::Clock { language, ..self.clock(now) };
        let all = self.sources()?;
        let line = |source: &Source| {
            let name = source.name();
            let known = senses.sources.iter().find(|health| health.source == name);
            let starting =
                || SourceHealth { source: name.clone(), state: SourceState::Starting, last_contact: None };
            let now = source_view(&known.cloned().unwrap_or_else(starting), &clock);
            SourceLine { now, form: form_of(source) }
        };
        Ok(SourcesView { sources: all.iter().map(line).collect(), to_add: blank(&all, &self.consultant) })
    }
}

/// The forms of what is not there yet, or can be there more than once.
fn blank(all: &[Source], consultant: &Consultant) -> Vec<SourceForm> {
    let mut forms = vec![
        SourceForm::Mail(blank_mailbox(all, consultant)),
        SourceForm::CallMonitor(CallMonitorForm {
            host: USUAL_BOX.to_owned(),
            port: Port::call_monitor().to_string(),
            area_code: String::new(),
            private_numbers: String::new(),
        }),
        SourceForm::CalDav(calendars::blank_account()),
        SourceForm::Ics(calendars::blank_file()),
    ];
    for (source, form) in
        [(Source::KdeConnect, SourceForm::KdeConnect), (Source::Notifications, SourceForm::Notifications)]
    {
        if !all.contains(&source) {
            forms.push(form);
        }
    }
    forms
}

/// With the first of my addresses that is not listened to.
fn blank_mailbox(all: &[Source], consultant: &Consultant) -> MailForm {
    let is_heard =
        |address: &str| all.iter().any(|one| matches!(one, Source::Imap(imap) if imap.user == address));
    let mine = consultant.handles.iter().filter(|mine| mine.used == Use::Business);
    let mut addresses = mine.filter_map(|mine| match &mine.handle {
        Handle::Mail(address) => Some(address.as_str()),
        Handle::Phone(_) | Handle::Account(_) => None,
    });
    MailForm {
        address: addresses.find(|address| !is_heard(address)).unwrap_or_default().to_owned(),
        user: String::new(),
        host: String::new(),
        port: Port::imaps().to_string(),
        password: PasswordKind::Keyring,
        command: String::new(),
        encryption: Encryption::Tls,
        certificate: None,
        junk: String::new(),
    }
}

/// The settings of a source, to be changed.
fn form_of(source: &Source) -> SourceForm {
    match source {
        Source::Notifications => SourceForm::Notifications,
        Source::KdeConnect => SourceForm::KdeConnect,
        Source::Imap(imap) => {
            let (password, command) = match &imap.password {
                PasswordFrom::Keyring => (PasswordKind::Keyring, ""),
                PasswordFrom::Command(command) => (PasswordKind::Command, command.as_str()),
                PasswordFrom::Token(command) => (PasswordKind::Token, command.as_str()),
            };
            let is_address = imap.user.parse::<MailAddress>().is_ok();
            SourceForm::Mail(MailForm {
                address: if is_address { imap.user.clone() } else { String::new() },
                user: imap.user.clone(),
                host: imap.host.to_string(),
                port: imap.port.to_string(),
                password,
                command: command.to_owned(),
                encryption: match imap.tls {
                    Tls::System | Tls::Pinned(_) => Encryption::Tls,
                    Tls::StartTls | Tls::StartTlsPinned(_) => Encryption::StartTls,
                    Tls::None => Encryption::None,
                },
                certificate: match imap.tls {
                    Tls::Pinned(pin) | Tls::StartTlsPinned(pin) => Some(pin.to_string()),
                    Tls::System | Tls::StartTls | Tls::None => None,
                },
                junk: imap.junk.clone().unwrap_or_default(),
            })
        }
        Source::CalDav(account) => SourceForm::CalDav(calendars::form_of_account(account)),
        Source::Ics(file) => SourceForm::Ics(calendars::form_of_file(file)),
        Source::CallMonitor(monitor) => SourceForm::CallMonitor(CallMonitorForm {
            host: monitor.host.to_string(),
            port: monitor.port.to_string(),
            area_code: monitor.area_code.to_string(),
            private_numbers: String::new(),
        }),
    }
}

/// The source that is meant.
///
/// # Errors
/// What cannot be understood, with its field.
pub fn read_source(form: &SourceForm, language: Language) -> Result<Source, Problem> {
    match form {
        SourceForm::Notifications => Ok(Source::Notifications),
        SourceForm::KdeConnect => Ok(Source::KdeConnect),
        SourceForm::Mail(form) => mailbox(form, language).map(Source::Imap),
        SourceForm::CalDav(form) => calendars::account(form, Read { language }).map(Source::CalDav),
        SourceForm::Ics(form) => calendars::file(form, Read { language }).map(Source::Ics),
        SourceForm::CallMonitor(form) => {
            let read = Read { language };
            Ok(Source::CallMonitor(CallMonitor {
                host: read.value(&form.host, "host", "host")?,
                port: read.value(&form.port, "port", "port")?,
                area_code: read.value(&form.area_code, "area_code", "area-code")?,
            }))
        }
    }
}

fn mailbox(form: &MailForm, language: Language) -> Result<Imap, Problem> {
    let read = Read { language };
    let user = match read_name(&form.user) {
        Some(user) => user,
        None => read.value::<MailAddress>(&form.address, "address", "mail")?.as_str().to_owned(),
    };
    let command = || read_name(&form.command).ok_or_else(|| read.bad("", "command", "empty"));
    Ok(Imap {
        host: read.value(&form.host, "host", "host")?,
        port: read.value(&form.port, "port", "port")?,
        user,
        password: match form.password {
            PasswordKind::Keyring => PasswordFrom::Keyring,
            PasswordKind::Command => PasswordFrom::Command(command()?),
            PasswordKind::Token => PasswordFrom::Token(command()?),
        },
        tls: match (form.encryption, &form.certificate) {
            (Encryption::None, _) => Tls::None,
            (Encryption::Tls, None) => Tls::System,
            (Encryption::Tls, Some(pin)) => Tls::Pinned(read.value(pin, "certificate", "tls")?),
            (Encryption::StartTls, None) => Tls::StartTls,
            (Encryption::StartTls, Some(pin)) => {
                Tls::StartTlsPinned(read.value(pin, "certificate", "tls")?)
            }
        },
        junk: read_name(&form.junk),
    })
}

/// How fields are read.
#[derive(Clone, Copy)]
struct Read {
    language: Language,
}

impl Read {
    /// A value of a field; `kind` names it as `error-value-…` does.
    fn value<T: std::str::FromStr>(self, text: &str, field: &str, kind: &str) -> Result<T, Problem> {
        text.parse().map_err(|_| self.bad(text, field, kind))
    }

    /// Where nothing was typed, the example for what belongs there is what helps.
    fn bad(self, text: &str, field: &str, kind: &str) -> Problem {
        let told = Told::of_value(text, kind, self.language);
        let what =
            if text.trim().is_empty() { say(self.language, "error-value-empty", &[]) } else { told.what };
        Problem::from(Told { what, ..told }).at(field)
    }
}

/// What is known of a mailbox from its address; none as long as it is none.
pub fn guess(address: &str, language: Language) -> Option<MailGuess> {
    let address: MailAddress = address.parse().ok()?;
    let provider = Provider::of(&address);
    let asks = provider.and_then(|provider| provider.asks);
    let advice = |asks| {
        let id = match asks {
            Asks::SwitchOn => "provider-switch-on",
            Asks::AppPassword => "provider-app-password",
            Asks::OwnPassword => "provider-own-password",
            Asks::Token => "provider-token",
        };
        say(language, id, &[("name", provider.map_or("", |provider| &provider.name))])
    };
    Some(MailGuess {
        host: provider.map_or_else(|| format!("imap.{}", domain(&address)), |one| one.host.to_string()),
        port: Port::imaps().to_string(),
        user: provider.map_or(address.as_str(), |provider| provider.user(&address)).to_owned(),
        advice: asks.map(advice),
        token_only: asks == Some(Asks::Token),
    })
}

/// What keeps a source from being listened to, said at the field of the form that is to be changed.
pub fn hindered(source: &Source, hindrance: &Hindrance, language: Language) -> Tried {
    let field = field_of(source, hindrance).map(str::to_owned);
    let (message, certificate) = match strange_certificate(hindrance) {
        // It stands below the sentence, to be compared.
        Some((id, pin)) => (say(language, id, &[]), Some(in_pairs(&pin))),
        None => (source_hindrance(&source.name(), hindrance, language), None),
    };
    Tried::Hindered { problem: Problem { message, advice: None, field }, certificate }
}

fn field_of(source: &Source, hindrance: &Hindrance) -> Option<&'static str> {
    let Hindrance::Fault(fault) = hindrance else { return None };
    match fault {
        Fault::Calendar(fault) => Some(calendars::field_of(source, fault)?),
        Fault::UnknownHost | Fault::NobodyThere | Fault::NoAnswer | Fault::OtherPeer => {
            Some(if matches!(source, Source::CalDav(_)) { "url" } else { "host" })
        }
        Fault::Mail(MailFault::Login(_) | MailFault::NoTokens | MailFault::Password(_)) => match source {
            Source::Imap(Imap { password: PasswordFrom::Keyring, .. }) => Some("password"),
            Source::Imap(_)
            | Source::Notifications
            | Source::CallMonitor(_)
            | Source::KdeConnect
            | Source::CalDav(_)
            | Source::Ics(_) => Some("command"),
        },
        Fault::Mail(MailFault::Tls(TlsFault::WrongName(_))) => Some("host"),
        Fault::Mail(MailFault::Tls(TlsFault::None)) => Some("port"),
        Fault::Mail(
            MailFault::Tls(_)
            | MailFault::LoginDisabled
            | MailFault::Busy(_)
            | MailFault::NoFolder(_)
            | MailFault::NoDrafts
            | MailFault::Garbled
            | MailFault::Position(_),
        )
        | Fault::Phone(_)
        | Fault::NoBus
        | Fault::NotABus
        | Fault::Lost
        | Fault::Crashed
        | Fault::Other(_) => None,
    }
}

/// The certificate that could be trusted by a person's word, and what is to be said about it.
fn strange_certificate(hindrance: &Hindrance) -> Option<(&'static str, CertificatePin)> {
    let (Hindrance::Fault(Fault::Mail(MailFault::Tls(fault)))
    | Hindrance::Fault(Fault::Calendar(CalendarFault::Tls(fault)))) = hindrance
    else {
        return None;
    };
    match fault {
        TlsFault::Untrusted(pin) => Some(("source-certificate-untrusted", *pin)),
        TlsFault::NotPinned(pin) => Some(("source-certificate-changed", *pin)),
        TlsFault::None
        | TlsFault::WrongName(_)
        | TlsFault::WrongTime
        | TlsFault::NoRoots
        | TlsFault::Other(_) => None,
    }
}

/// As servers' operators print it.
fn in_pairs(pin: &CertificatePin) -> String {
    pin.bytes().map(|byte| format!("{byte:02X}")).join(":")
}

#[cfg(test)]
mod tests;
