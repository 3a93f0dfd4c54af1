//! A calendar for a client to import: when they may reach me, and by which way.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarTransparency,
    ICalendarValue,
};
use chrono::{DateTime, Utc};

/// The calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its title.
    pub title: String,
    /// What is to be said beside its entries.
    pub description: String,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// Its entries.
    pub entries: Vec<Open>,
}

/// A time in which a way is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// The same whenever it is made again, and in no other calendar.
    pub uid: String,
    /// Its title.
    pub title: String,
    /// Its beginning.
    pub start: DateTime<Utc>,
    /// Its end.
    pub end: DateTime<Utc>,
}

/// As a file. It takes no time in the client's own calendar: entries are transparent.
pub fn written(calendar: &Calendar) -> String {
    let text = |text: &str| ICalendarValue::Text(text.to_owned());
    let mut root = ICalendarComponent::new(ICalendarComponentType::VCalendar);
    root.add_property(ICalendarProperty::Version, text("2.0"));
    root.add_property(ICalendarProperty::Prodid, text("-//Absprache//Absprache//DE"));
    root.add_property(ICalendarProperty::Name, text(&calendar.title));
    // What most programs know instead (RFC 7986, section 5.1).
    root.add_property(ICalendarProperty::Other("X-WR-CALNAME".to_owned()), text(&calendar.title));
    root.add_property(ICalendarProperty::Description, text(&calendar.description));
    let mut components = vec![root];
    for open in &calendar.entries {
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        event.add_uid(&open.uid);
        event.add_property(ICalendarProperty::Dtstamp, instant(calendar.made));
        event.add_property(ICalendarProperty::Dtstart, instant(open.start));
        event.add_property(ICalendarProperty::Dtend, instant(open.end));
        event.add_property(ICalendarProperty::Summary, text(&open.title));
        event.add_property(
            ICalendarProperty::Transp,
            ICalendarValue::Transparency(ICalendarTransparency::Transparent),
        );
        components.push(event);
    }
    let entries = u32::try_from(components.len()).unwrap_or(u32::MAX);
    if let Some(root) = components.first_mut() {
        root.component_ids = (1..entries).collect();
    }
    ICalendar { components }.to_string()
}

fn instant(at: DateTime<Utc>) -> ICalendarValue {
    ICalendarValue::PartialDateTime(Box::new(PartialDateTime::from_utc_timestamp(at.timestamp())))
}
