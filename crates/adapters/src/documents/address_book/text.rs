//! From bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// The text of a file. A mark at its beginning says how it is encoded; without one it is UTF-8, or else Windows-1252, as
/// older programs of that system write it. There every byte is a letter, so nothing is refused.
pub(crate) fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default()).0;
    }
    let utf8 = UTF_8.decode_without_bom_handling_and_without_replacement(bytes);
    utf8.unwrap_or_else(|| WINDOWS_1252.decode_without_bom_handling(bytes).0)
}
