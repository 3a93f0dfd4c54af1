//! How a program is asked to end from outside: Ctrl+C, the end of the session, a terminal that is closed.

use std::fs;
use std::future::poll_fn;
use std::io;
use std::task::Poll;

use tokio::signal::unix::{SignalKind, signal};

/// Done once SIGINT, SIGTERM or SIGHUP arrives; from the call on none of them ends the program by itself. A SIGHUP that is
/// ignored when the program starts, as under `nohup`, stays ignored. Call it within a Tokio runtime with I/O enabled.
///
/// # Errors
/// If the system does not let signals be heard.
pub fn asked_to_end() -> io::Result<impl Future<Output = ()> + Send> {
    let mut kinds = vec![SignalKind::interrupt(), SignalKind::terminate()];
    if !ignores(SignalKind::hangup()) {
        kinds.push(SignalKind::hangup());
    }
    let mut signals = kinds.into_iter().map(signal).collect::<io::Result<Vec<_>>>()?;
    Ok(poll_fn(move |context| {
        let heard = signals.iter_mut().any(|signal| signal.poll_recv(context).is_ready());
        if heard { Poll::Ready(()) } else { Poll::Pending }
    }))
}

/// Whether this program was started to ignore a signal. Where the kernel does not tell (proc_pid_status(5)), it was not.
fn ignores(kind: SignalKind) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0);
    mask >> (kind.as_raw_value() - 1) & 1 == 1
}
