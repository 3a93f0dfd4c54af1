//! Popups where notify-rust's own delivery is enough: Windows and macOS.
//!
//! What it offers on all of them is showing and waiting for one response; an earlier popup of the same key is
//! neither replaced nor taken away. Never run on those systems so far.

use absprache_desk::popup::{Action, NotShown, Popup, PopupAnswer, PopupKey};
use notify_rust::NotificationResponse;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender};

use super::description::{Capabilities, action_of, describe};
use super::{Clicked, Command, answer};

/// Carries out commands until their sender is gone.
pub(super) async fn deliver(
    mut commands: UnboundedReceiver<Command>,
    answers: UnboundedSender<PopupAnswer>,
    clicks: UnboundedSender<Clicked>,
) {
    while let Some(command) = commands.recv().await {
        match command {
            Command::Show(popup) => {
                let (answers, clicks) = (answers.clone(), clicks.clone());
                // Both showing and waiting block.
                tokio::task::spawn_blocking(move || show(&popup, &answers, &clicks));
            }
            Command::Withdraw(key) => tracing::debug!(?key, "popups here cannot be taken away"),
        }
    }
}

/// Clicks are heard, markup is not read.
const HERE: Capabilities = Capabilities { actions: true, markup: false };

fn show(popup: &Popup, answers: &UnboundedSender<PopupAnswer>, clicks: &UnboundedSender<Clicked>) {
    let key = popup.key;
    let refused = |why: &dyn ToString| {
        answer(answers, PopupAnswer::NotShown(key, NotShown::Refused(why.to_string())));
    };
    let Some(notification) = describe(popup, HERE) else {
        return refused(&"the program has no readable name");
    };
    let default = popup.default.as_ref().map(|button| button.action);
    match notification.show() {
        Ok(shown) => {
            let waited = shown.wait_for_response(|response: &NotificationResponse| {
                if let (NotificationResponse::Default, Some(action)) = (response, default) {
                    // Without a window nobody listens.
                    let _ = clicks.send(Clicked { key, action, token: None });
                }
                answer(answers, told(key, response, default));
            });
            if let Err(error) = waited {
                tracing::debug!(?key, %error, "a popup whose end was not told");
            }
        }
        Err(error) => refused(&error),
    }
}

fn told(key: PopupKey, response: &NotificationResponse, default: Option<Action>) -> PopupAnswer {
    let action = match response {
        NotificationResponse::Default => default,
        NotificationResponse::Action(name) => action_of(name, default),
        NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
    };
    action.map_or(PopupAnswer::Gone(key), |action| PopupAnswer::Chosen(key, action))
}

#[cfg(test)]
mod tests {
    use notify_rust::CloseReason;
    use tokio::sync::mpsc::unbounded_channel;

    use super::*;

    const KEY: PopupKey = PopupKey::Rehearsal;

    #[tokio::test]
    async fn it_ends_with_its_commands() {
        let (commands, to_do) = unbounded_channel();
        let (answers, mut answered) = unbounded_channel();
        commands.send(Command::Withdraw(KEY)).unwrap();
        drop(commands);
        deliver(to_do, answers, unbounded_channel().0).await;
        assert_eq!(answered.recv().await, None);
    }

    #[test]
    fn a_response_is_an_action_or_the_end_of_the_popup() {
        let copy = Some(Action::Copy);
        for (response, expected) in [
            (NotificationResponse::Default, PopupAnswer::Chosen(KEY, Action::Copy)),
            (NotificationResponse::Action("fine".to_owned()), PopupAnswer::Chosen(KEY, Action::Fine)),
            (NotificationResponse::Action("unknown".to_owned()), PopupAnswer::Gone(KEY)),
            (NotificationResponse::Closed(CloseReason::Expired), PopupAnswer::Gone(KEY)),
        ] {
            assert_eq!(told(KEY, &response, copy), expected, "{response:?}");
        }
    }
}
