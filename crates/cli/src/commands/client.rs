//! `absprache client`.

use absprache_adapters::store::RonFiles;
use absprache_desk::ports::Files as _;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::add_client::{Beginning, NewClient, add_client};
use absprache_desk::use_cases::clients::{OnFile, list_clients, show_client};
use absprache_desk::use_cases::presets;
use absprache_desk::view::client::{AgreementView, ClientView};
use absprache_desk::view::retention::RetentionView;
use absprache_engine::agreement::Standing;
use absprache_engine::channel::Channels;
use absprache_engine::handle::Handle;
use absprache_engine::ids::ClientId;
use absprache_engine::party::Role;
use absprache_engine::tone::{Form, Tone};
use serde::Serialize;

use crate::args::ClientAdd;
use crate::context::Context;
use crate::desk::{WritingDesk, writing};
use crate::door;
use crate::failure::Failure;
use crate::output::{Answer, Exit};
use crate::{sentences, words};

/// Puts a client on file.
pub(crate) fn add(args: ClientAdd, context: &Context) -> Result<Answer, Failure> {
    let mut files = context.lock()?.files()?;
    let channels = files.channels().clone();
    let usual = files.consultant()?.map_or_else(Form::default, |consultant| consultant.form);
    let new = parse(args, usual, &files)?;
    let client = add_client(&mut files, &channels, new)?;
    let view = ClientView::of(&client, AgreementView::of(&client.id, &Standing::Wish, None));
    Answer::yes(sentences::client_added(&client, context.home.draft(&client.id), context.language), &view)
}

/// Lists all clients; what is wrong with a client's files is told beside it, and a script sees that the list is not whole.
pub(crate) fn list(context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let journal = context.home.journal()?;
    let (clients, troubles) = list_clients(journal.as_ref(), &files, files.channels(), context.clock.now())?;
    let views: Vec<_> = clients.iter().map(view).collect();
    // Where some cannot be read, nobody says that there are none.
    let is_none_known = clients.is_empty() && !troubles.is_empty();
    let said = if is_none_known { String::new() } else { sentences::clients(&clients, context.language) };
    let answer = Answer::yes(said, &views)?;
    // My own broken file keeps every client from being judged, and is told once.
    let mut notes: Vec<_> =
        troubles.into_iter().map(|trouble| words::words(&trouble.into(), context.language)).collect();
    notes.dedup();
    let exit = if notes.is_empty() { Exit::Yes } else { Exit::No };
    Ok(Answer { notes, exit, ..answer })
}

/// Shows a client, their rules as a letter, and where these stand.
pub(crate) fn show(id: &str, context: &Context) -> Result<Answer, Failure> {
    #[derive(Serialize)]
    struct Shown {
        #[serde(flatten)]
        client: ClientView,
        letter: String,
        retention: RetentionView,
    }
    let id = door::client("ID", id)?;
    let files = context.home.files()?;
    let journal = context.home.journal()?;
    let (shown, letter) = show_client(journal.as_ref(), &files, files.channels(), &id, context.clock.now())?;
    // Broken settings are told by who needs them.
    let is_preserved = files.settings().is_ok_and(|settings| settings.preserved.contains(&id));
    let retention = shown.retention.view(is_preserved, context.language);
    let said = sentences::client(&shown, context.home.draft(&id), &retention, &letter, context.language);
    Answer::yes(said, &Shown { client: view(&shown), letter, retention })
}

/// Nothing about a client is deleted for now.
pub(crate) fn preserve(id: &str, context: &Context) -> Result<Answer, Failure> {
    keep(id, context, WritingDesk::preserve)
}

/// What is agreed goes again.
pub(crate) fn release(id: &str, context: &Context) -> Result<Answer, Failure> {
    keep(id, context, WritingDesk::release)
}

fn keep(
    id: &str,
    context: &Context,
    how: impl FnOnce(&mut WritingDesk, &ClientId) -> Result<(), Trouble>,
) -> Result<Answer, Failure> {
    let id = door::client("ID", id)?;
    let (mut desk, notes) = writing(context)?;
    how(&mut desk, &id)?;
    let retention = desk.client_page(&id, context.clock.now(), context.language)?.retention;
    Ok(Answer { notes, ..Answer::yes(retention.sentence.clone(), &retention)? })
}

fn view(shown: &OnFile) -> ClientView {
    let agreement = AgreementView::of(&shown.client.id, &shown.standing, shown.version.as_ref());
    ClientView::of(&shown.client, agreement)
}

fn parse(args: ClientAdd, usual: Form, files: &RonFiles) -> Result<NewClient, Failure> {
    let channels = files.channels();
    let rules = match (&args.preset, &args.policy) {
        (Some(preset), _) => Beginning::Preset(presets::find(files, preset)?),
        (None, Some(path)) => Beginning::Policy(Box::new(door::file(path, channels)?)),
        (None, None) => Beginning::Standard,
    };
    let aliases = args.alias.iter().map(|text| door::alias("--alias", text, channels));
    Ok(NewClient {
        name: door::name("--name", &args.name)?,
        id: door::given(door::client, "--id", args.id.as_deref())?,
        person: door::given(door::name, "--person", args.person.as_deref())?,
        salutation: door::given(door::words, "--salutation", args.salutation.as_deref())?,
        role: Role::default(),
        handles: handles(&args, channels)?,
        aliases: aliases.collect::<Result<_, _>>()?,
        tone: Tone { language: args.lang.into(), form: args.form.map_or(usual, Into::into) },
        zone: door::given(door::zone, "--zone", args.zone.as_deref())?,
        region: door::given(door::region, "--state", args.state.as_deref())?,
        office_hours: door::given(door::hours, "--hours", args.hours.as_deref())?,
        rules,
    })
}

fn handles(args: &ClientAdd, channels: &Channels) -> Result<Vec<Handle>, Failure> {
    let mails = args.mail.iter().map(|text| door::mail("--mail", text));
    let phones = args.phone.iter().map(|text| door::phone("--phone", text));
    let others = args.handle.iter().map(|text| door::handle("--handle", text, channels));
    let mut handles: Vec<Handle> = Vec::new();
    for handle in mails.chain(phones).chain(others) {
        let handle = handle?;
        if !handles.contains(&handle) {
            handles.push(handle);
        }
    }
    Ok(handles)
}
