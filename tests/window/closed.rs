//! What a page that has gone bad could not do: run what it was not built with, reach anybody, ask for what it may not.

use std::fs;
use std::io::Read as _;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::household::{Household, PLANTED, Stage};
use super::seen::Tested;

/// What the page tries, and what tells that it succeeded; `URL` is a server on this computer.
const TRIES: &[(&str, &str)] = &[
    ("eval", "done(eval('1 + 1') === 2)"),
    ("new Function", "done(new Function('return true')())"),
    ("a timer with code as text", "setTimeout('window.ran = true', 0); later(() => window.ran === true)"),
    ("an inline script", "add('script', { textContent: 'window.inline = true' }); later(() => window.inline === true)"),
    (
        "a handler in an attribute",
        "add('div').innerHTML = '<img src=\"nothing.png\" onerror=\"window.handled = true\">';
         later(() => window.handled === true)",
    ),
    ("a script from a data address", "add('script', { src: 'data:text/javascript,window.data=1' }); later(() => !!window.data)"),
    ("a script from elsewhere", "add('script', { src: URL + '/a.js', onload: () => done(true) }); later(() => false)"),
    (
        "a worker made of text",
        "new Worker(window.URL.createObjectURL(new Blob(['postMessage(1)']))).onmessage = () => done(true); later(() => false)",
    ),
    (
        "a style attribute",
        "const it = add('p'); it.setAttribute('style', 'color: rgb(1, 2, 3)'); done(getComputedStyle(it).color === 'rgb(1, 2, 3)')",
    ),
    (
        "a style element",
        "const it = add('p'); add('style', { textContent: 'p { color: rgb(1, 2, 3) !important }' });
         done(getComputedStyle(it).color === 'rgb(1, 2, 3)')",
    ),
    ("fetching from this computer", "fetch(URL).then(() => done(true), () => done(false))"),
    ("fetching without an answer", "fetch(URL, { mode: 'no-cors' }).then(() => done(true), () => done(false))"),
    ("fetching from outside", "fetch('https://example.org/').then(() => done(true), () => done(false))"),
    (
        "an older request",
        "const it = new XMLHttpRequest(); it.onload = () => done(true); it.onerror = () => done(false);
         it.open('GET', URL); it.send()",
    ),
    (
        "a socket",
        "const it = new WebSocket(URL.replace('http', 'ws')); it.onopen = () => done(true); it.onerror = () => done(false);
         later(() => false)",
    ),
    ("a picture from elsewhere", "add('img', { src: URL + '/a.png', onload: () => done(true), onerror: () => done(false) })"),
    ("a style sheet from elsewhere", "add('link', { rel: 'stylesheet', href: URL + '/a.css', onload: () => done(true) }); later(() => false)"),
    ("a page within", "add('iframe', { src: URL }); later(() => false)"),
    ("sending by a form", "add('form', { action: URL, method: 'post' }).submit(); later(() => false)"),
    ("a message at leaving", "navigator.sendBeacon(URL, 'x'); later(() => false)"),
    ("another window", "const it = window.open(URL); later(() => it !== null)"),
    ("a link to a new window", "add('a', { href: URL, target: '_blank' }).click(); later(() => false)"),
    ("a link", "add('a', { href: URL }).click(); later(() => false)"),
    ("another address", "location.href = URL; later(() => false)"),
    ("a download", "add('a', { href: URL, download: 'a' }).click(); later(() => false)"),
    ("a page of this computer", "location.href = 'file:///etc/hostname'; later(() => false)"),
    ("an address of code", "location.href = 'javascript:window.coded = true'; later(() => window.coded === true)"),
    ("a page as text", "location.href = 'data:text/html,<h1>Elsewhere</h1>'; later(() => false)"),
];

/// Around each try: a refusal is an exception, a rejected promise, or simply nothing.
const TRY: &str = "const [code, URL, done] = arguments;
    const later = (look) => setTimeout(() => done(look()), 300);
    const add = (name, more) => document.body.appendChild(Object.assign(document.createElement(name), more));
";

#[tokio::test]
async fn a_page_runs_only_what_it_was_built_with_and_reaches_nobody() -> Tested {
    let server = TcpListener::bind("127.0.0.1:0")?;
    server.set_nonblocking(true)?;
    let url = format!("http://{}", server.local_addr()?);
    let household = Household::at(Stage::Bare, "de").await?;
    let page = &household.window.page;

    let (home, heading) = (page.current_url().await?, household.window.heading().await?);
    let mut done = Vec::new();
    for (name, code) in TRIES {
        let script = format!("{TRY} try {{ {code} }} catch (error) {{ done(false) }}");
        let succeeded = page.execute_async(&script, vec![json!(""), json!(url)]).await?.json().clone();
        if succeeded != json!(false) {
            done.push(format!("{name}: {succeeded}"));
        }
        if let Ok((mut caller, _)) = server.accept() {
            caller.set_read_timeout(Some(Duration::from_millis(300)))?;
            let mut request = [0; 64];
            let length = caller.read(&mut request).unwrap_or(0);
            done.push(format!(
                "{name}: the server was asked {}",
                String::from_utf8_lossy(&request[..length])
            ));
        }
        if page.current_url().await? != home || page.windows().await?.len() != 1 {
            done.push(format!("{name}: the page is at {}", page.current_url().await?));
            page.goto(home.as_str()).await?;
        }
    }
    assert!(done.is_empty(), "a page can do this:\n{}", done.join("\n"));
    assert_eq!(household.window.heading().await?, heading, "it is still the program's own page");

    // The server would have noticed.
    let _call = TcpStream::connect(server.local_addr()?)?;
    assert!(server.accept().is_ok());
    household.window.close().await
}

#[tokio::test]
async fn a_window_asks_only_what_is_declared_for_it() -> Tested {
    let household = Household::at(Stage::Bare, "de").await?;
    let heard = household.ask("start", json!({})).await?;
    assert_eq!(heard["me"]["name"], "Jana Beispiel", "what is allowed is answered");

    let url = "https://example.org/";
    let commands: [(&str, Value); 16] = [
        ("plugin:window|set_title", json!({ "label": "main", "value": "Ihre Bank" })),
        ("plugin:window|create", json!({ "options": { "label": "other", "url": url } })),
        ("plugin:window|close", json!({ "label": "main" })),
        ("plugin:webview|create_webview_window", json!({ "options": { "label": "other", "url": url } })),
        ("plugin:webview|print", json!({})),
        ("plugin:event|emit", json!({ "event": "changed", "payload": null })),
        ("plugin:app|version", json!({})),
        ("plugin:path|resolve_directory", json!({ "directory": 1 })),
        ("plugin:autostart|enable", json!({})),
        ("plugin:window-state|save_window_state", json!({ "flags": 1 })),
        ("plugin:opener|open_url", json!({ "url": url })),
        ("plugin:shell|execute", json!({ "program": "sh", "args": ["-c", "true"], "options": {} })),
        ("plugin:fs|read_text_file", json!({ "path": "/etc/passwd" })),
        ("plugin:http|fetch", json!({ "clientConfig": { "method": "GET", "url": url, "headers": [] } })),
        ("card", json!({})),
        ("open_everything", json!({})),
    ];
    for (command, args) in commands {
        let refused = household.ask(command, args).await.expect_err(command).to_string();
        assert!(refused.contains("not allowed") || refused.contains("not found"), "{refused}");
    }
    let title = household.window.page.title().await?;
    assert!(title.ends_with("Absprache"), "{title}");
    household.window.close().await
}

#[tokio::test]
async fn the_card_asks_only_what_a_card_needs() -> Tested {
    let household = Household::at(Stage::Full, "de").await?;
    household.window.turn_to("/card").await?;
    household.ask("clients", json!({})).await?;
    for (command, args) in [
        ("client", json!({ "id": "mueller-gmbh" })),
        ("save_me", json!({ "me": {} })),
        ("hand_over", json!({ "client": "mueller-gmbh" })),
        ("end_engagement", json!({ "client": "mueller-gmbh", "on": "2026-11-21" })),
    ] {
        let refused = household.ask(command, args).await.expect_err(command).to_string();
        assert!(refused.contains("not allowed"), "{refused}");
    }
    household.window.close().await
}

#[tokio::test]
async fn no_file_of_the_program_or_of_its_web_view_holds_what_somebody_wrote() -> Tested {
    let household = Household::at(Stage::Full, "de").await?;
    household.window.find(By::XPath("//*[contains(text(), 'Anna Müller')]")).await?;
    let home = household.desktop.around.home();
    let running = texts_below(&home);
    household.window.close().await?;
    for (when, texts) in [("running", running), ("at its end", texts_below(&home))] {
        let all: String = texts.iter().map(|(_, text)| text.as_str()).collect();
        assert!(
            all.contains("Anna Müller"),
            "{when}: names of clients stand there, so that others would be found"
        );
        let beside = texts.iter().filter(|(name, _)| !name.contains("/absprache/")).count();
        assert!(beside > 0, "{when}: the folders of the web view are looked through, too");
        for word in [PLANTED, "Zwetschgen", "Carla Fremd", "3920077"] {
            let holders: Vec<_> =
                texts.iter().filter(|(_, text)| text.contains(word)).map(|(name, _)| name).collect();
            assert!(holders.is_empty(), "{when}: »{word}« in {holders:?}");
        }
    }
    Ok(())
}

/// Every file below, also as text of two bytes a letter.
fn texts_below(folder: &Path) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            texts.extend(texts_below(&path));
        } else if let Ok(bytes) = fs::read(&path) {
            let narrow = String::from_utf8_lossy(&bytes).into_owned();
            let wide: Vec<u16> =
                bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            texts.push((path.display().to_string(), narrow + String::from_utf16_lossy(&wide).as_str()));
        }
    }
    texts
}
