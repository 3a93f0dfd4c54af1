//! What is typed about sources.

use super::*;

const DE: Language = Language::De;

fn mail() -> MailForm {
    MailForm {
        address: "jana@example.org".to_owned(),
        user: String::new(),
        host: "imap.example.org".to_owned(),
        port: "993".to_owned(),
        password: PasswordKind::Keyring,
        command: String::new(),
        encryption: Encryption::Tls,
        certificate: None,
        junk: String::new(),
    }
}

fn read_mail(change: impl FnOnce(&mut MailForm)) -> Result<Source, Problem> {
    let mut form = mail();
    change(&mut form);
    read_source(&SourceForm::Mail(form), DE)
}

#[test]
fn an_address_is_the_name_to_log_in_by_unless_another_is_given() {
    let user = |source: Source| {
        let Source::Imap(imap) = source else { panic!("{source:?}") };
        imap.user
    };
    assert_eq!(user(read_mail(|_| ()).unwrap()), "jana@example.org");
    assert_eq!(user(read_mail(|form| form.user = " jana ".to_owned()).unwrap()), "jana");
    assert_eq!(
        user(read_mail(|form| (form.user, form.address) = ("jana".into(), "".into())).unwrap()),
        "jana"
    );
}

#[test]
fn what_cannot_be_understood_is_told_at_its_field() {
    type Change = fn(&mut MailForm);
    let cases: [(Change, &str); 7] = [
        (|form| form.address = "jana".to_owned(), "address"),
        (|form| form.address = String::new(), "address"),
        (|form| form.host = "imap example".to_owned(), "host"),
        (|form| form.host = String::new(), "host"),
        (|form| form.port = "70000".to_owned(), "port"),
        (|form| form.password = PasswordKind::Command, "command"),
        (|form| form.certificate = Some("AB:CD".to_owned()), "certificate"),
    ];
    for (change, field) in cases {
        let problem = read_mail(change).unwrap_err();
        assert_eq!(problem.field.as_deref(), Some(field), "{problem:?}");
        assert!(!problem.message.is_empty() && problem.advice.is_some(), "{problem:?}");
    }
    let form = CallMonitorForm {
        host: "fritz.box".into(),
        port: "1012".into(),
        area_code: "0".into(),
        private_numbers: String::new(),
    };
    let problem = read_source(&SourceForm::CallMonitor(form), DE).unwrap_err();
    assert_eq!(problem.field.as_deref(), Some("area_code"));
}

#[test]
fn what_is_set_up_is_shown_as_it_would_be_typed() {
    let pin = "ab".repeat(32);
    let sources = [
        read_mail(|_| ()).unwrap(),
        read_mail(|form| form.certificate = Some(pin.clone())).unwrap(),
        read_mail(|form| form.encryption = Encryption::None).unwrap(),
        read_mail(|form| (form.password, form.command) = (PasswordKind::Token, "token".into())).unwrap(),
        read_mail(|form| form.user = "jana".to_owned()).unwrap(),
        Source::Notifications,
        read_source(
            &SourceForm::CallMonitor(CallMonitorForm {
                host: "fritz.box".into(),
                port: "1012".into(),
                area_code: "030".into(),
                private_numbers: String::new(),
            }),
            DE,
        )
        .unwrap(),
    ];
    for source in sources {
        assert_eq!(read_source(&form_of(&source), DE).unwrap(), source);
    }
}

#[test]
fn the_server_of_an_address_is_known_or_guessed() {
    let known = guess("anna@web.de", DE).unwrap();
    assert_eq!((known.host.as_str(), known.user.as_str()), ("imap.web.de", "anna"));
    assert!(known.advice.unwrap().contains("WEB.DE"));
    let guessed = guess("anna@example.org", DE).unwrap();
    assert_eq!((guessed.host.as_str(), guessed.port.as_str()), ("imap.example.org", "993"));
    assert_eq!((guessed.user.as_str(), guessed.advice), ("anna@example.org", None));
    assert!(guess("anna@outlook.com", DE).unwrap().token_only);
    assert_eq!(guess("anna@", DE), None);
}

#[test]
fn a_hindrance_is_told_where_it_can_be_removed_and_a_strange_certificate_with_its_fingerprint() {
    let source = read_mail(|_| ()).unwrap();
    let by_command =
        read_mail(|form| (form.password, form.command) = (PasswordKind::Command, "pass mail".into()))
            .unwrap();
    let pin = CertificatePin::from([0xAB; 32]);
    let login = || MailFault::Login("no".to_owned());
    for (source, fault, field, certificate) in [
        (&source, Fault::UnknownHost, Some("host"), false),
        (&source, Fault::Mail(login()), Some("password"), false),
        (&by_command, Fault::Mail(login()), Some("command"), false),
        (&source, Fault::Mail(MailFault::Tls(TlsFault::None)), Some("port"), false),
        (&source, Fault::Mail(MailFault::Tls(TlsFault::Untrusted(pin))), None, true),
        (&source, Fault::Mail(MailFault::Tls(TlsFault::NotPinned(pin))), None, true),
    ] {
        let Tried::Hindered { problem, certificate: shown } =
            hindered(source, &Hindrance::Fault(fault.clone()), DE)
        else {
            panic!("{fault:?}")
        };
        assert_eq!(problem.field.as_deref(), field, "{fault:?}");
        assert_eq!(shown.is_some(), certificate, "{fault:?}");
        if let Some(shown) = shown {
            assert_eq!(shown.parse::<CertificatePin>().unwrap(), pin, "it can be typed as it is shown");
        }
    }
}
