use std::path::Path;

use absprache_engine::agreement::Means;
use absprache_engine::preset::Preset;

use super::*;
use crate::documents::pdf::{DATA_NAME, attached_agreement};

#[test]
fn a_letter_of_any_preset_is_a_sound_file_with_its_fonts_in_it() {
    for preset in Preset::all() {
        for tone in [SIE, DU, ENGLISH] {
            let file = Sample::of(preset, tone).file();
            let checked = file.said("qpdf", &["--check", "@"]);
            assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");
            let fonts = file.said("pdffonts", &["@"]);
            let rows: Vec<Vec<&str>> =
                fonts.lines().skip(2).map(|row| row.split_whitespace().collect()).collect();
            assert!(rows.len() >= 4, "{fonts}");
            for row in rows {
                // … emb sub uni object generation
                assert!(matches!(row.as_slice(), [.., "yes", "yes", "yes", _, _]), "{fonts}");
            }
        }
    }
}

#[test]
fn the_letter_of_a_preset_is_one_page_and_its_appendix_another() {
    for preset in Preset::all() {
        for tone in [SIE, DU, ENGLISH] {
            for sample in [Sample::of(preset, tone), Sample::of(preset, tone).signed()] {
                assert_eq!(sample.file().fact("Pages"), "2", "{preset} {tone:?} {:?}", sample.standing);
            }
        }
    }
}

#[test]
fn it_can_be_read_aloud_and_kept() {
    for (tone, language, title) in [
        (SIE, "de-DE", "Wie wir uns erreichen: Jana Berg und Müller GmbH"),
        (ENGLISH, "en-GB", "How we reach each other: Jana Berg and Müller GmbH"),
    ] {
        let sample = Sample::of(Preset::Freelancer, tone).signed();
        let file = sample.file();
        assert_eq!(file.fact("Tagged"), "yes");
        assert_eq!(file.fact("Title"), title);
        assert_eq!(file.fact("Author"), "Jana Berg");
        assert_eq!(file.fact("Creator"), "Absprache");
        let document = lopdf::Document::load(file.path()).unwrap();
        let said = document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap();
        assert_eq!(String::from_utf8_lossy(said), language);
        let metadata = file.said("pdfinfo", &["-meta", "@"]);
        for claim in [
            "<pdfaid:part>3</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(metadata.contains(claim), "{metadata}");
        }
        let structure = file.said("pdfinfo", &["-struct", "@"]);
        for tag in ["H1", "H2", "P ", "L ", "LI", "Lbl", "LBody", "Figure"] {
            assert!(
                structure.lines().any(|line| line.trim_start().starts_with(tag.trim_end())),
                "{tag} in {structure}"
            );
        }
    }
}

#[test]
fn what_was_attached_comes_back_byte_for_byte() {
    let mut sample = Sample::of(Preset::MailOnly, SIE);
    for data in [sample.data.clone(), b"{}".to_vec(), Vec::new(), b"\0\xff endstream".repeat(5_000)] {
        sample.data = data;
        let bytes = sample.pdf().unwrap().bytes;
        assert_eq!(attached_agreement(&bytes), Ok(sample.data.clone()));
        let file = File::of(&bytes);
        assert_eq!(file.told("qpdf", &[&format!("--show-attachment={DATA_NAME}"), "@"]), sample.data);
    }
}

#[test]
fn the_attachment_says_what_it_is() {
    let file = Sample::of(Preset::MailOnly, SIE).file();
    let listed = file.said("qpdf", &["--list-attachments", "--verbose", "@"]);
    assert!(listed.contains("application/json"), "{listed}");
    assert!(listed.contains("Diese Absprache, lesbar für Programme"), "{listed}");
    let document = lopdf::Document::load(file.path()).unwrap();
    let relation =
        document.objects.values().find_map(|object| object.as_dict().ok()?.get(b"AFRelationship").ok());
    assert_eq!(relation.unwrap().as_name().unwrap(), b"Data");
}

/// Where another process writes its PDF.
const OUT: &str = "ABSPRACHE_TEST_PDF";

#[test]
fn the_same_agreement_is_the_same_file_wherever_and_whenever_it_is_made() {
    let made = Sample::of(Preset::Freelancer, SIE).signed().pdf().unwrap().bytes;
    if let Some(path) = std::env::var_os(OUT) {
        std::fs::write(Path::new(&path), &made).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    for (zone, language) in [("Pacific/Kiritimati", "ja_JP.UTF-8"), ("America/New_York", "C")] {
        let path = folder.path().join("elsewhere.pdf");
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "documents::pdf::tests::file::the_same_agreement_is_the_same_file_wherever_and_whenever_it_is_made"])
            .envs([("TZ", zone), ("LANG", language), ("LC_ALL", language)])
            .env(OUT, &path)
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        assert!(std::fs::read(&path).unwrap() == made, "{zone}, {language}");
    }
}

#[test]
fn the_date_in_the_file_is_the_agreements() {
    let proposed = Sample::of(Preset::MailOnly, SIE);
    let agreed = proposed.clone().agreed(Means::Mail);
    for (sample, date) in [(proposed, b"D:20261201"), (agreed, b"D:20261124")] {
        let bytes = sample.pdf().unwrap().bytes;
        assert!(bytes.windows(date.len()).any(|window| window == date));
    }
}
