//! `absprache me`.

use absprache_adapters::zone;
use absprache_desk::ports::Files;
use absprache_desk::trouble::Trouble;
use absprache_desk::use_cases::me::{Beginning, Change, change};
use absprache_desk::view::consultant::ConsultantView;
use absprache_engine::handle::Handle;
use absprache_engine::party::{MyHandle, Use};

use crate::args::Me;
use crate::context::Context;
use crate::door;
use crate::failure::Failure;
use crate::output::Answer;
use crate::sentences;

const USUAL_HOURS: &str = "Mo-Fr 09:00-17:00; PH off";

/// Shows the profile, or changes it if anything is given.
pub(crate) fn run(args: Me, context: &Context) -> Result<Answer, Failure> {
    let asked = parse(args)?;
    let consultant = if asked == Change::default() {
        context.home.files()?.consultant()?.ok_or(Trouble::NoConsultant)?
    } else {
        let mut files = context.lock()?.files()?;
        change(&mut files, asked, beginning()?)?
    };
    let view = ConsultantView::from(&consultant);
    Answer::yes(sentences::consultant(&consultant, context.language), &view)
}

fn parse(args: Me) -> Result<Change, Failure> {
    let mut handles = Vec::new();
    for mail in &args.mail {
        handles.push(mine(door::mail("--mail", mail)?, Use::Business));
    }
    for phone in &args.phone {
        handles.push(mine(door::phone("--phone", phone)?, Use::Business));
    }
    for phone in &args.private_phone {
        handles.push(mine(door::phone("--private-phone", phone)?, Use::Private));
    }
    Ok(Change {
        name: door::given(door::name, "--name", args.name.as_deref())?,
        zone: door::given(door::zone, "--zone", args.zone.as_deref())?,
        region: door::given(door::region, "--state", args.state.as_deref())?,
        office_hours: door::given(door::hours, "--hours", args.hours.as_deref())?,
        handles,
        form: args.form.map(Into::into),
        away: all(&args.away, |text| door::leave("--away", text))?,
        not_away: all(&args.not_away, |text| door::date("--not-away", text))?,
        days_off: all(&args.day_off, |text| door::own_day("--day-off", text))?,
        no_days_off: all(&args.no_day_off, |text| door::date("--no-day-off", text))?,
    })
}

fn all<T>(given: &[String], parse: impl Fn(&str) -> Result<T, Failure>) -> Result<Vec<T>, Failure> {
    given.iter().map(|text| parse(text)).collect()
}

fn mine(handle: Handle, used: Use) -> MyHandle {
    MyHandle { handle, used }
}

fn beginning() -> Result<Beginning, Failure> {
    Ok(Beginning { zone: zone::of_system(), office_hours: door::hours("--hours", USUAL_HOURS)? })
}
