//! What a version is recognised by: a hash over its canonical form.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

use crate::agreement::Version;
use crate::handle::Handle;

/// SHA-256 over the canonical form of one version.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint([u8; 32]);

/// The alphabet of the readable code: Crockford's base 32, without letters that are misread (I, L, O, U).
/// Source: Douglas Crockford, "Base 32".
pub(crate) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Fingerprint {
    /// The fingerprint of a version.
    ///
    /// # Errors
    /// If the canonical form cannot be written, which no value of our types brings about.
    pub fn of(version: &Version) -> Result<Self, serde_json::Error> {
        let canonical = serde_jcs::to_vec(&CanonicalV1::from(version)?)?;
        let mut hasher = Sha256::new();
        hasher.update(b"absprache/agreement/v1\0");
        hasher.update(&canonical);
        Ok(Self(hasher.finalize().into()))
    }

    /// A digest that was made elsewhere, of something else than a version.
    pub(crate) fn from_digest(digest: [u8; 32]) -> Self {
        Self(digest)
    }

    /// The short code people read to each other: 40 bits, as in `7F3K-9Q4T`.
    pub fn code(&self) -> String {
        let mut bits = self.0.iter().take(5).fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
        let mut code = Vec::with_capacity(9);
        for place in 0..8 {
            if place == 4 {
                code.push('-');
            }
            let index = usize::try_from(bits & 31).unwrap_or_default();
            code.push(ALPHABET.get(index).copied().map_or('0', char::from));
            bits >>= 5;
        }
        code.iter().rev().collect()
    }
}

/// The frozen form that is hashed. A change of our model never changes it; a new form gets a new number.
#[derive(Serialize)]
struct CanonicalV1 {
    schema: u32,
    consultant: SideV1,
    client: SideV1,
    addresses: Vec<String>,
    clauses: Vec<serde_json::Value>,
    valid_from: String,
    /// Left out where there is none: texts without it are older than the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    review: Option<String>,
    language: &'static str,
    letter_sha256: String,
}

#[derive(Serialize)]
struct SideV1 {
    name: String,
    zone: String,
    region: String,
    office_hours: String,
    own_days: Vec<(String, String)>,
}

impl SideV1 {
    fn of(name: &str, side: &crate::party::Side) -> Self {
        let mut own_days: Vec<_> =
            side.own_days.iter().map(|day| (day.date.to_string(), nfc(&day.name))).collect();
        own_days.sort();
        Self {
            name: nfc(name),
            zone: side.zone.name().to_owned(),
            region: side.region.to_string(),
            office_hours: side.office_hours.to_string(),
            own_days,
        }
    }
}

impl CanonicalV1 {
    fn from(version: &Version) -> Result<Self, serde_json::Error> {
        let mut sorted: Vec<_> = version.clauses.iter().collect();
        sorted.sort_by_key(|clause| clause.id());
        let clauses = sorted
            .into_iter()
            .map(|clause| Ok(normalised(serde_json::to_value(clause)?)))
            .collect::<Result<_, serde_json::Error>>()?;
        let mut addresses: Vec<_> = version
            .handles
            .iter()
            .map(|mine| {
                let network = match &mine.handle {
                    Handle::Mail(_) => "mail",
                    Handle::Phone(_) => "phone",
                    Handle::Account(account) => account.channel().as_str(),
                };
                format!("{:?} {network} {}", mine.used, nfc(&mine.handle.to_string()))
            })
            .collect();
        addresses.sort();
        Ok(Self {
            schema: 1,
            consultant: SideV1::of(&version.consultant_name, &version.consultant_side),
            client: SideV1::of(&version.client_name, &version.client_side),
            addresses,
            clauses,
            valid_from: version.valid_from.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            valid_until: version.valid_until.map(|day| day.to_string()),
            review: version.review.map(|day| day.to_string()),
            language: match version.language {
                crate::tone::Language::De => "de",
                crate::tone::Language::En => "en",
            },
            letter_sha256: hex(&Sha256::digest(nfc(&version.letter).as_bytes())),
        })
    }
}

fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// Every text in Unicode's normal form C, as hashes want it.
pub(crate) fn normalised(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::String(text) => Value::String(nfc(&text)),
        Value::Array(items) => Value::Array(items.into_iter().map(normalised).collect()),
        Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(key, value)| (nfc(&key), normalised(value))).collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A text that is no fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no fingerprint: 64 hexadecimal digits")]
pub struct FingerprintError(String);

impl std::str::FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        let bad = || FingerprintError(text.chars().take(80).collect());
        if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(bad());
        }
        let mut bytes = [0_u8; 32];
        for (place, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| bad())?;
            *place = u8::from_str_radix(pair, 16).map_err(|_| bad())?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = FingerprintError;
    fn try_from(text: String) -> Result<Self, FingerprintError> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> String {
        fingerprint.to_string()
    }
}

#[cfg(test)]
mod tests;
