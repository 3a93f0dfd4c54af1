//! `absprache contact`.

use crate::args::Contact;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Exit;

/// Says that this build cannot do it.
pub(crate) fn run(_args: &Contact, _context: &Context) -> Result<Exit, Failure> {
    Err(Failure::NotInThisBuild("contact"))
}
