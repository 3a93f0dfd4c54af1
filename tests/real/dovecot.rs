//! A real mail server on this machine, with a folder of its own, as long as its guard lives.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use xtask::desktop::{Service, Surroundings, Trouble, wait};

/// Any one step on a busy machine.
const SOON: Duration = Duration::from_secs(30);
/// Whom mail belongs to where the tests run as root: a server gives root's mail to nobody.
const NOBODY: u32 = 65534;

/// The folders there are, the inbox first.
const MAILBOXES: [&str; 4] = ["", ".Sent", ".Junk", ".Drafts"];

/// The user's name and password.
pub(crate) const USER: &str = "ich@example.org";
pub(crate) const PASSWORD: &str = "geheim";

/// The server.
pub(crate) struct Dovecot {
    service: Option<Service>,
    surroundings: Surroundings,
    folder: TempDir,
    /// Without and with TLS.
    pub(crate) port: u16,
    pub(crate) tls_port: u16,
    /// The SHA-256 of its certificate, as openssl writes it.
    pub(crate) fingerprint: String,
}

impl Dovecot {
    pub(crate) fn start() -> Result<Self, Trouble> {
        Self::with("")
    }

    /// With further lines of configuration.
    pub(crate) fn with(further: &str) -> Result<Self, Trouble> {
        let folder = tempfile::Builder::new().prefix("dovecot-").tempdir().expect("a folder");
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).expect("a readable folder");
        let surroundings = Surroundings::new()?;
        let [port, tls_port] = free_ports();
        let mut server =
            Self { service: None, surroundings, folder, port, tls_port, fingerprint: String::new() };
        server.fingerprint = make_certificate(&server.surroundings, server.folder.path())?;
        for mailbox in MAILBOXES {
            server.make_maildir(mailbox);
        }
        fs::write(server.path("dovecot.conf"), server.configuration() + further).expect("a configuration");
        server.restart()?;
        Ok(server)
    }

    /// Starts it (again), and waits until it takes connections.
    pub(crate) fn restart(&mut self) -> Result<(), Trouble> {
        self.service = None;
        let configuration = self.path("dovecot.conf");
        let args = ["-F", "-c", configuration.to_str().expect("a path")];
        let mut service = Service::start(&self.surroundings, "dovecot", args)?;
        let port = self.port;
        service.until("the mail server", SOON, |_| {
            Ok(std::net::TcpStream::connect(("127.0.0.1", port)).is_ok().then_some(()))
        })?;
        self.service = Some(service);
        Ok(())
    }

    /// As when the power fails: all its processes at once. A lock that one of them held is taken away, for the server that
    /// comes next waits two minutes for its holder (maildir-uidlist.c), and a test for half of one.
    pub(crate) fn kill(&mut self) -> Result<(), Trouble> {
        if let Some(service) = &self.service {
            let group = format!("-{}", service.id());
            wait::output_of(Command::new("kill").args(["-KILL", "--", &group]), SOON)?;
        }
        self.service = None;
        for mailbox in MAILBOXES {
            let _ = fs::remove_file(self.maildir(mailbox).join("dovecot-uidlist.lock"));
        }
        Ok(())
    }

    /// Puts a mail into a folder as a delivery agent does: whole, at one moment. `mailbox` is empty for the inbox.
    pub(crate) fn deliver(&self, mailbox: &str, name: &str, mail: &str) {
        self.put(mailbox, name, mail, |_| {});
    }

    /// The same for the inbox, as one that came in at this instant (INTERNALDATE).
    pub(crate) fn deliver_at(&self, name: &str, mail: &str, at: DateTime<Utc>) {
        self.put("", name, mail, |file| file.set_modified(at.into()).expect("another time"));
    }

    fn put(&self, mailbox: &str, name: &str, mail: &str, touch: impl FnOnce(&File)) {
        let maildir = self.maildir(mailbox);
        let (tmp, new) = (maildir.join("tmp").join(name), maildir.join("new").join(name));
        fs::write(&tmp, mail).expect("a mail");
        touch(&File::options().append(true).open(&tmp).expect("a mail"));
        self.give(&tmp);
        fs::rename(tmp, new).expect("a delivery");
    }

    /// Another name for a folder.
    pub(crate) fn rename(&self, from: &str, to: &str) {
        fs::rename(self.maildir(from), self.maildir(to)).expect("another name");
    }

    /// The same as another mail program does it, over the wire; the names as people write them.
    pub(crate) fn rename_over_the_wire(&self, from: &str, to: &str) {
        let mut wire = std::net::TcpStream::connect(("127.0.0.1", self.port)).expect("a server");
        let said = format!("a LOGIN {USER} {PASSWORD}\r\nb RENAME {from} {to}\r\nc LOGOUT\r\n");
        wire.write_all(said.as_bytes()).expect("a command");
        let mut heard = String::new();
        wire.read_to_string(&mut heard).expect("an answer");
        assert!(heard.contains("b OK"), "{heard}");
    }

    /// Forgets the numbers of all mails, while the server is down: it numbers them anew, under another name.
    pub(crate) fn number_anew(&self) {
        let numbers = self.maildir("").join("dovecot-uidlist");
        let before = fs::read_to_string(&numbers).expect("numbers");
        for entry in fs::read_dir(self.maildir("")).expect("a maildir").flatten() {
            if entry.file_name().to_string_lossy().starts_with("dovecot") {
                fs::remove_file(entry.path()).expect("forgotten");
            }
        }
        // "3 V<name of the numbering> N<next number> G<id of the folder>"
        let head: Vec<&str> = before.lines().next().expect("a head").split(' ').collect();
        let validity: u32 = head[1].trim_start_matches('V').parse().expect("a name");
        fs::write(&numbers, format!("3 V{} N1 {}\n", validity + 1000, head[3])).expect("a new head");
        self.give(&numbers);
    }

    /// All mails in a folder, as they stand there.
    pub(crate) fn mails(&self, mailbox: &str) -> Vec<String> {
        let names =
            ["cur", "new"].map(|place| fs::read_dir(self.maildir(mailbox).join(place)).expect("a maildir"));
        let paths = names.into_iter().flatten().map(|entry| entry.expect("a mail").path());
        paths.map(|path| fs::read_to_string(path).expect("a mail")).collect()
    }

    /// The flags of all mails in a folder, as Maildir has them in the names.
    pub(crate) fn flags(&self, mailbox: &str) -> Vec<String> {
        let names =
            ["cur", "new"].map(|place| fs::read_dir(self.maildir(mailbox).join(place)).expect("a maildir"));
        let names = names.into_iter().flatten().map(|entry| entry.expect("a mail").file_name());
        names
            .map(|name| {
                name.to_string_lossy()
                    .split_once(":2,")
                    .map_or_else(String::new, |(_, flags)| flags.to_owned())
            })
            .collect()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn maildir(&self, mailbox: &str) -> PathBuf {
        self.path("mail").join(mailbox)
    }

    fn make_maildir(&self, mailbox: &str) {
        for place in ["tmp", "new", "cur"] {
            fs::create_dir_all(self.maildir(mailbox).join(place)).expect("a maildir");
            self.give(&self.maildir(mailbox).join(place));
        }
        self.give(&self.maildir(mailbox));
    }

    /// Root's files become those of the mail's owner.
    fn give(&self, path: &Path) {
        if self.is_root() {
            chown(path, Some(NOBODY), Some(NOBODY)).expect("another owner");
        }
    }

    fn is_root(&self) -> bool {
        fs::metadata(self.folder.path()).is_ok_and(|folder| folder.uid() == 0)
    }

    fn configuration(&self) -> String {
        let home = self.folder.path().display();
        let Self { port, tls_port, .. } = self;
        let me = fs::metadata(self.folder.path()).expect("a folder");
        let (uid, gid, internal) = if self.is_root() {
            (NOBODY, NOBODY, String::new())
        } else {
            let user = String::from_utf8(Command::new("id").arg("-un").output().expect("id").stdout)
                .expect("a name");
            let group = String::from_utf8(Command::new("id").arg("-gn").output().expect("id").stdout)
                .expect("a name");
            let user = user.trim();
            let names = format!(
                "default_internal_user = {user}\ndefault_login_user = {user}\ndefault_internal_group = {}\n",
                group.trim()
            );
            (me.uid(), me.gid(), names)
        };
        format!(
            r"{internal}base_dir = {home}/run
state_dir = {home}/state
log_path = {home}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{home}/cert.pem
ssl_key = <{home}/key.pem
disable_plaintext_auth = no
auth_failure_delay = 0
mail_max_userip_connections = 100
mail_location = maildir:{home}/mail
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={home}/mail
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \Sent
  }}
  mailbox Junk {{
    special_use = \Junk
  }}
  mailbox Drafts {{
    special_use = \Drafts
  }}
}}
"
        )
    }
}

impl Drop for Dovecot {
    /// What the server saw of a test that fails.
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the mail server's log:\n{}", fs::read_to_string(self.path("log")).unwrap_or_default());
        }
    }
}

/// Two ports that are free, and stay so while a server is being restarted: they are below those that the system gives to
/// connections by itself (`ip_local_port_range`, from 32768 on).
pub(crate) fn free_ports() -> [u16; 2] {
    static NEXT: LazyLock<AtomicU32> = LazyLock::new(|| AtomicU32::new(std::process::id().wrapping_mul(97)));
    let mut ports = std::iter::repeat_with(|| {
        let port = 20_000 + NEXT.fetch_add(1, Ordering::Relaxed) % 12_000;
        u16::try_from(port).expect("a port")
    });
    let mut free = || {
        let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
        ports.find(is_free).expect("a free port")
    };
    [free(), free()]
}

/// Puts `key.pem` and `cert.pem` into a folder, for localhost, and gives the SHA-256 as openssl writes it.
pub(crate) fn make_certificate(surroundings: &Surroundings, folder: &Path) -> Result<String, Trouble> {
    let script = "cd \"$0\" && openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
        -keyout key.pem -out cert.pem 2>/dev/null && openssl x509 -in cert.pem -noout -fingerprint -sha256";
    let said = wait::output_of(surroundings.command("sh").args(["-c", script]).arg(folder), SOON)?;
    Ok(said.trim().rsplit_once('=').expect("a fingerprint").1.to_owned())
}
