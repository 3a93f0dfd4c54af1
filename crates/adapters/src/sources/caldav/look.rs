//! One look at all calendars of an account.

use std::collections::HashMap;

use absprache_desk::arrival::{CalendarFault, Fault};
use absprache_desk::source::CalDav;
use chrono::{DateTime, Utc};
use http::header::LOCATION;
use http::{Request, StatusCode, Uri};
use libdav::CalDavClient;
use libdav::caldav::{
    CalendarComponent, FindCalendarHomeSet, FindCalendars, GetCalendarResources, ListCalendarResources,
    TimeRange,
};
use libdav::dav::{FindCurrentUserPrincipalError, RequestError, WebDavClient, WebDavError};

use super::http::{Http, NoAnswer};
use super::password_name;
use crate::calendar::{Reader, Window, meetings};
use crate::secrets::{self, Password};
use crate::sources::calendars::Look;

/// Where servers tell where their calendars are.
const WELL_KNOWN: &str = "/.well-known/caldav";
/// So many events are asked for at once.
const AT_ONCE: usize = 100;

/// The account, with what is known of it from the last look.
pub(super) struct Account {
    account: CalDav,
    reader: Reader,
    /// As it worked last, or was not tried yet.
    password: Option<Password>,
    /// Events by their place, with the mark that changes when they do.
    known: HashMap<String, (String, String)>,
}

impl Account {
    pub(super) fn new(account: CalDav, reader: Reader) -> Self {
        Self { account, reader, password: None, known: HashMap::new() }
    }

    pub(super) async fn look(&mut self, window: Window) -> Result<Look, Fault> {
        let looked = self.try_to_look(window).await;
        if matches!(looked, Err(Fault::Calendar(CalendarFault::Login))) {
            self.password = None;
        }
        looked
    }

    async fn try_to_look(&mut self, window: Window) -> Result<Look, Fault> {
        let password = self.password().await?;
        let http = Http::to(&self.account, &password)?;
        let path = beginning(&http, &self.account.path).await?;
        let client = CalDavClient::new(WebDavClient::new(http.address(&path)?, http));
        let calendars = calendars(&client, &path).await?;
        let mut known = HashMap::new();
        for calendar in &calendars {
            self.events(&client, calendar, window, &mut known).await?;
        }
        self.known = known;
        let read = self.known.values().map(|(_, text)| meetings(text, &self.reader, window));
        // What a server has kept for others and is no calendar to us is no news every other minute.
        let meetings = read.flat_map(Result::unwrap_or_default).collect();
        Ok(Look { calendars: calendars.len(), meetings, lacking: None })
    }

    /// The password, fetched once: a command may ask the user.
    async fn password(&mut self) -> Result<Password, Fault> {
        if let Some(known) = &self.password {
            return Ok(known.clone());
        }
        let fetched = secrets::fetch(&self.account.password, &password_name(&self.account)).await;
        let password = fetched.map_err(|fault| Fault::Calendar(fault.into()))?;
        self.password = Some(password.clone());
        Ok(password)
    }

    /// The events of a calendar that touch the window, fetched where they are new or have changed.
    async fn events(
        &self,
        client: &CalDavClient<Http>,
        calendar: &str,
        window: Window,
        known: &mut HashMap<String, (String, String)>,
    ) -> Result<(), Fault> {
        let garbled = || Fault::Calendar(CalendarFault::Garbled);
        let stamp =
            |at: DateTime<Utc>| at.format("%Y%m%dT%H%M%SZ").to_string().parse().map_err(|_| garbled());
        let range = TimeRange::Between(stamp(window.from)?, stamp(window.until)?);
        let list = ListCalendarResources::new(calendar)
            .with_component_and_time_range(CalendarComponent::VEvent, range);
        let listed = client.request(list).await.map_err(fault_of)?;
        let mut wanted = Vec::new();
        for one in listed.resources {
            match (self.known.get(&one.href), one.etag) {
                (Some((mark, text)), Some(now)) if *mark == now => {
                    known.insert(one.href, (now, text.clone()));
                }
                _ => wanted.push(one.href),
            }
        }
        for some in wanted.chunks(AT_ONCE) {
            let get = GetCalendarResources::new(calendar).with_hrefs(some);
            for fetched in client.request(get).await.map_err(fault_of)?.resources {
                // Whatever is gone in the meantime is no appointment.
                if let Ok(content) = fetched.content {
                    known.insert(fetched.href, (content.etag, content.data));
                }
            }
        }
        Ok(())
    }
}

/// Where to begin on the server. One that was named without a path may tell where its calendars are (RFC 6764, section 5).
async fn beginning(http: &Http, path: &str) -> Result<String, Fault> {
    if path != "/" {
        return Ok(path.to_owned());
    }
    let known = http.address(WELL_KNOWN)?;
    let client = WebDavClient::new(known.clone(), http.clone());
    let ask = Request::get(known).body(String::new());
    let ask = ask.map_err(|_| Fault::Calendar(CalendarFault::NoCalendars))?;
    let (answer, _body) = client.request_raw(ask).await.map_err(|error| fault_of(error.into()))?;
    let location = answer.headers.get(LOCATION).filter(|_| answer.status.is_redirection());
    let place = location.and_then(|location| Uri::try_from(location.as_bytes()).ok());
    // Another machine is one the user would have to name.
    let here = place.filter(|place| place.authority().is_none_or(|there| http.is_at(there)));
    Ok(here.map_or_else(|| path.to_owned(), |place| place.path().to_owned()))
}

/// From the address to who I am there, to my calendars. Where a server does not tell who I am, calendars are looked for at
/// the address itself.
async fn calendars(client: &CalDavClient<Http>, path: &str) -> Result<Vec<String>, Fault> {
    let principal = match client.find_current_user_principal().await {
        Ok(principal) => principal,
        Err(FindCurrentUserPrincipalError::RequestError(error)) => return Err(fault_of(error)),
        Err(FindCurrentUserPrincipalError::InvalidInput(_)) => {
            return Err(Fault::Calendar(CalendarFault::NoCalendars));
        }
    };
    let homes = match principal {
        Some(principal) => {
            let find = FindCalendarHomeSet::new(principal.path());
            let found = client.request(find).await.map_err(fault_of)?;
            found.home_sets.iter().map(|home| home.path().to_owned()).collect()
        }
        None => vec![path.to_owned()],
    };
    let mut calendars = Vec::new();
    for home in &homes {
        let found = client.request(FindCalendars::new(home)).await.map_err(fault_of)?;
        calendars.extend(found.calendars.into_iter().map(|calendar| calendar.href));
    }
    if calendars.is_empty() { Err(Fault::Calendar(CalendarFault::NoCalendars)) } else { Ok(calendars) }
}

fn fault_of(error: WebDavError<NoAnswer>) -> Fault {
    let calendar = match error {
        WebDavError::Request(RequestError::Client(NoAnswer(fault))) => return fault,
        WebDavError::BadStatusCode(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => CalendarFault::Login,
        WebDavError::BadStatusCode(StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED) => {
            CalendarFault::NoCalendars
        }
        WebDavError::BadStatusCode(status) => CalendarFault::Status(status.as_u16()),
        WebDavError::InvalidInput(_) => CalendarFault::NoCalendars,
        WebDavError::Request(_)
        | WebDavError::Xml(_)
        | WebDavError::InvalidResponse(_)
        | WebDavError::PreconditionFailed(_) => CalendarFault::Garbled,
    };
    Fault::Calendar(calendar)
}
