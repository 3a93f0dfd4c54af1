//! axe-core looks at every screen, dialog and state as it is really drawn.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::household::Household;
use super::seen::Tested;
use super::tour::TOUR;

#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_german() -> Tested {
    look_at_all("de").await
}

#[tokio::test]
async fn axe_finds_nothing_on_any_screen_in_english() -> Tested {
    look_at_all("en").await
}

/// Light, dark, and with letters of twice the size, which must not make anybody scroll sideways.
async fn look_at_all(language: &str) -> Tested {
    let axe = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js"),
    )?;
    let (mut findings, mut looks) = (Vec::new(), 0);
    for (stage, views) in TOUR {
        let household = Household::at(stage, language).await?;
        for view in views {
            household.turn_to(view).await?;
            for (way, script) in WAYS {
                household.window.page.execute(script, vec![]).await?;
                household.until_still().await?;
                let found = household.findings(&axe).await?;
                findings.extend(found.into_iter().map(|found| format!("{} ({way}): {found}", view.name)));
                looks += 1;
            }
        }
        household.window.close().await?;
    }
    assert!(findings.is_empty(), "{} findings in {looks} looks:\n{}", findings.len(), findings.join("\n"));
    Ok(())
}

const WAYS: [(&str, &str); 3] = [
    ("light", "document.documentElement.dataset.theme = 'light'"),
    ("dark", "document.documentElement.dataset.theme = 'dark'"),
    ("200 %", "document.documentElement.style.fontSize = '200%'"),
];

impl Household {
    async fn findings(&self, axe: &str) -> Result<Vec<String>, Box<dyn std::error::Error>> {
        let page = &self.window.page;
        if page.execute("return window.axe === undefined", vec![]).await?.json() == &json!(true) {
            page.execute(axe, vec![]).await?;
        }
        let found: Vec<Value> = page.execute_async(LOOK, vec![]).await?.convert()?;
        Ok(found.iter().map(Value::to_string).collect())
    }
}

const LOOK: &str = "const done = arguments[arguments.length - 1];
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`too wide: ${scrollWidth} of ${clientWidth}`] : [];
    axe.run(document, { resultTypes: ['violations'] }).then(
        ({ violations }) => done(wide.concat(violations.map(({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')}`))),
        (error) => done(['axe: ' + error]));";
