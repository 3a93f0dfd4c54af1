//! The moment Absprache is built for, played on a screen without a monitor, with nothing simulated
//! but the messenger, which is `notify-send`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use xtask::desktop::{
    Bus, Display, Dunst, Message, Part, Service, Surroundings, Trouble, clipboard, env_for, wait,
};

use crate::stop::Stop;

/// Plays it with these programs and leaves the pictures in `folder`, which is emptied first.
/// Succeeds only if every step was really seen.
pub(crate) fn run(absprache: &Path, window: &Path, folder: &Path) -> Result<(), Stop> {
    let mut step = 0;
    play(absprache, window, folder, &mut step).map_err(|stop| match stop {
        Stop::Failed(why) => Stop::Failed(format!("The demonstration stopped in step {step}: {why}")),
        Stop::Usage(_) | Stop::Missing(_) => stop,
    })
}

fn play(absprache: &Path, window: &Path, folder: &Path, step: &mut u32) -> Result<(), Stop> {
    let mut tell = |heading: &str| {
        *step += 1;
        println!("\n{step}. {heading}");
    };
    println!(
        "\nThere is no desktop here, so one is started without a monitor. Everything you read was really seen."
    );

    tell("A screen, a message bus and a notification server start.");
    let (display, bus) = (Display::sized(1280, 800, 24)?, Bus::start()?);
    display.paint("#5f7a80")?;
    let around = env_for(&bus, &display)?;
    let mut dunst = Dunst::start(&around)?;
    let stage = Stage::prepare(absprache, window, folder, around)?;
    seen(&format!("screen {}, 1280 × 800; dunst serves notifications", display.name()));

    tell("Jana Beispiel sets up what she has agreed with Müller GmbH: e-mail yes, no WhatsApp.");
    for words in SETTING_UP {
        stage.show(words)?;
    }

    tell("The window opens. For the demonstration its clock says Saturday, 21 November 2026, 21:40.");
    let mut app = stage.start(&["--lang", "de", "--now", "2026-11-21T21:40:00+01:00"])?;
    app.until("the window", PATIENCE, |_| display.window("Absprache"))?;
    app.until_line("Absprache listening", PATIENCE, |line| line.contains("state=Working"))?;
    // An empty window is still, too.
    app.until("a page with letters on it", PATIENCE, |_| Ok((display.colours()? > EMPTY).then_some(())))?;
    display.until_still()?;
    let mut pictures = vec![stage.photograph(&display, "window.png")?];
    seen("it shows today, and listens to the desktop");

    tell("Anna Müller writes by WhatsApp: »Kannst du kurz …?«");
    Message::new("WhatsApp", "Anna Müller", "Kannst du kurz …?").with("--expire-time=60000").send(&bus)?;
    app.until("a popup of Absprache beside the one of WhatsApp", PATIENCE, |_| {
        Ok((dunst.displayed_count()? == 2).then_some(()))
    })?;
    display.until_still()?;
    let popups = wait::until("the window of the popups", PATIENCE, || display.window(Dunst::WINDOW))?;
    pictures.push(stage.photograph(&display, "popup.png")?);
    pictures.push(stage.photograph_part(&display, popups, "popup-close.png")?);
    seen("Absprache shows a popup of its own, quietly");

    tell("One click on that popup …");
    if let Some(text) = clipboard::on_display(&display)? {
        return Err(Stop::Failed(format!("something was copied before the click: {text}")));
    }
    // dunst shows the newest last, and takes the default action of what is clicked.
    display.click(popups.x + popups.width / 2, popups.y + popups.height.saturating_sub(20))?;
    let text = app.until("a text on the clipboard", PATIENCE, |_| clipboard::on_display(&display))?;
    seen("… and another program finds this on the clipboard:");
    quote(&text);
    display.until_still()?;
    pictures.push(stage.photograph(&display, "copied.png")?);

    tell("Absprache is asked to end.");
    let status = app.end(PATIENCE)?;
    if !status.success() {
        return Err(Stop::Failed(format!("it did not end cleanly ({status}):\n{}", app.log())));
    }
    seen("it ended cleanly");
    dunst.close_all()?;
    dunst.until_displayed(0)?;
    let popups = dunst.history()?.into_iter().filter(|shown| shown.app != "WhatsApp");
    for popup in popups {
        seen(&format!("it had shown: {}", popup.summary));
    }

    tell("The journal: when and by which channel, never what was written. Nobody can change it unseen.");
    stage.show(&["journal", "list"])?;
    stage.show(&["journal", "verify"])?;

    println!("\nEvery step was seen. The pictures:");
    for picture in pictures {
        println!("  {}", picture.display());
    }
    Ok(())
}

/// A busy machine may take long; a step that takes longer does not work.
const PATIENCE: Duration = Duration::from_secs(30);

/// The wall and an empty window have two colours.
const EMPTY: u32 = 8;

/// The commands that introduce the invented freelancer and her client.
#[rustfmt::skip]
pub(crate) const SETTING_UP: &[&[&str]] = &[
    &["me", "--name", "Jana Beispiel", "--zone", "Europe/Berlin", "--state", "BE",
      "--hours", "Mo-Fr 09:00-17:00; PH off", "--mail", "jana@example.org", "--phone", "03023125001"],
    &["client", "add", "--name", "Müller GmbH", "--preset", "freelancer",
      "--person", "Anna Müller", "--mail", "anna@example.org", "--phone", "017139200011",
      "--handle", "whatsapp=017139200011", "--alias", "whatsapp=Anna Müller", "--form", "du", "--lang", "de"],
    &["agreement", "record", "--client", "mueller-gmbh", "--on", "2025-10-15", "--means", "talk",
      "--by", "Anna Müller"],
];

/// The program with a fresh home, and where the pictures go.
struct Stage<'a> {
    absprache: &'a Path,
    window: &'a Path,
    around: Surroundings,
    folder: &'a Path,
}

impl<'a> Stage<'a> {
    fn prepare(
        absprache: &'a Path,
        window: &'a Path,
        folder: &'a Path,
        around: Surroundings,
    ) -> Result<Self, Stop> {
        let cannot = |error| Stop::Failed(format!("{} cannot be prepared: {error}", folder.display()));
        if folder.exists() {
            fs::remove_dir_all(folder).map_err(cannot)?;
        }
        fs::create_dir_all(folder.join("home")).map_err(cannot)?;
        // What it listens to is told in its log.
        let around = around.with("ABSPRACHE_LOG", "absprache_adapters=info");
        Ok(Self { absprache, window, around, folder })
    }

    fn home(&self) -> String {
        self.folder.join("home").to_string_lossy().into_owned()
    }

    /// Runs one command, shows it as a person would type it, and what it says.
    fn show(&self, words: &[&str]) -> Result<(), Trouble> {
        let typed: Vec<String> = words.iter().map(|word| quoted(word)).collect();
        println!("   $ absprache {}", typed.join(" "));
        let mut command = self.around.command(self.absprache);
        let said = wait::output_of(command.args(["--home", &self.home()]).args(words), PATIENCE)?;
        quote(&said);
        Ok(())
    }

    fn start(&self, words: &[&str]) -> Result<Service, Trouble> {
        println!("   $ absprache-app {}", words.join(" "));
        let home = self.home();
        let args = ["--home", &home].into_iter().chain(words.iter().copied());
        Service::start(&self.around, &self.window.to_string_lossy(), args)
    }

    /// The whole screen.
    fn photograph(&self, display: &Display, name: &str) -> Result<PathBuf, Trouble> {
        let path = self.folder.join(name);
        display.screenshot(&path)?;
        Ok(path)
    }

    fn photograph_part(&self, display: &Display, part: Part, name: &str) -> Result<PathBuf, Trouble> {
        let path = self.folder.join(name);
        display.screenshot_of(part, &path)?;
        Ok(path)
    }
}

fn seen(what: &str) {
    println!("   ✓ {what}");
}

fn quote(text: &str) {
    for line in text.lines() {
        println!("   │ {line}");
    }
}

fn quoted(word: &str) -> String {
    if word.contains([' ', ';']) { format!("\"{word}\"") } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use tempfile::TempDir;

    use super::*;

    /// A program that behaves as the demonstration expects, in as few lines as it takes.
    fn pretender(watch: &str) -> (TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("absprache");
        let script = include_str!("demonstration/pretender.sh").replace("@WATCH@", watch);
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o700)).unwrap();
        (folder, program)
    }

    fn demonstrate(watch: &str) -> (TempDir, Result<(), Stop>) {
        let (folder, program) = pretender(watch);
        let result = run(&program, &program, &folder.path().join("demo"));
        (folder, result)
    }

    #[test]
    fn a_program_that_does_all_it_promises_passes_and_leaves_its_pictures() {
        let (folder, result) = demonstrate("ready; popup; copy; pause");
        result.unwrap();
        for picture in ["demo/window.png", "demo/popup.png", "demo/popup-close.png", "demo/copied.png"] {
            assert!(fs::metadata(folder.path().join(picture)).unwrap().len() > 1000, "{picture}");
        }
    }

    #[test]
    fn a_program_that_fails_is_told_with_the_step_and_its_last_words() {
        let cases = [
            ("echo no room >&2; exit 3", "step 3", "no room"),
            ("ready; heard; exit 0", "step 4", "ended by itself"),
            ("ready; echo early | clip; popup; pause", "step 5", "before the click: early"),
            ("ready; popup; exit 0", "step 5", "ended by itself"),
            ("trap 'exit 7' TERM; ready; popup; copy; pause", "step 6", "exit status: 7"),
        ];
        for (watch, step, words) in cases {
            let (_folder, result) = demonstrate(watch);
            let Err(Stop::Failed(told)) = result else { panic!("{watch}: {result:?}") };
            assert!(told.contains(step) && told.contains(words), "{watch}: {told}");
        }
    }
}
