//! What clauses and contacts call a channel.

use std::sync::Arc;

use crate::ids::id;

id! {
    /// The id of a channel: `[a-z][a-z0-9-]{0,39}`. Whether such a channel exists is for
    /// [`Channels`](super::Channels) to say: an old agreement may name one that a user has removed.
    ChannelId, ChannelIdError, checked
}

impl ChannelId {
    /// The longest id, in characters.
    pub const MAX_LENGTH: usize = 40;

    /// Electronic mail. It is in the shipped catalogue, so in every one.
    pub fn email() -> Self {
        Self("email".into())
    }

    /// The telephone. It is in the shipped catalogue, so in every one.
    pub fn phone() -> Self {
        Self("phone".into())
    }
}

/// Why a text is no channel id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChannelIdError {
    /// There is nothing.
    #[error("a channel id is empty")]
    Empty,
    /// It does not begin with a lower-case letter.
    #[error("channel id `{id}` does not begin with a letter from a to z")]
    Beginning {
        /// The text as written.
        id: String,
    },
    /// It has a character other than a lower-case letter, a digit or a hyphen.
    #[error("channel id `{id}` has a `{found}`; only a to z, 0 to 9 and `-` are allowed")]
    Character {
        /// The text as written.
        id: String,
        /// The first character that is not allowed.
        found: char,
    },
    /// It is longer than [`ChannelId::MAX_LENGTH`].
    #[error("channel id `{id}` has more than {} characters", ChannelId::MAX_LENGTH)]
    TooLong {
        /// The text as written.
        id: String,
    },
}

fn checked(text: &str) -> Result<Arc<str>, ChannelIdError> {
    let id = || text.to_owned();
    let Some(first) = text.chars().next() else { return Err(ChannelIdError::Empty) };
    let allowed = |c: &char| matches!(c, 'a'..='z' | '0'..='9' | '-');
    if let Some(found) = text.chars().find(|c| !allowed(c)) {
        return Err(ChannelIdError::Character { id: id(), found });
    }
    if !first.is_ascii_lowercase() {
        return Err(ChannelIdError::Beginning { id: id() });
    }
    if text.len() > ChannelId::MAX_LENGTH {
        return Err(ChannelIdError::TooLong { id: id() });
    }
    Ok(text.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_lower_case_ascii_and_begins_with_a_letter() {
        let long = "a".repeat(ChannelId::MAX_LENGTH);
        for good in ["x", "email", "skype-call", "web2", long.as_str()] {
            assert_eq!(good.parse::<ChannelId>().unwrap().as_str(), good);
        }
    }

    #[test]
    fn anything_else_is_refused_and_the_reason_told() {
        let too_long = "a".repeat(ChannelId::MAX_LENGTH + 1);
        let wrong = |id: &str, found| ChannelIdError::Character { id: id.to_owned(), found };
        let beginning = |id: &str| ChannelIdError::Beginning { id: id.to_owned() };
        let cases = [
            ("", ChannelIdError::Empty),
            ("Email", wrong("Email", 'E')),
            ("e_mail", wrong("e_mail", '_')),
            ("büro", wrong("büro", 'ü')),
            (" email", wrong(" email", ' ')),
            ("2fa", beginning("2fa")),
            ("-call", beginning("-call")),
            (too_long.as_str(), ChannelIdError::TooLong { id: too_long.clone() }),
        ];
        for (text, reason) in cases {
            assert_eq!(text.parse::<ChannelId>(), Err(reason), "{text:?}");
        }
    }
}
