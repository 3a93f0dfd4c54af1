//! What the system calls its user.

/// The full name that the system has for whoever runs the program; none if it has none besides the name to log in by.
#[cfg(unix)]
pub fn full_name() -> Option<String> {
    let user = nix::unistd::User::from_uid(nix::unistd::Uid::current()).ok()??;
    of_gecos(&user.gecos.to_string_lossy(), &user.name)
}

/// Not asked for there yet.
#[cfg(not(unix))]
pub fn full_name() -> Option<String> {
    None
}

/// The first part of the GECOS field, in which an ampersand stands for the login name with a capital (`passwd(5)`).
#[cfg(unix)]
fn of_gecos(gecos: &str, login: &str) -> Option<String> {
    let mut letters = login.chars();
    let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
    let name = gecos.split(',').next().unwrap_or_default().replace('&', &capital);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    (!name.is_empty() && !name.eq_ignore_ascii_case(login)).then_some(name)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_full_name_is_the_first_part_of_the_field_unless_it_is_the_login_name() {
        for (gecos, expected) in [
            ("Jana Beispiel", Some("Jana Beispiel")),
            ("Jana Beispiel,,030 23125001,", Some("Jana Beispiel")),
            ("  Jana  Beispiel ,Büro", Some("Jana Beispiel")),
            ("& Beispiel", Some("Jana Beispiel")),
            ("jana", None),
            ("Jana", None),
            (",,,", None),
            ("", None),
        ] {
            assert_eq!(of_gecos(gecos, "jana").as_deref(), expected, "{gecos}");
        }
    }
}
