//! Numbers as a FRITZ!Box writes them: as they came over the line, or as they were dialled.

use absprache_desk::source::AreaCode;
use absprache_engine::handle::PhoneNumber;

/// The whole number behind what the box shows. None for what is no number of a telephone elsewhere: codes for the box
/// itself, calls within the house, emergency numbers.
pub(in crate::sources) fn whole(shown: &str, area: &AreaCode) -> Option<PhoneNumber> {
    let shown = shown.trim().trim_end_matches('#');
    // Codes that hide or show the own number are dialled before it.
    let shown = ["*31#", "#31#"].iter().find_map(|code| shown.strip_prefix(code)).unwrap_or(shown);
    let digits = without_carrier(shown);
    let is_number = !digits.is_empty()
        && digits.strip_prefix('+').unwrap_or(digits).bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return None;
    }
    if digits.starts_with(['0', '+']) {
        return digits.parse().ok();
    }
    // 110, 112, 115, 116 117, 118 …: the numbers of a town begin with 2 to 9 (plan of the Bundesnetzagentur).
    if digits.starts_with('1') {
        return None;
    }
    // Without the area code they would be read as numbers of another town.
    format!("{}{digits}", area.as_str()).parse().ok()
}

/// Without the code of a carrier that is chosen for one call: 010 and two digits, or 0100 and two.
fn without_carrier(dialled: &str) -> &str {
    let after = match dialled.strip_prefix("010") {
        Some(rest) if rest.starts_with('0') => rest.get(3..),
        Some(rest) => rest.get(2..),
        None => None,
    };
    after.filter(|rest| rest.len() > 2).unwrap_or(dialled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_whole_in_every_form_the_box_shows_it_in() {
        let berlin: AreaCode = "030".parse().unwrap();
        for (shown, whole_number) in [
            ("017139200011", Some("+4917139200011")),
            ("03023125001", Some("+493023125001")),
            ("00493023125001", Some("+493023125001")),
            ("+493023125001", Some("+493023125001")),
            // A local call comes, and is dialled, without the area code.
            ("23125001", Some("+493023125001")),
            // Some telephones end a number with a hash.
            ("017139200011#", Some("+4917139200011")),
            ("*31#017139200011", Some("+4917139200011")),
            ("01013017139200011", Some("+4917139200011")),
            ("010013017139200011", Some("+4917139200011")),
            ("004312345678", Some("+4312345678")),
            ("", None),
            ("110", None),
            ("112", None),
            ("116117", None),
            ("**621", None),
            ("*121#", None),
            ("#96*5*", None),
            ("anonymous", None),
            ("0", None),
            ("010", None),
            ("0100", None),
            ("01001", None),
        ] {
            let found = whole(shown, &berlin);
            assert_eq!(found.as_ref().map(PhoneNumber::as_str), whole_number, "{shown}");
        }
    }
}
