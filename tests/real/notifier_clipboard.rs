//! The clipboard, seen by other programs while ours holds it.

use xtask::desktop::{Compositor, Display, Service, Surroundings, Trouble, clipboard};

use super::notifier::SOON;

type Tested = Result<(), Trouble>;

/// As long as a redirection may be, with umlauts, a typographic dash and line breaks.
fn text() -> String {
    let start = "Hallo Anna,\n\ndanke für deine Nachricht – sie ist angekommen. Größere Dinge besprechen wir \
                 wie vereinbart per E-Mail.\n";
    let end = "\nHerzliche Grüße\nJörg";
    let middle = "ä".repeat(600 - start.chars().count() - end.chars().count());
    format!("{start}{middle}{end}")
}

fn copier(around: &Surroundings, args: &[&str]) -> Result<(Service, String), Trouble> {
    let mut service = Service::start(around, env!("CARGO_BIN_EXE_copier"), args)?;
    let said = service.until_line("an answer to the copy", SOON, |line| line.contains("opied"))?;
    Ok((service, said))
}

#[test]
fn a_text_copied_under_x11_is_what_another_program_pastes() -> Tested {
    let display = Display::start()?;
    let (_owner, said) = copier(display.surroundings(), &[&text()])?;
    assert_eq!(said, "Copied(Rehearsal)");
    assert_eq!(clipboard::on_display(&display)?, Some(text()));
    Ok(())
}

#[test]
fn a_text_copied_under_wayland_is_what_another_program_pastes() -> Tested {
    let compositor = Compositor::start()?;
    let (_owner, said) = copier(compositor.surroundings(), &[&text()])?;
    assert_eq!(said, "Copied(Rehearsal)");
    assert_eq!(compositor.wl_paste()?, Some(text()));
    Ok(())
}

#[test]
fn without_a_display_nothing_is_said_to_be_copied() -> Tested {
    let (_nobody, said) = copier(&Surroundings::new()?, &["Hallo Anna"])?;
    assert!(said.starts_with("NotCopied(Rehearsal, NoClipboard("), "{said}");
    Ok(())
}

#[test]
fn a_text_that_others_overwrite_is_not_said_to_be_copied() -> Tested {
    let display = Display::start()?;
    let overwriting = "while :; do echo anderes | xclip -i -selection clipboard; done";
    let _others = (1..=3)
        .map(|_| Service::start(display.surroundings(), "sh", ["-c", overwriting]))
        .collect::<Vec<_>>();
    let (_loser, said) = copier(display.surroundings(), &["Hallo Anna"])?;
    assert_eq!(said, "NotCopied(Rehearsal, Overwritten)");
    Ok(())
}

#[test]
fn a_text_copied_just_before_the_end_stays_long_enough_to_be_taken_over() -> Tested {
    let (display, compositor) = (Display::start()?, Compositor::start()?);
    let (mut x11, said) = copier(display.surroundings(), &["Hallo Anna", "--leave"])?;
    assert_eq!(said, "Copied(Rehearsal)");
    assert_eq!(clipboard::on_display(&display)?.as_deref(), Some("Hallo Anna"));
    let (mut wayland, said) = copier(compositor.surroundings(), &["Hallo Anna", "--leave"])?;
    assert_eq!(said, "Copied(Rehearsal)");
    assert_eq!(compositor.wl_paste()?.as_deref(), Some("Hallo Anna"));
    for leaving in [&mut x11, &mut wayland] {
        let status = leaving.until("the end of the copier", SOON, |_| Ok(None::<()>)).err();
        assert!(matches!(&status, Some(Trouble::Ended { status, .. }) if status.success()), "{status:?}");
    }
    Ok(())
}
