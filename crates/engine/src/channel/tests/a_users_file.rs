use super::*;

#[test]
fn adds_channels_behind_the_shipped_ones_and_may_name_them() {
    let text =
        file(&[r#"id: "desk", counterpart: "ticket", recognise: (origins: ["hilfe.müller.example"])"#]);
    let channels = shipped().extended(&text).unwrap();
    assert_eq!(channels.iter().count(), shipped().iter().count() + 1);
    assert_eq!(channels.iter().last().map(|channel| channel.id.as_str()), Some("desk"));
    assert_eq!(recognised(&channels, &Hint::Origin("https://hilfe.müller.example")), Some("desk"));
    assert_eq!(recognised(&channels, &Hint::Origin("hilfe.xn--mller-kva.example")), Some("desk"));
    assert_eq!(recognised(&channels, &Hint::AppName("Signal")), Some("signal"));
}

#[test]
fn may_not_replace_a_shipped_channel_or_take_its_keys() {
    let clash = file(&[r#"id: "desk""#, r#"id: ▸"email""#]);
    assert_refused(&clash, &Fault::DuplicateId(id("email")));
    let theft = file(&[r#"id: "desk", recognise: (app_names: ["Desk", ▸"SIGNAL"])"#]);
    assert_refused(&theft, &shared("desk", KeyKind::AppName, "SIGNAL", "signal"));
}
