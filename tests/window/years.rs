//! Years of contacts with one client: the page keeps only what is near what is seen, and finds the rest.

use std::time::Instant;

use absprache_tests::seed::{Seed, sow};
use serde_json::{Value, json};
use thirtyfour::By;
use xtask::desktop::wait::Stopwatch;
use xtask::desktop::{Bus, Display, env_for};

use super::seen::{PAUSE, SOON, Tested, Window};
use crate::journeys::house::{House, SATURDAY};

/// As many rows as two windows of the desk, and those beside them, at most.
const MOST_ROWS: u64 = 400;

const TO_TIMELINE: &str = "document.querySelector('[data-part=timeline]').scrollIntoView()";

const FURTHER: &str =
    "document.querySelector('[data-stretch]:last-of-type, [data-older]')?.scrollIntoView({ block: 'end' });
    scrollBy(0, 4000)";

const STATE: &str = "return {
    rows: document.querySelectorAll('[data-seq]').length,
    stretches: document.querySelectorAll('[data-stretch]').length,
    seqs: [...document.querySelectorAll('[data-seq]')].map((row) => Number(row.dataset.seq)),
    status: document.querySelector('[data-filters] ~ [role=status]')?.textContent ?? '',
}";

async fn state(window: &Window) -> Result<Value, Box<dyn std::error::Error>> {
    Ok(window.page.execute(STATE, vec![]).await?.json().clone())
}

async fn until(window: &Window, what: &str, wanted: impl Fn(&Value) -> bool) -> Tested {
    let watch = Stopwatch::start();
    while watch.elapsed() < SOON {
        if wanted(&state(window).await?) {
            return Ok(());
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(format!("{what}: {}", state(window).await?).into())
}

#[tokio::test]
async fn a_long_timeline_is_scrolled_filtered_and_searched_and_only_what_is_seen_is_kept() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::empty(&env_for(&bus, &display)?);
    sow(&house.path(), Seed { clients: 30, rows: 4000 }, SATURDAY.parse()?)?;
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;

    window.page.goto("tauri://localhost/clients/seed-0").await?;
    // It begins below the letter, further away than rows are kept.
    window.find(By::Css("[data-stretch]")).await?;
    window.page.execute(TO_TIMELINE, vec![]).await?;
    window.find(By::Css("[data-seq]")).await?;
    until(&window, "the number of all", |state| {
        state["status"].as_str().is_some_and(|said| said.contains("Einträge"))
    })
    .await?;
    let newest = state(&window).await?["seqs"][0].clone();

    let is_deep = |state: &Value| state["stretches"].as_u64() > Some(6);
    let watch = Stopwatch::start();
    while !is_deep(&state(&window).await?) && watch.elapsed() < SOON {
        window.page.execute(FURTHER, vec![]).await?;
        tokio::time::sleep(PAUSE).await;
    }
    until(&window, "many stretches, few rows, none of the newest", |state| {
        let rows = state["rows"].as_u64().unwrap_or(u64::MAX);
        let is_gone = state["seqs"].as_array().is_some_and(|seqs| !seqs.contains(&newest));
        is_deep(state) && rows > 0 && rows <= MOST_ROWS && is_gone
    })
    .await?;

    window.page.execute(TO_TIMELINE, vec![]).await?;
    until(&window, "the newest again", |state| state["seqs"][0] == newest).await?;

    // What was outside the rules, of one channel alone.
    window.click(By::Css("[data-filters] [aria-haspopup=listbox]")).await?;
    window.click(By::XPath("//*[@role='option'][contains(., 'WhatsApp')]")).await?;
    until(&window, "one channel", |state| {
        let rows = state["rows"].as_u64().unwrap_or_default();
        rows > 0 && state["stretches"].as_u64() == Some(1) && state["seqs"][0] != newest
    })
    .await?;

    // A name of 200 letters is found among the clients.
    window.page.goto("tauri://localhost/clients").await?;
    let field = window.find(By::Css("[type=search]")).await?;
    field.send_keys("029").await?;
    let watch = Stopwatch::start();
    while window.page.find_all(By::Css("main ul li [data-light]")).await?.len() != 1 {
        assert!(watch.elapsed() < SOON, "one client was not found");
        tokio::time::sleep(PAUSE).await;
    }
    window.close().await
}

/// Measures, and says so: `cargo test -p absprache-tests --features pdf --test all -- years --ignored --nocapture`.
#[tokio::test]
#[expect(clippy::disallowed_methods, reason = "it measures how long the program takes")]
#[ignore = "measures, and takes minutes to fill the journal"]
async fn what_two_hundred_thousand_events_cost() -> Tested {
    let (bus, display) = (Bus::start()?, Display::start()?);
    let house = House::empty(&env_for(&bus, &display)?);
    let began = Instant::now();
    let events = sow(&house.path(), Seed { clients: 200, rows: 200_000 }, SATURDAY.parse()?)?;
    println!("{events} events of 200 clients sown in {:?}", began.elapsed());
    let began = Instant::now();
    let window = Window::open_with(house.around(), &["--lang", "de", "--now", SATURDAY]).await?;
    window.find(By::Css("main ul")).await?;
    println!("open, with today: {:?}", began.elapsed());
    let began = Instant::now();
    window.page.goto("tauri://localhost/clients/seed-0").await?;
    window.find(By::Css("[data-stretch]")).await?;
    println!("the client's page with its first rows: {:?}", began.elapsed());
    for (what, command, args) in [
        ("the page without its timeline", "client", json!({ "id": "seed-0" })),
        ("the first window", "timeline", json!({ "client": "seed-0", "filter": {}, "window": {} })),
        (
            "the next window",
            "timeline",
            json!({ "client": "seed-0", "filter": {}, "window": { "after": 150_000 } }),
        ),
        (
            "a filter",
            "timeline",
            json!({ "client": "seed-0", "filter": { "channel": "whatsapp", "done": "Answered" }, "window": {} }),
        ),
        ("the list of clients", "clients", json!({})),
    ] {
        let took = window.page.execute_async(TIMED, vec![json!(command), args]).await?;
        println!("{what}: {} ms, asked five times, the quickest and the slowest", took.json());
    }
    window.close().await
}

const TIMED: &str = "const [command, args, done] = arguments;
    (async () => {
        const took = [];
        for (let time = 0; time < 5; time++) {
            const began = performance.now();
            await window.__TAURI_INTERNALS__.invoke(command, args);
            took.push(Math.round(performance.now() - began));
        }
        done([Math.min(...took), Math.max(...took)]);
    })();";
