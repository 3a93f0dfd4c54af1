//! Connections over a network.

use std::io::{Error, ErrorKind};
use std::net::IpAddr;
use std::time::Duration;

use absprache_desk::arrival::Fault;
use absprache_desk::source::{Host, Port, Tls};
use socket2::{SockRef, TcpKeepalive};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;

/// How long a peer may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Connects. A peer that is gone without a word, as after a sleep of this machine, is noticed within two minutes.
pub(crate) async fn connect(host: &Host, port: Port) -> Result<TcpStream, Fault> {
    let attempt = async {
        let addresses = lookup_host((host.as_str(), port.number())).await.map_err(|_| Fault::UnknownHost)?;
        let mut fault = Fault::UnknownHost;
        for address in addresses {
            match TcpStream::connect(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => fault = fault_of(&error),
            }
        }
        Err(fault)
    };
    let stream = timeout(PATIENCE, attempt).await.unwrap_or(Err(Fault::NoAnswer))?;
    let alive = TcpKeepalive::new().with_time(Duration::from_secs(60)).with_interval(Duration::from_secs(15));
    // Without it a connection that is gone is only noticed later.
    let _ = SockRef::from(&stream).set_tcp_keepalive(&alive.with_retries(4));
    Ok(stream)
}

/// Would others between here and a server see what is said to it?
pub(crate) fn is_open(host: &Host, tls: &Tls) -> bool {
    let host = host.as_str();
    let is_here = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    *tls == Tls::None && !is_here
}

/// What an error of a connection comes to.
pub(crate) fn fault_of(error: &Error) -> Fault {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the kinds of errors of a system may get further ones"
    )]
    match error.kind() {
        ErrorKind::ConnectionRefused => Fault::NobodyThere,
        ErrorKind::TimedOut
        | ErrorKind::HostUnreachable
        | ErrorKind::NetworkUnreachable
        | ErrorKind::NetworkDown => Fault::NoAnswer,
        ErrorKind::ConnectionReset
        | ErrorKind::ConnectionAborted
        | ErrorKind::BrokenPipe
        | ErrorKind::UnexpectedEof => Fault::Lost,
        _ => Fault::Other(error.to_string()),
    }
}
