//! The program without its window: started with the session, brought to the front, ended, and locked out.

use std::fs;
use std::process::Command;

use thirtyfour::prelude::*;
use xtask::desktop::{Bus, Display, Service, Surroundings, env_for, processes, wait};

use super::seen::{Tested, Window};
use crate::binary::absprache_app;
use crate::journeys::house::{House, SATURDAY, SOON};

#[test]
fn started_with_the_session_it_has_no_web_view_until_it_is_started_again() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let mut hidden = start(house.around(), &["--hidden"])?;
    hidden.until_line("Absprache listening", SOON, |line| line.contains("state=Working"))?;
    assert_eq!(web_views(&hidden), 0);
    assert_eq!(display.window("Absprache")?, None);

    let again = wait::run(&mut house.around().command(absprache_app()), SOON)?;
    assert!(again.status.success(), "{again:?}");
    hidden.until("the window", SOON, |_| display.window("Absprache"))?;
    hidden.until("a web view", SOON, |hidden| Ok((web_views(hidden) > 0).then_some(())))?;

    let quit = wait::run(house.around().command(absprache_app()).arg("--quit"), SOON)?;
    assert!(quit.status.success(), "{quit:?}");
    let ended = wait::until("the end of Absprache", SOON, || hidden.ended())?;
    assert!(ended.success(), "{ended}\n{}", hidden.log());
    Ok(())
}

#[test]
fn a_start_that_meets_a_program_in_the_moment_of_its_death_opens_the_window() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::of_jana(&env_for(&bus, &display)?)?;
    let mut dying = start(house.around(), &["--hidden"])?;
    dying.until_line("Absprache listening", SOON, |line| line.contains("state=Working"))?;
    let taken_over = "--match=type='method_call',destination='de.absprache.Absprache.SingleInstance'";
    let mut asked = Service::start(
        bus.surroundings(),
        "stdbuf",
        ["-oL", "busctl", "--user", "--json=short", taken_over, "monitor"],
    )?;
    asked.until_line("busctl listening", SOON, |line| line.starts_with("Monitoring"))?;

    // The moment is made to last until somebody talks to it.
    signal(&dying, "-STOP")?;
    let mut again = start(house.around(), &[])?;
    asked.until_line("a word to the dying program", SOON, |line| line.contains("method_call"))?;
    signal(&dying, "-KILL")?;
    again.until("the window", SOON, |_| display.window("Absprache"))?;
    Ok(())
}

#[tokio::test]
async fn beside_a_watch_the_window_says_who_has_the_folder_and_opens_when_it_is_free() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::with_anna(&env_for(&bus, &display)?)?;
    let watch = house.watch(SATURDAY)?;
    let window = Window::open_with(house.around(), &["--now", SATURDAY]).await?;
    window.find(By::XPath("//*[contains(text(), 'benutzt')]")).await?;
    window.find(By::XPath("//p[contains(., 'benutzt diesen Datenordner')]")).await?;
    watch.stop()?;
    window.find(By::XPath("//h1[contains(., 'Samstag')]")).await?;
    window.close().await
}

pub(super) fn start(around: &Surroundings, args: &[&str]) -> Result<Service, xtask::desktop::Trouble> {
    let around = around.clone().with("ABSPRACHE_LOG", "absprache_adapters=info");
    Service::start(&around, &absprache_app().to_string_lossy(), args)
}

fn signal(program: &Service, signal: &str) -> Result<(), xtask::desktop::Trouble> {
    let mut kill = Command::new("kill");
    wait::output_of(kill.args([signal, &program.id().to_string()]), SOON).map(drop)
}

fn web_views(program: &Service) -> usize {
    let of_webkit = |pid: &u32| {
        fs::read_to_string(format!("/proc/{pid}/comm")).is_ok_and(|name| name.starts_with("WebKit"))
    };
    processes::members_of(program.id()).iter().filter(|pid| of_webkit(pid)).count()
}
