//! What the page must not do, whoever wrote the names in it.

use std::error::Error;
use std::io::Read;
use std::net::TcpListener;
use std::time::Duration;

use absprache_engine::clause::Clause;

use super::browser::{BOTH, Browser, Settings, Tested, USUAL};
use super::offer::{Offer, SIE};

/// Every way by which a page can ask for something.
const ASK: &str = "const to = arguments[0];
    const tries = [
        () => fetch(to), () => navigator.sendBeacon(to), () => new WebSocket(to.replace('http', 'ws')), () => new EventSource(to),
        () => { new Image().src = to },
        ...['link', 'script', 'iframe', 'video'].map((tag) => () => {
            const made = document.createElement(tag);
            Object.assign(made, { rel: 'stylesheet', href: to });
            made.setAttribute('src', to);
            document.body.append(made);
        }),
        () => { const form = document.createElement('form'); form.action = to; form.target = 'elsewhere'; document.body.append(form); form.submit(); },
    ];
    for (const one of tries) try { Promise.resolve(one()).catch(() => {}) } catch {}";

#[tokio::test]
async fn no_request_leaves_the_page() -> Tested {
    for kind in BOTH {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let to = format!("http://{}/", listener.local_addr()?);
        let browser = Browser::start(kind, USUAL).await?;

        browser.open(&Offer::usual(SIE).page()).await?;
        browser.press("Punkt für Punkt").await?;
        browser.press("Passt").await?;
        let loaded =
            browser.ask("return performance.getEntriesByType('resource').map((one) => one.name)").await?;
        assert_eq!(loaded.as_array().map(Vec::len), Some(0), "{kind:?}: {loaded}");
        browser.page.execute(ASK, vec![to.clone().into()]).await?;
        assert_eq!(asked(&listener).await?, None, "{kind:?}");

        // The same without the policy, to see that a request would have been noticed.
        browser.open("<!doctype html><title>-</title><body>").await?;
        browser.page.execute(ASK, vec![to.into()]).await?;
        assert!(asked(&listener).await?.is_some(), "{kind:?}: nothing was noticed");
        browser.close().await?;
    }
    Ok(())
}

/// What came in within two seconds. Chromium opens a connection before it looks at the policy; then nothing comes through it.
async fn asked(listener: &TcpListener) -> Result<Option<String>, Box<dyn Error>> {
    tokio::time::sleep(Duration::from_secs(2)).await;
    while let Ok((mut connection, _)) = listener.accept() {
        connection.set_read_timeout(Some(Duration::from_secs(1)))?;
        let mut head = [0; 200];
        match connection.read(&mut head) {
            Ok(0) | Err(_) => {}
            Ok(length) => {
                return Ok(head.get(..length).map(|head| String::from_utf8_lossy(head).into_owned()));
            }
        }
    }
    Ok(None)
}

#[tokio::test]
async fn a_name_is_a_name_whatever_is_in_it() -> Tested {
    let names = [
        "</script><img src=x onerror=alert(1)>",
        "\"><!--<script>@@DATA@@ ${x} {{7*7}} ]]> ' &lt; </title></textarea></style><svg onload=alert(1)>\u{2028}$&",
    ];
    for kind in BOTH {
        for name in names {
            let offer = Offer::to(name, name, SIE).with(|clauses| {
                for clause in clauses {
                    if let Clause::Emergency(clause) = clause {
                        name.clone_into(&mut clause.definition);
                    }
                }
            });
            let browser = Browser::start(kind, USUAL).await?;
            browser.open(&offer.page()).await?;
            assert!(browser.page.get_alert_text().await.is_err(), "{kind:?}: {name}");
            let elements = browser
                .ask("return ['img', 'svg', 'script'].map((name) => document.getElementsByTagName(name).length)")
                .await?;
            assert_eq!(elements, serde_json::json!([0, 0, 2]), "{kind:?}: {name}");
            let shown = browser.ask("return document.querySelector('.parties').textContent").await?;
            assert_eq!(shown.as_str(), Some(format!("Jana Berg und {name}").as_str()), "{kind:?}");
            browser.press("Passt alles").await?;
            browser.press("Antwort senden").await?;
            let text = browser.ask("return document.querySelector('textarea').value").await?;
            let answer = offer.answer(text.as_str().unwrap_or_default());
            assert_eq!(answer.name, name, "{kind:?}");
            assert!(browser.page.get_alert_text().await.is_err(), "{kind:?}: {name}");
            browser.close().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_browser_that_stores_nothing_answers_all_the_same() -> Tested {
    for kind in BOTH {
        let browser = Browser::start(kind, Settings { storage: false, ..USUAL }).await?;
        browser.open(&Offer::usual(SIE).page()).await?;
        let kept = browser.ask("try { localStorage.length; return true } catch { return false }").await?;
        assert_eq!(kept, false, "{kind:?} stores after all");
        browser.press("Passt alles").await?;
        browser.press("Antwort senden").await?;
        browser.press("Ja, verschickt").await?;
        browser.until_heading("Danke").await?;
        browser.close().await?;
    }
    Ok(())
}

#[test]
fn the_file_stays_small() {
    let page = Offer::usual(SIE).page();
    assert!(page.len() < 250_000, "{} bytes", page.len());
}
