//! `absprache watch`.

use crate::args::Watch;
use crate::context::Context;
use crate::failure::Failure;
use crate::output::Exit;

/// Says that this build cannot do it.
pub(crate) fn run(_args: &Watch, _context: &Context) -> Result<Exit, Failure> {
    Err(Failure::NotInThisBuild("watch"))
}
