//! What leads to a peer, parsed once at the door.

use std::fmt;
use std::num::NonZeroU16;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A text is none of what it should be.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{given}` is no {wanted}")]
pub struct NotThat {
    /// The text.
    pub given: String,
    /// What it should be.
    pub wanted: &'static str,
}

/// The name or address of a machine in a network.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Host(String);

/// A TCP port.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Port(NonZeroU16);

/// A German area code with its leading 0, such as 030.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AreaCode(String);

/// The SHA-256 of a server's certificate (its DER bytes).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CertificatePin([u8; 32]);

impl Host {
    /// As it is looked up, in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// With the port, where that is not the usual one.
    pub(crate) fn with_port(&self, port: Port, usual: Port) -> String {
        if port == usual { self.0.clone() } else { format!("{}:{port}", self.0) }
    }
}

impl FromStr for Host {
    type Err = NotThat;

    fn from_str(text: &str) -> Result<Self, NotThat> {
        let host = text.trim().to_lowercase();
        // RFC 1035, 2.3.4: 255 octets with the lengths; a colon occurs in addresses of IPv6.
        let fits = (1..=253).contains(&host.len())
            && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | ':'));
        if fits { Ok(Self(host)) } else { Err(not(text, "name of a machine")) }
    }
}

impl Port {
    /// The port of a FRITZ!Box for its call monitor.
    pub const fn call_monitor() -> Self {
        Self(match NonZeroU16::new(1012) {
            Some(port) => port,
            None => NonZeroU16::MIN,
        })
    }

    /// The port of HTTP (RFC 9110, section 4.2.1).
    pub const fn http() -> Self {
        Self(match NonZeroU16::new(80) {
            Some(port) => port,
            None => NonZeroU16::MIN,
        })
    }

    /// The port of HTTP behind TLS (RFC 9110, section 4.2.2).
    pub const fn https() -> Self {
        Self(match NonZeroU16::new(443) {
            Some(port) => port,
            None => NonZeroU16::MIN,
        })
    }

    /// The port of mailboxes behind TLS (RFC 8314).
    pub const fn imaps() -> Self {
        Self(match NonZeroU16::new(993) {
            Some(port) => port,
            None => NonZeroU16::MIN,
        })
    }

    /// The port of mailboxes that are opened without encryption, or with STARTTLS (RFC 3501).
    pub const fn imap() -> Self {
        Self(match NonZeroU16::new(143) {
            Some(port) => port,
            None => NonZeroU16::MIN,
        })
    }

    /// The number.
    pub fn number(self) -> u16 {
        self.0.get()
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn is_of_https(&self) -> bool {
        *self == Self::https()
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn is_of_imaps(&self) -> bool {
        *self == Self::imaps()
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn is_of_call_monitor(&self) -> bool {
        *self == Self::call_monitor()
    }
}

impl FromStr for Port {
    type Err = NotThat;

    fn from_str(text: &str) -> Result<Self, NotThat> {
        text.trim().parse().map(Self).map_err(|_| not(text, "port"))
    }
}

impl AreaCode {
    /// With its leading 0.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for AreaCode {
    type Err = NotThat;

    /// `030`, `30`, `+49 30` and `(030)` are the same.
    fn from_str(text: &str) -> Result<Self, NotThat> {
        let bare: String = text.chars().filter(|c| !matches!(c, ' ' | '(' | ')' | '-' | '/')).collect();
        let national =
            ["+49", "0049", "0"].iter().find_map(|prefix| bare.strip_prefix(prefix)).unwrap_or(&bare);
        // Two to five digits without the 0: plan of the Bundesnetzagentur.
        let fits = (2..=5).contains(&national.len())
            && national.bytes().all(|b| b.is_ascii_digit())
            && !national.starts_with('0');
        if fits { Ok(Self(format!("0{national}"))) } else { Err(not(text, "area code")) }
    }
}

impl CertificatePin {
    /// The hash.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for CertificatePin {
    fn from(hash: [u8; 32]) -> Self {
        Self(hash)
    }
}

impl FromStr for CertificatePin {
    type Err = NotThat;

    /// 64 hexadecimal digits, also with colons between pairs, as `openssl x509 -fingerprint` prints them.
    fn from_str(text: &str) -> Result<Self, NotThat> {
        let bad = || not(text, "SHA-256 of a certificate");
        let digits: Vec<u32> = text
            .trim()
            .chars()
            .filter(|c| *c != ':')
            .map(|c| c.to_digit(16))
            .collect::<Option<_>>()
            .ok_or_else(bad)?;
        let bytes = digits.chunks(2).map(|pair| match pair {
            [high, low] => u8::try_from(high * 16 + low).ok(),
            _ => None,
        });
        let bytes: Vec<u8> = bytes.collect::<Option<_>>().ok_or_else(bad)?;
        bytes.try_into().map(Self).map_err(|_| bad())
    }
}

fn not(given: &str, wanted: &'static str) -> NotThat {
    NotThat { given: given.to_owned(), wanted }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for CertificatePin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// As a string in files, checked when it is read.
macro_rules! as_string {
    ($($name:ident),+) => {$(
        impl TryFrom<String> for $name {
            type Error = NotThat;

            fn try_from(text: String) -> Result<Self, NotThat> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.to_string()
            }
        }
    )+};
}

as_string!(Host, AreaCode, CertificatePin);
