//! Safe connections: by those the machine trusts, or by one certificate the user has checked.

use std::io;
use std::sync::{Arc, OnceLock};

use absprache_desk::arrival::TlsFault;
use absprache_desk::source::CertificatePin;
use sha2::Digest as _;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::client::WebPkiServerVerifier;
use tokio_rustls::rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use tokio_rustls::rustls::crypto::{self, CryptoProvider};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme,
};

/// Whom to trust.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Trust {
    /// Those this machine trusts.
    System,
    /// This certificate and no other, whoever vouches for it and whatever name it bears.
    Pinned(CertificatePin),
}

/// Why a connection is not safe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unsafe {
    /// It ended before it was.
    Lost,
    /// The other side is not to be trusted, or speaks otherwise.
    Tls(TlsFault),
}

/// Makes a connection safe.
pub(crate) async fn secure(
    wire: TcpStream,
    host: &str,
    trust: Trust,
) -> Result<TlsStream<TcpStream>, Unsafe> {
    let other = |error: &dyn std::fmt::Display| Unsafe::Tls(TlsFault::Other(error.to_string()));
    // Given by hand: a program with two providers would have to choose one for all its connections.
    let provider = Arc::new(crypto::ring::default_provider());
    let verifier = Arc::new(Verifier::new(trust, Arc::clone(&provider)).await?);
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| other(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::clone(&verifier) as Arc<dyn ServerCertVerifier>)
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|error| other(&error))?;
    TlsConnector::from(Arc::new(config))
        .connect(name, wire)
        .await
        .map_err(|error| fault_of(&error, host, verifier.shown()))
}

fn fault_of(error: &io::Error, host: &str, shown: Option<CertificatePin>) -> Unsafe {
    let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) else {
        return Unsafe::Lost;
    };
    #[expect(clippy::wildcard_enum_match_arm, reason = "the library's own words are enough for all others")]
    Unsafe::Tls(match (error, shown) {
        (Error::InvalidMessage(_), _) => TlsFault::None,
        (Error::InvalidCertificate(why), Some(shown)) => match why {
            CertificateError::ApplicationVerificationFailure => TlsFault::NotPinned(shown),
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                TlsFault::WrongName(host.to_owned())
            }
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => TlsFault::WrongTime,
            // One that is its own authority is no server's certificate to the library (webpki: `CaUsedAsEndEntity`).
            CertificateError::UnknownIssuer | CertificateError::Other(_) => TlsFault::Untrusted(shown),
            other => TlsFault::Other(other.to_string()),
        },
        (other, _) => TlsFault::Other(other.to_string()),
    })
}

/// Judges a certificate, and remembers which one was shown, so that the user can be told.
#[derive(Debug)]
struct Verifier {
    judge: Judge,
    provider: Arc<CryptoProvider>,
    shown: OnceLock<CertificatePin>,
}

#[derive(Debug)]
enum Judge {
    System(Arc<WebPkiServerVerifier>),
    Pinned(CertificatePin),
}

impl Verifier {
    async fn new(trust: Trust, provider: Arc<CryptoProvider>) -> Result<Self, Unsafe> {
        let judge = match trust {
            Trust::Pinned(sha256) => Judge::Pinned(sha256),
            Trust::System => {
                let roots =
                    tokio::task::spawn_blocking(roots).await.unwrap_or_else(|_| RootCertStore::empty());
                let verifier =
                    WebPkiServerVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
                        .build();
                Judge::System(verifier.map_err(|_no_roots| Unsafe::Tls(TlsFault::NoRoots))?)
            }
        };
        Ok(Self { judge, provider, shown: OnceLock::new() })
    }

    fn shown(&self) -> Option<CertificatePin> {
        self.shown.get().copied()
    }
}

fn roots() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    // Some of a system's list may be unreadable or odd; the others count.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let shown = CertificatePin::from(<[u8; 32]>::from(sha2::Sha256::digest(end_entity.as_ref())));
        let _ = self.shown.set(shown);
        match &self.judge {
            Judge::System(verifier) => {
                verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
            }
            Judge::Pinned(pinned) if *pinned == shown => Ok(ServerCertVerified::assertion()),
            Judge::Pinned(_) => {
                Err(Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
            }
        }
    }

    // Whoever shows a certificate has to prove that it is theirs, pinned or not.
    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        crypto::verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        crypto::verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}
