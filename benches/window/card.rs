//! From the click on a popup, as the notification server tells it, to the reply card on the screen.

use std::thread;
use std::time::{Duration, Instant};

use absprache_benches::rounds::Measured;
use absprache_benches::{Failure, table};
use futures_util::StreamExt as _;
use tokio::runtime;
use tokio::time::timeout;
use xtask::desktop::{Bus, Display, Dunst, Message, env_for};
use zbus::message::Type;
use zbus::{MessageStream, connection};

use crate::office;
use crate::programs::Program;
use crate::screen::{MIDDLE, Screen};
use crate::started::Started;

const ROUNDS: u32 = 20;

/// Outside all office hours.
const SATURDAY: [&str; 3] = ["--hidden", "--now", "2026-11-21T21:40:00+01:00"];

/// A start takes less.
const START: Duration = Duration::from_secs(3);

/// A person who reads a popup takes longer. The card is made, hidden, in the meantime.
const READING: Duration = Duration::from_secs(2);

/// A server that tells a click later than this tells none.
const LIMIT: Duration = Duration::from_secs(20);

const CLICK: &str = "ActionInvoked";
const RULE: &str = "type='signal',interface='org.freedesktop.Notifications',member='ActionInvoked'";

/// A fresh start for each click, since several popups in a minute become one.
pub(crate) fn measure(program: &Program) -> Result<(), Failure> {
    let mut clicks = Measured { name: "from the click to the card".to_owned(), figures: Vec::new() };
    // The first is for warming up.
    for round in 0..=ROUNDS {
        let took = click(program, &office::name(round))?;
        if round > 0 {
            clicks.figures.push(took.as_secs_f64() * 1e9);
        }
    }
    table::head("The reply card", clicks.figures.len());
    table::took(&clicks);
    Ok(())
}

fn click(program: &Program, name: &str) -> Result<Duration, Failure> {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let surroundings = env_for(&bus, &display)?;
    let mut dunst = Dunst::start(&surroundings)?;
    let screen = Screen::connect(display.name())?;
    let started = Started::new(&surroundings, program, &SATURDAY)?;
    thread::sleep(START);
    // What the messenger itself shows is gone at once, as if it had been read elsewhere.
    Message::new("WhatsApp", name, "Kannst du kurz …?").with("--expire-time=1").send(&bus)?;
    dunst.until_displayed(1)?;
    thread::sleep(READING);
    let clicked = clicked(bus.address(), &dunst)?;
    let took = screen.until_painted(MIDDLE, clicked)?;
    started.end()?;
    Ok(took)
}

/// Clicks, and says when the server told it on the bus.
fn clicked(address: &str, dunst: &Dunst) -> Result<Instant, Failure> {
    let here = runtime::Builder::new_current_thread().enable_all().build()?;
    let mut told = here.block_on(listen(address))?;
    thread::scope(|scope| {
        // The tool that clicks ends later than the click is told.
        let clicking = scope.spawn(|| dunst.action(0));
        let heard = here.block_on(async { timeout(LIMIT, invoked(&mut told)).await });
        #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
        let now = Instant::now();
        clicking.join().map_err(|_panicked| "nothing was clicked")??;
        heard.map_err(|_late| "no click was told")??;
        Ok(now)
    })
}

/// dunst tells a click to the sender of the popup alone, so that only a monitor of the bus hears it.
async fn listen(address: &str) -> Result<MessageStream, Failure> {
    let listening = connection::Builder::address(address).build().await?;
    let told = MessageStream::from(&listening);
    let monitoring = Some("org.freedesktop.DBus.Monitoring");
    let (bus, path) = (Some("org.freedesktop.DBus"), "/org/freedesktop/DBus");
    listening.call_method(bus, path, monitoring, "BecomeMonitor", &(vec![RULE], 0_u32)).await?;
    Ok(told)
}

async fn invoked(told: &mut MessageStream) -> Result<(), Failure> {
    loop {
        // The monitor's own answer and a NameLost come first.
        let message = told.next().await.ok_or("the bus has gone")??;
        let header = message.header();
        if header.message_type() == Type::Signal && header.member().is_some_and(|member| member == CLICK) {
            return Ok(());
        }
    }
}
