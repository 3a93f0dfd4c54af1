//! What others have published to test their own programs with: mails and calendars, as a second reader understands them.

mod calendars;
mod mails;
