//! The consultant's own profile.

use absprache_engine::party::{Consultant, Leave, MyHandle, OwnDay, Side, Use};
use absprache_engine::tone::Form;
use serde::Serialize;

/// The profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ConsultantView {
    /// The name as clients know it.
    pub name: String,
    /// Zone, holidays, office hours.
    #[serde(flatten)]
    pub side: SideView,
    /// The addresses.
    pub handles: Vec<MyHandleView>,
    /// How new clients are addressed in German.
    pub form: Form,
    /// When the consultant is away, by the first day.
    pub absences: Vec<Leave>,
    /// Days off of the consultant's own, by their date.
    pub days_off: Vec<OwnDay>,
}

/// Where and when one side works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SideView {
    /// The IANA zone.
    pub zone: String,
    /// The code of the holiday region.
    pub region: String,
    /// The office hours, in the notation of files.
    pub office_hours: String,
}

/// One of the consultant's addresses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MyHandleView {
    /// The address.
    pub handle: String,
    /// What it is for.
    pub used: Use,
}

impl From<&Consultant> for ConsultantView {
    fn from(consultant: &Consultant) -> Self {
        Self {
            name: consultant.name.clone(),
            side: SideView::from(&consultant.side),
            handles: consultant.handles.iter().map(MyHandleView::from).collect(),
            form: consultant.form,
            absences: consultant.absences.clone(),
            days_off: consultant.side.own_days.clone(),
        }
    }
}

impl From<&Side> for SideView {
    fn from(side: &Side) -> Self {
        Self {
            zone: side.zone.name().to_owned(),
            region: side.region.to_string(),
            office_hours: side.office_hours.to_string(),
        }
    }
}

impl From<&MyHandle> for MyHandleView {
    fn from(mine: &MyHandle) -> Self {
        Self { handle: mine.handle.to_string(), used: mine.used }
    }
}
