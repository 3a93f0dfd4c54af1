use super::*;

const HEAD: &str = "From: =?utf-8?Q?Anna_M=C3=BCller?= <anna@example.org>\r\n\
    To: Jana Berg <jana@example.org>\r\n\
    Date: Sat, 21 Nov 2026 19:12:30 +0100\r\n\
    Message-ID: <1234@mail.example.org>\r\n\
    Subject: Re: Wie wir uns erreichen\r\n\
    MIME-Version: 1.0\r\n";

const ANSWER: &str = "{\n  \"absprache\": \"answer\",\n  \"schema\": 1\n}\n";

fn mail(rest: &str) -> Mail {
    read(format!("{HEAD}{}", rest.replace('\n', "\r\n")).as_bytes()).unwrap()
}

#[test]
fn the_head_tells_who_wrote_when() {
    let mail = mail("Content-Type: text/plain; charset=utf-8\n\nEinverstanden\n");
    assert_eq!(mail.from_name.as_deref(), Some("Anna Müller"));
    assert_eq!(mail.from.as_deref(), Some("anna@example.org"));
    assert_eq!(mail.date.unwrap().to_rfc3339(), "2026-11-21T18:12:30+00:00");
    assert_eq!(mail.message_id.as_deref(), Some("1234@mail.example.org"));
    assert_eq!(mail.text.trim(), "Einverstanden");
    assert!(mail.answers.is_empty());
}

#[test]
fn old_encodings_are_read() {
    let latin = format!(
        "{HEAD}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nPasst f=FCr mich, =\r\ngern.\r\n"
    );
    assert_eq!(read(latin.as_bytes()).unwrap().text.trim(), "Passt für mich, gern.");
    let base64 = mail(
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nUGFzc3QgZsO8ciBtaWNoLg==\n",
    );
    assert_eq!(base64.text.trim(), "Passt für mich.");
}

#[test]
fn plain_text_goes_before_html() {
    let both = mail(
        "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nklar\n--b\nContent-Type: text/html\n\n<p>bunt</p>\n--b--\n",
    );
    assert_eq!(both.text.trim(), "klar");
    let blank = mail(
        "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>bunt</p>\n--b--\n",
    );
    assert_eq!(blank.text.trim(), "bunt");
}

#[test]
fn html_is_read_line_by_line_and_quoted_parts_are_marked() {
    let mail = mail(
        "Content-Type: text/html; charset=utf-8\n\n<html><head><style>p { color: red }</style><title>x</title></head><body>\
         <div>Einverstanden</div><div>Anna &amp; Karl&nbsp;M&uuml;ller</div><div><br></div>\
         <div>Am 21. Nov. schrieb Jana:</div><blockquote type=\"cite\"><div>Kennzeichen 7F3K-9Q4T</div>\
         <blockquote><p>[Absprache 9RM1-MNVS<br>K7QW <b>M3ZT</b> <a href=\"https://example.org\">0000</a>]</p></blockquote></blockquote>\
         <script>alert(1)</script><table><tr><td>links</td><td>rechts</td></tr></table></body></html>\n",
    );
    let lines: Vec<String> = mail
        .text
        .lines()
        .map(|line| line.replace('\u{a0}', " ").trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    for expected in [
        "Einverstanden",
        "Anna & Karl Müller",
        "> Kennzeichen 7F3K-9Q4T",
        "> > [Absprache 9RM1-MNVS",
        "> > K7QW M3ZT 0000]",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected}: {lines:#?}");
    }
    for hidden in ["color", "alert"] {
        assert!(!mail.text.contains(hidden), "{hidden}: {lines:#?}");
    }
}

#[test]
fn attached_answers_are_found_by_what_is_in_them() {
    let part = |kind: &str, name: &str, text: &str| {
        format!("--b\nContent-Type: {kind}\nContent-Disposition: attachment; filename={name}\n\n{text}\n")
    };
    let text = "--b\nContent-Type: text/plain; charset=utf-8\n\nHallo\n";
    let parts = [
        part("application/json", "antwort.json", ANSWER),
        part("application/octet-stream", "antwort.dat", ANSWER),
        part("text/plain", "antwort.txt", "\u{feff}{ \"absprache\": \"answer\", \"other\": 1 }"),
        part("text/plain", "half.txt", "{ \"absprache\": \"answer\", \"sche"),
        part("application/json", "package.json", "{ \"name\": \"absprache\" }"),
        part("application/json", "agreement.json", "{ \"absprache\": \"agreement\" }"),
        part("image/png", "bild.png", "\u{1}PNG"),
    ];
    let mail = mail(&format!("Content-Type: multipart/mixed; boundary=b\n\n{text}{}--b--\n", parts.concat()));
    assert_eq!(mail.text.trim(), "Hallo");
    assert_eq!(mail.answers.len(), 3, "{:#?}", mail.answers);
    assert_eq!(mail.answers[0].replace("\r\n", "\n").trim(), ANSWER.trim());
}

#[test]
fn an_answer_in_a_forwarded_mail_is_found() {
    let inner = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\ninnen\r\n--i\r\nContent-Type: application/json\r\nContent-Disposition: attachment; filename=a.json\r\n\r\n{ANSWER}\r\n--i--\r\n"
    );
    let outer = mail(&format!(
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\naußen\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    ));
    assert_eq!(outer.answers.len(), 1);
    assert!(!outer.text.contains("innen"), "{}", outer.text);
}

#[test]
fn what_is_no_mail_is_refused() {
    for bytes in
        [&b""[..], b"Hallo", b"{\"absprache\":\"answer\"}", b"\0\0\0", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"]
    {
        assert_eq!(read(bytes), Err(Unreadable::NoMail), "{:?}", String::from_utf8_lossy(bytes));
    }
    let long = vec![b'a'; LONGEST + 1];
    assert_eq!(read(&long), Err(Unreadable::TooLong { bytes: LONGEST + 1 }));
}

fn example<'a>(attachments: &'a [Attachment<'a>]) -> Draft<'a> {
    Draft {
        to: Some(("Anna Müller", "anna@example.org")),
        subject: "Wie wir uns am besten erreichen – ein Vorschlag für Müller GmbH & Söhne\r\nBcc: x@example.org",
        text: "Guten Tag Frau Müller,\n\n„passt alles“?\n.\nFrom: hier\n\nJana Berg\n",
        attachments,
        in_reply_to: Some("1234@mail.example.org"),
        ..Draft::default()
    }
}

#[test]
fn a_draft_reads_back_as_it_was_meant() {
    let all: Vec<u8> = (0..=255).collect();
    let html = "<!doctype html>\n<p>Grüße\r\n".as_bytes();
    let files = [
        Attachment { name: "Absprache Müller.pdf", media_type: "application/pdf", content: &all },
        Attachment { name: "antwort.html", media_type: "text/html", content: html },
        Attachment { name: "absprache.json", media_type: "application/json", content: b"{\n \"a\": 1 }\n" },
    ];
    let bytes = draft(&example(&files));
    let mail = MessageParser::default().parse(&bytes).unwrap();
    let to = mail.to().and_then(|to| to.first()).unwrap();
    assert_eq!((to.name(), to.address()), (Some("Anna Müller"), Some("anna@example.org")));
    assert_eq!(
        mail.subject(),
        Some("Wie wir uns am besten erreichen – ein Vorschlag für Müller GmbH & Söhne  Bcc: x@example.org")
    );
    assert!(mail.bcc().is_none(), "no header is slipped in");
    assert_eq!(mail.header_raw("X-Unsent").map(str::trim), Some("1"));
    assert_eq!(mail.in_reply_to().as_text(), Some("1234@mail.example.org"));
    assert_eq!(mail.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), example(&[]).text.trim_end());
    assert_eq!(mail.attachment_count(), files.len());
    for (file, part) in files.iter().zip(mail.attachments()) {
        assert_eq!(part.attachment_name(), Some(file.name));
        assert_eq!(part.contents(), file.content, "{}", file.name);
    }
    assert!(mail.date().is_none() && mail.message_id().is_none() && mail.from().is_none());
    assert!(bytes.split(|byte| *byte == b'\n').all(|line| line.len() <= 998 && line.is_ascii()));
}

#[test]
fn the_same_draft_has_the_same_bytes() {
    let files = [Attachment { name: "a.json", media_type: "application/json", content: b"{}" }];
    assert_eq!(draft(&example(&files)), draft(&example(&files)));
    assert_eq!(draft(&example(&[])), draft(&example(&[])));
    let plain = Draft { subject: "x", text: "y", ..Draft::default() };
    let bytes = draft(&plain);
    let mail = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(mail.body_text(0).unwrap().trim(), "y");
    assert!(mail.to().is_none());
}

#[test]
fn nested_quotes_of_a_long_talk_keep_their_marks() {
    let talk = (0..20).fold("Kennzeichen 7F3K-9Q4T".to_owned(), |inner, n| {
        format!("<div><div><p>Mail {n}</p><blockquote><div>{inner}</div></blockquote></div></div>")
    });
    let mail = mail(&format!("Content-Type: text/html; charset=utf-8\n\n{talk}"));
    assert!(mail.text.contains(&format!("{}Kennzeichen", "> ".repeat(20))), "{}", mail.text);
}

#[test]
fn markup_without_measure_is_read_in_measured_time() {
    for tag in [
        "<blockquote>x",
        "<div>x",
        "<ul><li>x",
        "<table><tr><td>x",
        "<b>x",
        "<span>x",
        "<p>x",
        "<a href=x>x",
        "<",
        "<!--",
        "&",
    ] {
        let many = mail(&format!("Content-Type: text/html; charset=utf-8\n\n{}", tag.repeat(20_000)));
        assert!(many.text.len() < 4_000_000, "{tag}: {}", many.text.len());
    }
}
