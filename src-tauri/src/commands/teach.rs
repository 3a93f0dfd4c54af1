//! By what contacts are recognised: what was heard and not known, and what was taught.

use absprache_desk::source::Source;
use absprache_desk::view::taught::{HeardView, SignForm};
use absprache_desk::words::Told;
use absprache_engine::channel::{ChannelId, Lesson, Sign};
use absprache_engine::tone::Language;
use tauri::State;

use crate::here::{Answer, Here};

/// What passed by and is on no channel, and what was taught.
#[tauri::command]
#[specta::specta]
pub(crate) async fn heard(here: State<'_, Here>) -> Answer<HeardView> {
    let passed = here.world().await?.unknown.all();
    here.ask(move |desk, at| desk.heard(&passed, at.now, at.language)).await
}

/// What looks like this is on that channel from now on.
#[tauri::command]
#[specta::specta]
pub(crate) async fn teach(here: State<'_, Here>, sign: SignForm, channel: ChannelId) -> Answer<()> {
    let sign = read(&sign, here.language())?;
    here.change(move |desk, _| desk.teach(Lesson { sign, channel }).map(drop)).await?;
    listen_anew(&here).await
}

/// What looks like this is recognised as if nothing had been taught about it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget(here: State<'_, Here>, sign: SignForm) -> Answer<()> {
    let sign = read(&sign, here.language())?;
    here.change(move |desk, _| desk.forget(&sign)).await?;
    listen_anew(&here).await
}

fn read(sign: &SignForm, language: Language) -> Answer<Sign> {
    sign.read().map_err(|no| Told::of_value(&no.text, "sign", language).into())
}

/// Those who recognise by signs begin anew, with what they know now.
async fn listen_anew(here: &Here) -> Answer<()> {
    for source in [Source::Notifications, Source::KdeConnect] {
        here.listen(Some(source.name())).await?;
    }
    Ok(())
}
