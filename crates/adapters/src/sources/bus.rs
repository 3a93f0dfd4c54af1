//! Connections to the bus of the session, and why there is none.

use std::io::ErrorKind;
use std::time::Duration;

use absprache_desk::arrival::Fault;
use zbus::Connection;
use zbus::connection::Builder;

use super::notifications::BusAddress;

/// How long a bus may take to answer before it counts as gone.
const PATIENCE: Duration = Duration::from_secs(10);

/// A connection of its own.
pub(super) async fn connect(address: &BusAddress) -> Result<Connection, Fault> {
    let builder = match address {
        BusAddress::Session => Builder::session(),
        BusAddress::At(address) => Builder::address(address.as_str()),
    };
    tokio::time::timeout(PATIENCE, builder.method_timeout(PATIENCE).build())
        .await
        .map_err(|_late| Fault::NotABus)?
        .map_err(|error| fault_of(&error))
}

fn fault_of(error: &zbus::Error) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "errors of a library that may get further ones")]
    match error {
        zbus::Error::Connection(..) | zbus::Error::Address(_) => Fault::NoBus,
        zbus::Error::InputOutput(io) => match io.kind() {
            ErrorKind::NotFound | ErrorKind::ConnectionRefused => Fault::NoBus,
            _ => Fault::NotABus,
        },
        zbus::Error::Handshake(_) => Fault::NotABus,
        other => Fault::Other(other.to_string()),
    }
}

/// Why a connection that stood is of no use any more.
pub(super) fn lost(error: &zbus::Error) -> Fault {
    #[expect(clippy::wildcard_enum_match_arm, reason = "errors of a library that may get further ones")]
    match error {
        zbus::Error::InputOutput(_) => Fault::Lost,
        other => Fault::Other(other.to_string()),
    }
}
