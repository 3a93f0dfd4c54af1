//! axe-core looks at every screen, dialog and state as it is really drawn.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::household::{Household, Stage};
use super::seen::Tested;
use super::tour::View;
use super::views::TOUR;

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
    let mut findings = Vec::new();
    for (stage, views) in TOUR {
        let household = Household::at(stage, language).await?;
        for view in views {
            match household.look_at(view, &axe).await {
                Ok(found) => findings.extend(found),
                Err(error) => findings.push(format!("{}: {error}", view.name)),
            }
        }
        household.window.close().await?;
    }
    // It puts itself away as soon as somebody works elsewhere, or does not look in time; then it is brought once more.
    let mut card = look_at_card(language, &axe).await;
    for _ in 0..3 {
        if card.is_err() {
            card = look_at_card(language, &axe).await;
        }
    }
    findings.extend(card.map_err(|error| format!("card: {error}"))?);
    findings.extend(look_at_capture(language, &axe).await.map_err(|error| format!("capture: {error}"))?);
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    Ok(())
}

/// By itself, as the click that brings the card settles a contact.
async fn look_at_card(language: &str, axe: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let household = Household::at(Stage::Full, language).await?;
    household.open_card().await?;
    let findings = household.look("card", axe).await?;
    household.window.close().await?;
    Ok(findings)
}

/// In the window that the keys of the desktop open, smaller than any other.
async fn look_at_capture(language: &str, axe: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let household = Household::at(Stage::Calm, language).await?;
    household.open_capture().await?;
    let mut findings = household.look("capture window", axe).await?;
    findings.extend(household.look_narrow("capture window").await?);
    household.window.turn_to("/").await?;
    household.window.close().await?;
    Ok(findings)
}

const WAYS: [(&str, &str); 3] = [
    ("light", "document.documentElement.dataset.theme = 'light'"),
    ("dark", "document.documentElement.dataset.theme = 'dark'"),
    ("200 %", "document.documentElement.style.fontSize = '200%'"),
];

impl Household {
    async fn look_at(&self, view: &View, axe: &str) -> Result<Vec<String>, Box<dyn Error>> {
        self.turn_to(view).await?;
        let mut findings = self.look(view.name, axe).await?;
        findings.extend(self.look_narrow(view.name).await?);
        Ok(findings)
    }

    async fn look(&self, name: &str, axe: &str) -> Result<Vec<String>, Box<dyn Error>> {
        let mut findings = Vec::new();
        self.window.page.execute(AT_ONCE, vec![]).await?;
        self.window.page.execute(axe, vec![]).await?;
        for (way, script) in WAYS {
            self.window.page.execute(script, vec![]).await?;
            self.until_still().await?;
            let found: Vec<String> = self.window.page.execute_async(LOOK, vec![]).await?.convert()?;
            findings.extend(found.into_iter().map(|found| format!("{name} ({way}): {found}")));
        }
        Ok(findings)
    }

    /// With letters of twice the size in the narrowest window.
    async fn look_narrow(&self, name: &str) -> Result<Vec<String>, Box<dyn Error>> {
        // First narrow, then large: a list that is open does not follow a window that gets so much narrower at once.
        self.window.page.execute("document.documentElement.style.fontSize = ''", vec![]).await?;
        self.window.page.set_window_rect(0, 0, 360, 800).await?;
        self.until_still().await?;
        self.window.page.execute("document.documentElement.style.fontSize = '200%'", vec![]).await?;
        self.until_still().await?;
        let mut found: Vec<String> = Vec::new();
        // What hangs above the page follows a window that gets narrower only after some frames.
        for _ in 0..20 {
            found = self.window.page.execute(SIDEWAYS, vec![]).await?.convert()?;
            if found.is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(found.into_iter().map(|found| format!("{name} (360 px, 200 %): {found}")).collect())
    }
}

/// Whatever makes somebody scroll sideways, the page as a whole or what hangs above it.
const SIDEWAYS: &str = "return [document.documentElement, ...document.querySelectorAll('[role=listbox], [role=dialog], #menu')]
    .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth)
    .map((one) => {
        const edge = one.getBoundingClientRect().left + one.clientWidth + 1;
        const beyond = (part) => part.checkVisibility() && part.getBoundingClientRect().right > edge;
        const why = [...one.querySelectorAll('*')].filter(beyond).findLast((part) => ![...part.children].some(beyond));
        const said = why && `<${why.tagName.toLowerCase()}> ${why.textContent.trim().slice(0, 60)}`;
        return `${one.id || one.role || one.tagName} scrolls sideways: ${one.scrollWidth} of ${one.clientWidth}, by ${said}`;
    });";

/// On a busy machine axe would meet colours half way between two themes.
const AT_ONCE: &str = "const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { transition: none !important }');
    document.adoptedStyleSheets = [sheet];";

/// A page may be read without scrolling sideways down to 320 px at the usual size of letters (WCAG 2.2, 1.4.10). An open list or menu
/// hangs above the page and its landmarks as a dialog does, which axe lets only dialogs do.
const LOOK: &str = "const done = arguments[arguments.length - 1];
    const { scrollWidth, clientWidth } = document.documentElement;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const wide = scrollWidth > clientWidth && clientWidth >= 20 * rem ? [`too wide: ${scrollWidth} of ${clientWidth}`] : [];
    const HANGS = '[role=listbox], [role=menu], [data-bits-floating-content-wrapper]:has([role=menu])';
    const inList = ({ target }) => document.querySelector(target[0])?.closest(HANGS) != null;
    const told = ({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary;
    axe.run(document, { resultTypes: ['violations'] }).then(
        ({ violations }) => done(wide.concat(violations.flatMap(({ id, nodes }) => nodes
            .filter((node) => id !== 'region' || !inList(node))
            .map((node) => `${id}: ${told(node)}`)))),
        (error) => done(['axe: ' + error]));";
