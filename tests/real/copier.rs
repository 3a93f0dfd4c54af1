//! Copies its argument with the program's own notifier and says what came of it; then it stays, as the owner of
//! the clipboard, until it is ended, or with `--leave` shuts the notifier down and ends.

use std::error::Error;
use std::io::{Write as _, stdout};

use absprache_adapters::notify::{SessionBus, start_on};
use absprache_desk::popup::PopupKey;
use absprache_desk::ports::Notifier as _;
use tokio::sync::mpsc::unbounded_channel;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (text, then) = (args.next().ok_or("a text, please")?, args.next());
    let (tell, mut answers) = unbounded_channel();
    let mut notifier = start_on(SessionBus::OfEnvironment, tell);
    notifier.copy(PopupKey::Rehearsal, text);
    let answer = answers.recv().await.ok_or("no answer")?;
    writeln!(stdout(), "{answer:?}")?;
    if then.as_deref() == Some("--leave") {
        notifier.shutdown().await;
    } else {
        std::future::pending::<()>().await;
    }
    Ok(())
}
