//! `absprache contact import`.

use absprache_adapters::sources::call_list::{self, CallList, Line};
use absprache_desk::desk::Desk;
use absprache_desk::popup::{Popup, PopupKey};
use absprache_desk::ports::{Files, Notifier};
use absprache_desk::source::{AreaCode, Source};
use absprache_desk::trouble::Trouble;
use absprache_desk::view::past_calls::PastView;
use absprache_engine::handle::Handle;

use crate::args::ContactImport;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::{sentences, words};

/// Takes a list of past calls in. The answer is no if rows were left out that may be calls with clients.
pub(crate) fn run(args: &ContactImport, context: &Context) -> Result<Answer, Failure> {
    let home = context.lock()?;
    let files = home.files()?;
    let channels = files.channels().clone();
    let CallList { calls, unusable } = read(args, &files)?;
    let (mut desk, troubles) = Desk::open(home.journal()?, files, Nobody, channels, context.language)?;
    let mut past = desk.take_in_past(calls, context.clock.now())?;
    past.unusable.extend(unusable);
    past.unusable.sort_by_key(|unusable| unusable.line);
    let is_whole = past.unusable.is_empty() && past.ambiguous.is_empty();
    let said = sentences::past(&past, context.language);
    let answer = Answer::yes(said, &PastView::from(&past))?;
    let notes = troubles.iter().map(|trouble| words::trouble(trouble, context.language)).collect();
    Ok(Answer { notes, exit: if is_whole { Exit::Yes } else { Exit::No }, ..answer })
}

fn read(args: &ContactImport, files: &impl Files) -> Result<CallList, Failure> {
    let me = files.consultant()?.ok_or(Trouble::NoConsultant)?;
    let zone = door::given(door::zone, "--zone", args.zone.as_deref())?;
    let area = match door::given(door::area_code, "--area-code", args.area_code.as_deref())? {
        Some(area) => Some(area),
        None => of_a_box(files)?,
    };
    let mine: Vec<Handle> = me.handles.into_iter().map(|mine| mine.handle).collect();
    let path = &args.file;
    let bytes = std::fs::read(path).map_err(|error| Trouble::Io { path: path.clone(), error })?;
    let line = Line { zone: zone.unwrap_or(me.side.zone), area: area.as_ref(), mine: &mine };
    call_list::read(&bytes, &line).map_err(|fault| Failure::NoList { path: path.clone(), fault })
}

/// The area code of the box that is listened to; none where there is none, or several.
fn of_a_box(files: &impl Files) -> Result<Option<AreaCode>, Failure> {
    let sources = files.sources()?;
    let mut codes = sources.sources.iter().filter_map(|source| match source {
        Source::CallMonitor(monitor) => Some(monitor.area_code.clone()),
        Source::Notifications | Source::Imap(_) | Source::KdeConnect | Source::CalDav(_) | Source::Ics(_) => {
            None
        }
    });
    let code = codes.next();
    Ok(code.filter(|code| codes.all(|other| other == *code)))
}

/// Past calls are told nobody.
struct Nobody;

impl Notifier for Nobody {
    fn show(&mut self, _popup: Popup) {}
    fn withdraw(&mut self, _key: PopupKey) {}
    fn copy(&mut self, _key: PopupKey, _text: String) {}
}
