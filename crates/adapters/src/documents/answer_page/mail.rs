//! Links that begin a mail to the consultant, for where no scripts run.

use absprache_engine::handle::MailAddress;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// As `encodeURIComponent` does it (ECMA-262, 19.2.6.4); a plus sign in an address is encoded, too (RFC 6068, 5).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'!')
    .remove(b'~')
    .remove(b'*')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')');

/// A mail that has been begun; lines end as mails want it.
pub(super) fn mailto(to: &MailAddress, subject: &str, body: &str) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, KEPT).to_string();
    let address = encoded(to.as_str()).replace("%40", "@");
    format!("mailto:{address}?subject={}&body={}", encoded(subject), encoded(&body.replace('\n', "\r\n")))
}
