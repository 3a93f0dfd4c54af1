//! `absprache source`.

use std::io::{self, BufRead as _, Read as _};

use absprache_adapters::secrets::{self, Password};
use absprache_adapters::sources::imap;
use absprache_adapters::sources::notifications::BusAddress;
use absprache_adapters::sources::{World, caldav, check, found};
use absprache_desk::calendar::Margins;
use absprache_desk::event::SourceName;
use absprache_desk::ports::Files;
use absprache_desk::source::{
    CalDav, CalendarAddress, CallMonitor, Ics, Imap, PasswordFrom, Port, Source, Tls,
};
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::private_numbers::set_up_line;
use absprache_desk::use_cases::sources::{SetUp, chosen, remove};
use absprache_desk::view::source::SetUpView;
use absprache_desk::words::source_name;
use absprache_engine::handle::PhoneNumber;

use crate::args::{self, AddCalDav, AddCallMonitor, AddIcs, AddImap, SourceAdd};
use crate::commands::teach;
use crate::context::Context;
use crate::door;
use crate::failure::{Failure, Why};
use crate::output::{self, Answer, Exit};
use crate::{sentences, words};

/// Longer passwords are none.
const LONGEST: u64 = 4096;

pub(crate) fn run(verb: args::Source, context: &Context) -> Result<Exit, Failure> {
    let answer = match verb {
        args::Source::Heard => return teach::heard(context),
        args::Source::Add(SourceAdd::Notifications) => add(Source::Notifications, &[], context),
        args::Source::Add(SourceAdd::Imap(args)) => add_mailbox(args, context),
        args::Source::Add(SourceAdd::Callmonitor(args)) => add_call_monitor(&args, context),
        args::Source::Add(SourceAdd::Kdeconnect) => add(Source::KdeConnect, &[], context),
        args::Source::Add(SourceAdd::Caldav(args)) => add_calendars(args, context),
        args::Source::Add(SourceAdd::Ics(args)) => add_calendar_file(&args, context),
        args::Source::List => list(context),
        args::Source::Check { id } => try_out(id.map(SourceName).as_ref(), context),
        args::Source::Remove { id } => take_away(&SourceName(id), context),
        args::Source::Teach(args) => teach::teach(&args, context),
        args::Source::Taught => teach::list(context),
        args::Source::Forget(sign) => teach::forget(&sign, context),
    }?;
    output::print(&answer, context.json)
}

fn add_call_monitor(args: &AddCallMonitor, context: &Context) -> Result<Answer, Failure> {
    let monitor = CallMonitor {
        host: door::host("--host", &args.host)?,
        port: door::port("--port", &args.port)?,
        area_code: door::area_code("--area-code", &args.area_code)?,
    };
    let private = |number: &String| door::number("--private-number", number);
    let private: Vec<_> = args.private_number.iter().map(private).collect::<Result<_, Failure>>()?;
    add(Source::CallMonitor(monitor), &private, context)
}

fn add_mailbox(args: AddImap, context: &Context) -> Result<Answer, Failure> {
    let password = match (args.password_command, args.token_command) {
        (Some(command), _) => PasswordFrom::Command(command),
        (None, Some(command)) => PasswordFrom::Token(command),
        (None, None) => PasswordFrom::Keyring,
    };
    let tls = door::tls("--tls", &args.tls)?;
    let port = match (&args.port, &tls) {
        (Some(port), _) => door::port("--port", port)?,
        (None, Tls::StartTls | Tls::StartTlsPinned(_)) => Port::imap(),
        (None, Tls::System | Tls::None | Tls::Pinned(_)) => Port::imaps(),
    };
    let account = Imap {
        host: door::host("--host", &args.host)?,
        port,
        user: door::name("--user", &args.user)?,
        password,
        tls,
        junk: door::given(door::name, "--junk", args.junk.as_deref())?,
    };
    if account.password == PasswordFrom::Keyring {
        keep_typed_password(&imap::password_name(&account))?;
    }
    add(Source::Imap(account), &[], context)
}

/// Reads a password from standard input, and keeps it in the keyring.
fn keep_typed_password(name: &str) -> Result<(), Failure> {
    let mut typed = String::new();
    io::stdin().lock().take(LONGEST).read_line(&mut typed).map_err(Failure::Output)?;
    let typed = typed.trim_end_matches(['\r', '\n']);
    if typed.is_empty() {
        return Err(door::refused("--password-stdin", "", Why::Empty));
    }
    wait_for(secrets::keep(name, Password::new(typed)))?.map_err(Failure::Keyring)
}

fn add_calendars(args: AddCalDav, context: &Context) -> Result<Answer, Failure> {
    let CalendarAddress { host, port, path, safe } = door::calendar_address("--url", &args.url)?;
    let tls = match args.tls.as_deref() {
        None if safe => Tls::System,
        None => Tls::None,
        Some(text) => door::tls("--tls", text)?,
    };
    if safe == (tls == Tls::None) {
        return Err(door::refused("--tls", args.tls.as_deref().unwrap_or_default(), Why::TlsOfAddress));
    }
    let account = CalDav {
        host,
        port,
        path,
        user: door::name("--user", &args.user)?,
        password: args.password_command.map_or(PasswordFrom::Keyring, PasswordFrom::Command),
        tls,
        margins: margins(args.margins),
    };
    if account.password == PasswordFrom::Keyring {
        keep_typed_password(&caldav::password_name(&account))?;
    }
    add(Source::CalDav(account), &[], context)
}

fn add_calendar_file(args: &AddIcs, context: &Context) -> Result<Answer, Failure> {
    // The program may be started elsewhere.
    let path =
        std::path::absolute(&args.path).map_err(|error| Trouble::Io { path: args.path.clone(), error })?;
    add(Source::Ics(Ics { path, margins: margins(args.margins) }), &[], context)
}

fn margins(given: args::Margins) -> Margins {
    Margins { lead: given.lead, tail: given.tail }
}

fn add(source: Source, private: &[PhoneNumber], context: &Context) -> Result<Answer, Failure> {
    let mut files = context.lock()?.files()?;
    let view = SetUpView::of(&source, context.language);
    let said = match set_up_line(&mut files, source, private)? {
        SetUp::Added => "cli-source-added",
        SetUp::Changed => "cli-source-changed",
        SetUp::AsBefore => "cli-source-as-before",
    };
    let args = [("name", &*view.name), ("id", &*view.id)];
    Answer::yes(sentences::say(context.language, said, &args), &view)
}

fn list(context: &Context) -> Result<Answer, Failure> {
    let sources = context.home.files()?.sources()?.sources;
    let views: Vec<_> = sources.iter().map(|source| SetUpView::of(source, context.language)).collect();
    Answer::yes(sentences::sources(&views, context.language), &views)
}

fn try_out(id: Option<&SourceName>, context: &Context) -> Result<Answer, Failure> {
    let files = context.home.files()?;
    let sources = chosen(&files, id)?;
    let (channels, consultant) = (files.channels().clone(), files.consultant()?);
    let world = World::of(consultant.as_ref(), BusAddress::Session, channels, context.home.path());
    let mut views = Vec::new();
    for source in &sources {
        let tried = wait_for(check(source, &world, context.clock.now()))?;
        views.push(found(&source.name(), &tried, context.language));
    }
    let exit = if views.iter().all(|view| view.ok) { Exit::Yes } else { Exit::No };
    Ok(Answer::yes(sentences::checked(&views, context.language), &views)?.exit(exit))
}

/// What a look at the world comes to.
fn wait_for<T>(look: impl Future<Output = T>) -> Result<T, Failure> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Failure::Output)?;
    let done = runtime.block_on(look);
    // A name that is still being looked up must not keep the answer back.
    runtime.shutdown_background();
    Ok(done)
}

fn take_away(id: &SourceName, context: &Context) -> Result<Answer, Failure> {
    let mut files = context.lock()?.files()?;
    let removed = chosen(&files, Some(id))?;
    remove(&mut files, id)?;
    let name = source_name(id, context.language);
    let left = files.sources()?.sources;
    let mut notes = Vec::new();
    for source in &removed {
        if let Some(entry) = source.keyring_entry()
            && let Err(fault) = wait_for(secrets::forget(&entry))?
        {
            notes.push(words::words(&Failure::Keyring(fault), context.language));
        }
    }
    if left.is_empty() {
        notes.push(sentences::say(context.language, "cli-source-none", &[]));
    }
    let views: Vec<_> = left.iter().map(|source| SetUpView::of(source, context.language)).collect();
    let said = sentences::say(context.language, "cli-source-removed", &[("name", &name)]);
    Ok(Answer { notes, ..Answer::yes(said, &views)? })
}
