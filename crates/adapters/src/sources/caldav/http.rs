//! HTTP over our own connections: the same way to a machine, and the same trust in it, as for mail.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use absprache_desk::arrival::{CalendarFault, Fault};
use absprache_desk::source::{CalDav, Host, Port, Tls};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, HOST, USER_AGENT};
use http::uri::Authority;
use http::{HeaderValue, Request, Response, Uri};
use http_body_util::{BodyExt as _, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tower_service::Service;

use crate::secrets::Password;
use crate::sources::network;
use crate::sources::tls::{self, Trust, Unsafe};

/// How long a server may take for one answer.
const PATIENCE: Duration = Duration::from_secs(60);
/// What a calendar holds in a quarter is far less.
const LONGEST: usize = 64 * 1024 * 1024;

/// Asks one server, each question on a connection of its own: there are a few every other minute.
#[derive(Debug, Clone)]
pub(super) struct Http(Arc<Server>);

#[derive(Debug)]
struct Server {
    host: Host,
    port: Port,
    tls: Tls,
    login: HeaderValue,
}

/// Why there is no answer, as a fault of the source.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the server does not answer: {0:?}")]
pub(super) struct NoAnswer(pub(super) Fault);

impl Http {
    pub(super) fn to(account: &CalDav, password: &Password) -> Result<Self, Fault> {
        let login = STANDARD.encode(format!("{}:{}", account.user, password.reveal()));
        let mut login = HeaderValue::try_from(format!("Basic {login}"))
            .map_err(|_line_break| Fault::Calendar(CalendarFault::Login))?;
        login.set_sensitive(true);
        let CalDav { host, port, tls, .. } = account;
        Ok(Self(Arc::new(Server { host: host.clone(), port: *port, tls: tls.clone(), login })))
    }

    /// The address of a path on it.
    pub(super) fn address(&self, path: &str) -> Result<Uri, Fault> {
        let scheme = if self.0.tls == Tls::None { "http" } else { "https" };
        let uri = Uri::builder().scheme(scheme).authority(self.0.authority()).path_and_query(path).build();
        uri.map_err(|_no_path| Fault::Calendar(CalendarFault::NoCalendars))
    }

    /// Is that this server?
    pub(super) fn is_at(&self, there: &Authority) -> bool {
        let usual = if self.0.tls == Tls::None { 80 } else { 443 };
        there.host().trim_matches(['[', ']']).eq_ignore_ascii_case(self.0.host.as_str())
            && there.port_u16().unwrap_or(usual) == self.0.port.number()
    }
}

impl Server {
    fn authority(&self) -> String {
        let host = self.host.as_str();
        if host.contains(':') { format!("[{host}]:{}", self.port) } else { format!("{host}:{}", self.port) }
    }

    async fn ask(&self, mut request: Request<String>) -> Result<Response<Full<Bytes>>, Fault> {
        let uri = request.uri();
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        *request.uri_mut() = path.parse().map_err(|_| Fault::Calendar(CalendarFault::Garbled))?;
        let authority = HeaderValue::try_from(self.authority());
        let headers = request.headers_mut();
        headers.insert(HOST, authority.map_err(|_| Fault::Calendar(CalendarFault::NoCalendars))?);
        headers.insert(AUTHORIZATION, self.login.clone());
        headers.insert(USER_AGENT, HeaderValue::from_static("Absprache"));
        let length = request.body().len();
        request.headers_mut().insert(CONTENT_LENGTH, length.into());

        let wire = network::connect(&self.host, self.port).await?;
        let host = self.host.as_str();
        // HTTP has no STARTTLS: whoever wants it wants the connection safe.
        match self.tls {
            Tls::None => answer(wire, request).await,
            Tls::System | Tls::StartTls => {
                answer(tls::secure(wire, host, Trust::System).await.map_err(fault_of)?, request).await
            }
            Tls::Pinned(pin) | Tls::StartTlsPinned(pin) => {
                answer(tls::secure(wire, host, Trust::Pinned(pin)).await.map_err(fault_of)?, request).await
            }
        }
    }
}

async fn answer<W>(wire: W, request: Request<String>) -> Result<Response<Full<Bytes>>, Fault>
where
    W: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(wire)).await.map_err(|error| of_http(&error))?;
    let asked = async move {
        let answer = sender.send_request(request).await.map_err(|error| of_http(&error))?;
        whole(answer).await
    };
    // The connection works as long as somebody asks; why it failed is told to whoever asked.
    let (answer, _ended) = tokio::join!(asked, connection);
    answer
}

async fn whole(answer: Response<Incoming>) -> Result<Response<Full<Bytes>>, Fault> {
    let (head, body) = answer.into_parts();
    let body = Limited::new(body, LONGEST).collect().await.map_err(|error| {
        let too_long = error.downcast_ref::<LengthLimitError>().is_some();
        if too_long { Fault::Calendar(CalendarFault::Garbled) } else { Fault::Lost }
    })?;
    Ok(Response::from_parts(head, Full::new(body.to_bytes())))
}

fn of_http(error: &hyper::Error) -> Fault {
    if error.is_parse() { Fault::OtherPeer } else { Fault::Lost }
}

fn fault_of(fault: Unsafe) -> Fault {
    match fault {
        Unsafe::Lost => Fault::Lost,
        Unsafe::Tls(fault) => Fault::Calendar(CalendarFault::Tls(fault)),
    }
}

impl Service<Request<String>> for Http {
    type Response = Response<Full<Bytes>>;
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, NoAnswer>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), NoAnswer>> {
        Poll::Ready(Ok(()))
    }

    /// Only this server is asked, wherever an answer of its points to: nobody else is told the password.
    fn call(&mut self, request: Request<String>) -> Self::Future {
        let (server, is_elsewhere) =
            (Arc::clone(&self.0), request.uri().authority().is_some_and(|there| !self.is_at(there)));
        Box::pin(async move {
            if is_elsewhere {
                return Err(NoAnswer(Fault::Calendar(CalendarFault::NoCalendars)));
            }
            let answer = timeout(PATIENCE, server.ask(request)).await;
            answer.unwrap_or(Err(Fault::NoAnswer)).map_err(NoAnswer)
        })
    }
}
