//! `absprache appointment`.

use absprache_adapters::calendar::series_of;
use absprache_desk::appointments::Booked;
use absprache_desk::calendar::{AppointmentId, Assignment, Margins, SeriesId};
use absprache_desk::event::Attendance;
use absprache_desk::use_cases::appointments::{Booking, Fault};
use absprache_desk::use_cases::assign;
use absprache_desk::view::appointment::AppointmentView;
use chrono::{DateTime, TimeDelta, Utc};

use crate::args::{self, AppointmentAdd};
use crate::context::Context;
use crate::desk::{WritingDesk, reading, writing};
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

pub(crate) fn run(verb: args::Appointment, context: &Context) -> Result<Answer, Failure> {
    let now = context.clock.now();
    match verb {
        args::Appointment::Add(args) => add(&args, context),
        args::Appointment::List { client, since } => list(client.as_deref(), since.as_deref(), context),
        args::Appointment::Cancel { id } => {
            step("cli-appointment-cancelled", &id, context, |desk, id| desk.cancel_appointment(id, now))
        }
        args::Appointment::Kept { id } => step("cli-appointment-kept", &id, context, |desk, id| {
            desk.mark_appointment(id, Attendance::Kept, now)
        }),
        args::Appointment::Assign { uid, client } => assign(&uid, &client, context),
        args::Appointment::Unassign { uid } => unassign(&uid, context),
        args::Appointment::Missed { id } => step("cli-appointment-missed", &id, context, |desk, id| {
            desk.mark_appointment(id, Attendance::Missed, now)
        }),
    }
}

fn add(args: &AppointmentAdd, context: &Context) -> Result<Answer, Failure> {
    let client = door::client("--client", &args.client)?;
    let start = door::instant("--at", &args.at)?;
    let (mut desk, notes) = writing(context)?;
    let channel = args.channel.as_deref().map(|id| door::channel("--channel", id, desk.channels()));
    let channel = channel.transpose()?.map(|channel| channel.id.clone());
    let args::Margins { lead, tail } = args.margins;
    let end = start + TimeDelta::minutes(args.minutes.into());
    let booking = Booking { client, channel, start, end, margins: Margins { lead, tail } };
    let booked = desk.book(booking, context.clock.now()).map_err(Failure::Appointment)?;
    done("cli-appointment-added", &desk, &booked, notes, context)
}

fn list(client: Option<&str>, since: Option<&str>, context: &Context) -> Result<Answer, Failure> {
    let client = client.map(|id| door::client("--client", id)).transpose()?;
    let since: Option<DateTime<Utc>> = door::given(door::instant, "--since", since)?;
    let (desk, notes) = reading(context)?;
    let zone = desk.consultant().side.zone;
    let booked = desk.appointments(client.as_ref(), since.unwrap_or_else(|| context.clock.now()));
    let views: Vec<_> = booked.iter().map(|one| AppointmentView::of(one, desk.came(one), zone)).collect();
    let said = sentences::appointments(&booked, &views, zone, context.language);
    Ok(Answer { notes, ..Answer::yes(said, &views)? })
}

fn assign(uid: &str, client: &str, context: &Context) -> Result<Answer, Failure> {
    let (event, client) = (event(uid)?, door::client("--client", client)?);
    assign::assign(&mut context.lock()?.files()?, event, &client)?;
    let said = [("uid", uid), ("client", client.as_str())];
    Answer::yes(
        sentences::say(context.language, "cli-appointment-assigned", &said),
        &Assignment { series: event, client: client.clone() },
    )
}

fn unassign(uid: &str, context: &Context) -> Result<Answer, Failure> {
    let event = event(uid)?;
    let client = assign::unassign(&mut context.lock()?.files()?, event).map_err(|fault| match fault {
        assign::Fault::Trouble(trouble) => Failure::Trouble(trouble),
        assign::Fault::NotAssigned(_) => Failure::NotAssigned(uid.to_owned()),
    })?;
    let said = [("uid", uid), ("client", client.as_str())];
    Answer::yes(
        sentences::say(context.language, "cli-appointment-unassigned", &said),
        &Assignment { series: event, client: client.clone() },
    )
}

/// By the UID; by its own id what was assigned in the window, too.
fn event(uid: &str) -> Result<SeriesId, Failure> {
    let uid = door::words("UID", uid)?;
    Ok(uid.parse().unwrap_or_else(|_no_id| series_of(&uid)))
}

/// Does something about one appointment.
fn step(
    said: &str,
    id: &str,
    context: &Context,
    step: impl FnOnce(&mut WritingDesk, AppointmentId) -> Result<Booked, Fault>,
) -> Result<Answer, Failure> {
    let id = door::appointment("ID", id)?;
    let (mut desk, notes) = writing(context)?;
    let booked = step(&mut desk, id).map_err(Failure::Appointment)?;
    done(said, &desk, &booked, notes, context)
}

fn done(
    said: &str,
    desk: &WritingDesk,
    booked: &Booked,
    notes: Vec<String>,
    context: &Context,
) -> Result<Answer, Failure> {
    let zone = desk.consultant().side.zone;
    let view = AppointmentView::of(booked, desk.came(booked), zone);
    let line = sentences::appointment(booked, &view, zone, context.language);
    let said = sentences::say(context.language, said, &[("appointment", &line)]);
    Ok(Answer { notes, ..Answer::yes(said, &view)? })
}
