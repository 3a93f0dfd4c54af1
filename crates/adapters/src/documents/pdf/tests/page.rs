use absprache_engine::agreement::Means;
use absprache_engine::fingerprint::Fingerprint;
use absprache_engine::preset::Preset;

use super::*;
use crate::documents::pdf::{LARGEST_DATA, LARGEST_DRAWING};

/// Without what the end of a line adds or takes away.
fn run_together(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{200b}'))
        .collect()
}

fn policy(preset: Preset, tone: Tone) -> Policy {
    preset.policy(tone.language, Channels::shipped().unwrap()).unwrap()
}

#[test]
fn the_page_says_the_letter_line_by_line_in_its_order() {
    for preset in Preset::all() {
        for tone in [SIE, DU, ENGLISH] {
            let sample = Sample::of(preset, tone).signed();
            let page = run_together(&sample.file().text());
            let mut rest = page.as_str();
            for line in sample.version.letter.lines().filter(|line| !line.is_empty()) {
                let line = run_together(line);
                let at = rest.find(&line).unwrap_or_else(|| panic!("`{line}` in {rest}"));
                rest = &rest[at + line.len()..];
            }
        }
    }
}

#[test]
fn every_page_names_version_code_and_standing() {
    let code = |sample: &Sample| Fingerprint::of(&sample.version).unwrap().code();
    let german = Sample::of(Preset::Freelancer, SIE);
    let english = Sample::of(Preset::Freelancer, ENGLISH).agreed(Means::Mail);
    for (sample, foot, pages) in [
        (&german, format!("Fassung 3 · {} · Vorschlag", code(&german)), ["Seite 1 von 2", "Seite 2 von 2"]),
        (&english, format!("Version 3 · {} · agreed", code(&english)), ["Page 1 of 2", "Page 2 of 2"]),
    ] {
        let text = sample.file().text();
        assert_eq!(text.matches(&foot).count(), 2, "{foot} in {text}");
        assert!(pages.iter().all(|page| text.contains(page)), "{text}");
    }
}

#[test]
fn the_page_says_where_the_agreement_stands() {
    let agreed = |means| Standing::Agreed { on: day(24), means, by: "Anna Müller".to_owned() };
    let by_the_client = Standing::Agreed { on: day(24), means: Means::Mail, by: "Müller GmbH".to_owned() };
    for (standing, german, english) in [
        (
            Standing::Wish,
            "Ein Wunsch von Jana Berg, noch nicht vereinbart.",
            "A wish of Jana Berg; nothing is agreed yet.",
        ),
        (Standing::Proposed, "Vorschlag, noch nicht vereinbart.", "A proposal; nothing is agreed yet."),
        (
            agreed(Means::Talk),
            "Vereinbart am 24. November 2026 im Gespräch, für Müller GmbH durch Anna Müller.",
            "Agreed on 24 November 2026 in a talk, for Müller GmbH by Anna Müller.",
        ),
        (
            by_the_client,
            "Vereinbart am 24. November 2026 per E-Mail, durch Müller GmbH.",
            "Agreed on 24 November 2026 by mail, by Müller GmbH.",
        ),
        (
            agreed(Means::Signed),
            "Vereinbart am 24. November 2026 mit Unterschrift, für Müller GmbH durch Anna Müller.",
            "Agreed on 24 November 2026 by signature, for Müller GmbH by Anna Müller.",
        ),
        (Standing::Ended, "Diese Absprache ist beendet.", "This agreement has ended."),
    ] {
        for (tone, sentence) in [(SIE, german), (ENGLISH, english)] {
            let sample = Sample { standing: standing.clone(), ..Sample::of(Preset::MailOnly, tone) };
            let text = run_together(&sample.file().text());
            assert!(text.contains(&run_together(sentence)), "{sentence} in {text}");
        }
    }
}

#[test]
fn names_stand_under_what_was_signed_and_under_nothing_else() {
    let sample = Sample::of(Preset::MailOnly, SIE);
    let figures =
        |sample: &Sample| sample.file().said("pdfinfo", &["-struct", "@"]).matches("Figure").count();
    let lines = |sample: &Sample| {
        let text = sample.file().text();
        let text = text.split("Anhang").next().unwrap();
        text.rsplit_once("Freundliche Grüße\n").unwrap().1.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let signed = sample.clone().signed();
    assert_eq!(figures(&signed), 1);
    let mut both = signed.clone();
    both.signatures[1].drawn = Some(Drawing::Png(include_bytes!("samples/signature.png")));
    assert_eq!(figures(&both), 2);
    let under = lines(&signed);
    for line in ["24. November 2026", "25. November 2026", "Anna Müller", "Müller GmbH"] {
        assert!(under.iter().any(|found| found.contains(line)), "{line} in {under:?}");
    }
    let on_paper = lines(&sample.clone().agreed(Means::Signed));
    assert_eq!(on_paper.iter().filter(|line| line.contains("24. November 2026")).count(), 2, "{on_paper:?}");
    let unsigned = [
        sample.clone().agreed(Means::Mail),
        Sample { signatures: signed.signatures[1..].to_vec(), ..sample.clone().agreed(Means::Mail) },
        Sample { standing: Standing::Proposed, ..signed.clone() },
        Sample { standing: Standing::Ended, ..signed },
    ];
    for sample in unsigned {
        assert!(!lines(&sample).concat().contains("2026"), "{:?}", lines(&sample));
        assert_eq!(figures(&sample), 0);
    }
}

#[test]
fn characters_the_fonts_lack_are_marked_on_the_page_and_whole_in_the_rest_of_the_file() {
    let sample = Sample::between("Jana Berg", "日本 GmbH", policy(Preset::MailOnly, SIE), SIE);
    let pdf = sample.pdf().unwrap();
    assert_eq!(pdf.missing, ['日', '本']);
    let file = File::of(&pdf.bytes);
    let text = file.text();
    assert!(text.contains("Jana Berg und □□ GmbH"), "{text}");
    let note = "□ steht für Zeichen, die diese Schrift nicht hat: U+65E5, U+672C. Vollständig steht der Text in der \
                angehängten Datei absprache.json.";
    assert!(run_together(&text).contains(&run_together(note)), "{text}");
    assert_eq!(file.fact("Title"), "Wie wir uns erreichen: Jana Berg und 日本 GmbH");
    assert!(Sample::of(Preset::MailOnly, SIE).pdf().unwrap().missing.is_empty());
}

#[test]
fn markup_in_a_name_is_a_name() {
    let name = "#pagebreak() *x* $y$ \\ @ref {page}";
    let sample = Sample::between(name, "</a>\u{202e} & Co", policy(Preset::MailOnly, ENGLISH), ENGLISH);
    let file = sample.file();
    assert!(file.text().contains(&format!("{name} and </a> & Co")), "{}", file.text());
    assert_eq!(file.fact("Pages"), "2");
}

#[test]
fn nothing_runs_off_the_paper() {
    let words = "Dr. Anna-Katharina von und zu Hohenstein-Wittelsbach ".repeat(4);
    for name in [words.trim_end().chars().take(200).collect(), "W".repeat(200)] {
        let mut sample = Sample::between(&name, &name, policy(Preset::Freelancer, SIE), SIE);
        sample.standing = Standing::Agreed { on: day(24), means: Means::Signed, by: name };
        let boxes = sample.file().said("pdftotext", &["-bbox", "@", "-"]);
        let edge = |line: &str, side: &str| {
            let value = line.split_once(&format!("{side}=\""))?.1.split_once('"')?.0;
            value.parse::<f64>().ok()
        };
        let words: Vec<(f64, f64)> = boxes
            .lines()
            .filter(|line| line.contains("<word"))
            .map(|line| (edge(line, "xMin").unwrap(), edge(line, "xMax").unwrap()))
            .collect();
        assert!(words.len() > 300, "{}", words.len());
        // A4 is 595 points wide, the margins 71.
        let outside: Vec<_> = words.iter().filter(|(left, right)| *left < 70.0 || *right > 525.0).collect();
        assert!(outside.is_empty(), "{outside:?}");
    }
}

#[test]
fn what_was_agreed_in_the_words_of_an_older_program_keeps_them() {
    let mut sample = Sample::of(Preset::MailOnly, SIE);
    sample.version.letter = sample.version.letter.replace("Jederzeit willkommen", "Immer gern");
    let file = sample.file();
    let text = file.text();
    assert!(text.contains("Immer gern: E-Mail.") && !text.contains("Jederzeit"), "{text}");
    assert_eq!(file.fact("Pages"), "2");
}

#[test]
fn an_own_text_of_several_lines_keeps_them() {
    let mut policy = policy(Preset::MailOnly, SIE);
    let text = "Im August machen wir Pause.\n\nDavor rufen wir uns an: am besten montags.";
    let id = "note".parse().unwrap();
    policy
        .clauses
        .push(Clause::FreeText(absprache_engine::clause::FreeTextClause { id, text: text.to_owned() }));
    let page = Sample::between("Jana Berg", "Müller GmbH", policy, SIE).file().text();
    assert!(
        page.contains("Im August machen wir Pause.\nDavor rufen wir uns an: am besten montags.\n"),
        "{page}"
    );
}

#[test]
fn a_drawing_that_is_none_is_told_from_a_fault_of_the_program() {
    let png: &[u8] = b"\x89PNG\r\n\x1a\n and then nothing";
    for drawn in [Drawing::Png(png), Drawing::Svg(b"<svg"), Drawing::Png(b""), Drawing::Svg(b"\xff\xfe")] {
        let mut sample = Sample::of(Preset::MailOnly, SIE).signed();
        sample.signatures[0].drawn = Some(drawn);
        assert!(matches!(sample.pdf(), Err(PdfFault::Drawing { name }) if name == "Jana Berg"), "{drawn:?}");
    }
}

#[test]
fn what_nobody_would_read_back_is_not_attached() {
    let mut sample = Sample::of(Preset::MailOnly, SIE);
    sample.data = vec![b' '; LARGEST_DATA + 1];
    assert!(matches!(sample.pdf(), Err(PdfFault::DataTooLarge { .. })));
    static LARGE: [u8; LARGEST_DRAWING + 1] = [0; LARGEST_DRAWING + 1];
    let mut sample = Sample::of(Preset::MailOnly, SIE).signed();
    sample.signatures[1].drawn = Some(Drawing::Png(&LARGE));
    assert!(matches!(sample.pdf(), Err(PdfFault::DrawingTooLarge { .. })));
}
