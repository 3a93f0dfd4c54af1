//! `agreement export`: one text in all its forms, and what was changed in a form is found out.

use super::House;

#[test]
fn every_form_says_the_same_code() {
    let house = House::with_offer();
    let code = house.shown()["fingerprint"]["code"].as_str().expect("a code").to_owned();
    for form in ["letter", "html", "json", "eml"] {
        let text = std::fs::read_to_string(house.exported(form)).expect("the file");
        assert!(text.contains(&code), "{form}");
    }
    let letter = std::fs::read_to_string(house.exported("letter")).expect("the letter");
    assert!(letter.starts_with(house.offered().letter.trim_end()), "{letter}");
    let version = std::fs::read_to_string(house.exported("ron")).expect("the version");
    assert!(version.contains("valid_from"), "{version}");
}

#[test]
fn what_was_written_is_told() {
    let house = House::with_offer();
    let written =
        house.agreement("export --format letter").arg("--out").arg(house.path().join("brief.txt")).succeeds();
    insta::assert_snapshot!("written-de", written);
}

#[test]
fn without_a_proposal_there_is_nothing_to_export() {
    let house = House::with_draft();
    let refused = house.agreement("export --format json").arg("--out").arg(house.path().join("x")).run();
    insta::assert_snapshot!("nothing-to-export-de", refused);
    assert!(!house.path().join("x").exists());
}

#[test]
fn no_message_goes_with_a_version_that_another_has_replaced() {
    let house = House::with_answer();
    house.agreement("settle --means talk").succeeds();
    let withdrawn = house.agreement("withdraw").run();
    assert_eq!(withdrawn.code, Some(0), "{withdrawn}");
    let old = house.path().join("old.txt");
    house.agreement("export --format letter --number 1").arg("--out").arg(&old).succeeds();
    let mail = house.path().join("old.eml");
    let refused = house.agreement("export --format eml --number 1").arg("--out").arg(&mail).run();
    insta::assert_snapshot!("no-message-de", refused);
    assert!(!mail.exists());
    house.agreement("export --format eml --number 2").arg("--out").arg(&mail).succeeds();
}

#[test]
fn a_changed_file_judges_nothing() {
    let house = House::with_offer();
    let path = house.exported("json");
    let text = std::fs::read_to_string(&path).expect("the data file");
    let edited = text.replacen("NotUsed", "Welcome", 1);
    assert_ne!(edited, text);
    let fingerprint = house.shown()["fingerprint"]["sha256"].as_str().expect("a fingerprint").to_owned();
    let kept = house.path().join(format!("clients/mueller-gmbh/versions/{fingerprint}.ron"));
    let version = std::fs::read_to_string(kept).expect("the version").replacen("NotUsed", "Welcome", 1);
    for (name, file) in [
        ("data-file", house.file("tampered.json", &edited)),
        ("version", house.file(&format!("{fingerprint}.ron"), &version)),
        ("cut-off", house.file("cut-off.json", text.split_at(text.len() / 2).0)),
        ("no-pdf", house.file("no.pdf", "%PDF-1.7\n")),
    ] {
        let judged = house
            .absprache("--lang de judge --channel whatsapp --at 2999-01-07T21:40:00+01:00")
            .arg("--agreement")
            .arg(file)
            .run();
        assert_eq!((judged.code, judged.out.as_str()), (Some(2), ""), "{name}: {judged}");
        if name != "no-pdf" && name != "version" {
            insta::assert_snapshot!(format!("judged-by-{name}-de"), judged);
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn the_pdf_is_the_same_bytes_each_time() {
    let house = House::with_offer();
    let first = std::fs::read(house.exported("pdf")).expect("the PDF");
    assert!(first.starts_with(b"%PDF"));
    assert_eq!(std::fs::read(house.exported("pdf")).expect("the PDF"), first);
}

#[cfg(not(feature = "pdf"))]
#[test]
fn a_program_without_pdfs_says_so() {
    let house = House::with_offer();
    let refused = house.agreement("export --format pdf").arg("--out").arg(house.path().join("x.pdf")).run();
    insta::assert_snapshot!("without-pdf-de", refused);
    assert_eq!(house.shown()["version"], 1);
}
