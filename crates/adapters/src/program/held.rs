//! Mails that a mail program announces, where a mailbox is listened to as well.
//!
//! The mailbox knows the address of the sender, the time of sending and the agreed word for emergencies; a notification
//! knows a name. So the mailbox is to be first: the desk then recognises the announcement as the same mail. Nothing else
//! is ever held back, least of all a call.

use std::collections::VecDeque;
use std::time::Duration;

use absprache_desk::source::Source;
use absprache_engine::channel::{ChannelKind, Channels};
use tokio::time::Instant;

use crate::sources::Delivery;

/// A server that does not tell by itself is asked once a minute.
const TIME: Duration = Duration::from_secs(90);

/// What is held back, oldest first.
pub(super) struct Held {
    channels: Channels,
    deliveries: VecDeque<(Instant, Delivery)>,
}

impl Held {
    /// Nothing yet. Which channels are mail, these say.
    pub(super) fn by(channels: Channels) -> Self {
        Self { channels, deliveries: VecDeque::new() }
    }

    /// Holds a delivery back, or gives it on, where these are listened to.
    pub(super) fn pass(&mut self, delivery: Delivery, listened_to: &[Source]) -> Option<Delivery> {
        let has_mailbox = listened_to.iter().any(|source| matches!(source, Source::Imap(_)));
        let arrival = &delivery.arrival;
        let channel = self.channels.get(&arrival.contact.channel);
        let is_mail = channel.is_some_and(|channel| channel.kind == ChannelKind::Mail);
        if has_mailbox && is_mail && arrival.source.kind() != "imap" {
            self.deliveries.push_back((Instant::now() + TIME, delivery));
            None
        } else {
            Some(delivery)
        }
    }

    /// Those whose time is over.
    pub(super) fn due(&mut self) -> impl Iterator<Item = Delivery> {
        let now = Instant::now();
        let due = self.deliveries.iter().take_while(|(until, _)| *until <= now).count();
        self.deliveries.drain(..due).map(|(_, delivery)| delivery)
    }

    /// All of them: the program ends.
    pub(super) fn all(self) -> impl Iterator<Item = Delivery> {
        self.deliveries.into_iter().map(|(_, delivery)| delivery)
    }
}

#[cfg(test)]
mod tests {
    use absprache_desk::arrival::Arrival;
    use absprache_desk::event::SourceName;
    use absprache_desk::source::{Imap, PasswordFrom, Port, Tls};
    use absprache_engine::contact::{Contact, ContactKind, Direction, Urgency};

    use super::*;

    fn held() -> Held {
        Held::by(Channels::shipped().unwrap().clone())
    }

    fn mailbox() -> Source {
        Source::Imap(Imap {
            host: "mail.example.org".parse().unwrap(),
            port: Port::imaps(),
            user: "jana".to_owned(),
            password: PasswordFrom::Keyring,
            tls: Tls::System,
            junk: None,
        })
    }

    fn told(source: &str, channel: &str, kind: ContactKind) -> Delivery {
        let contact = Contact {
            channel: channel.parse().unwrap(),
            kind,
            direction: Direction::In,
            at: "2026-11-21T20:40:00Z".parse().unwrap(),
            from: None,
            shown: Some("Anna Müller".to_owned()),
            mine: None,
            urgency: Urgency::Ordinary,
        };
        let source = SourceName(source.to_owned());
        Delivery::unacknowledged(Arrival { contact, source, source_id: None, continues: None, subject: None })
    }

    #[tokio::test(start_paused = true)]
    async fn an_announced_mail_waits_for_the_mailbox_and_nothing_else_waits() {
        use ContactKind::{Call, Message};
        let with_mailbox = [Source::Notifications, mailbox()];
        for (sources, source, channel, kind, waits) in [
            (&with_mailbox[..], "notifications", "email", Message, true),
            (&with_mailbox, "kdeconnect", "email", Message, true),
            (&with_mailbox, "imap:jana@mail.example.org", "email", Message, false),
            (&with_mailbox, "notifications", "whatsapp", Message, false),
            (&with_mailbox, "kdeconnect", "phone", Call, false),
            (&[Source::Notifications], "notifications", "email", Message, false),
        ] {
            let mut held = held();
            let passed = held.pass(told(source, channel, kind), sources);
            assert_eq!(passed.is_none(), waits, "{source} {channel}");
            assert_eq!(held.all().count(), usize::from(waits), "the end of the program forgets none");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_waited_is_given_on_in_order_when_its_time_is_over() {
        let (mut held, mailbox) = (held(), [mailbox()]);
        held.pass(told("notifications", "email", ContactKind::Message), &mailbox);
        tokio::time::advance(Duration::from_secs(60)).await;
        held.pass(told("kdeconnect", "email", ContactKind::Message), &mailbox);
        assert_eq!(held.due().count(), 0);
        tokio::time::advance(Duration::from_secs(30)).await;
        let due: Vec<_> = held.due().map(|delivery| delivery.arrival.source.0).collect();
        assert_eq!(due, ["notifications"]);
        assert_eq!(held.all().count(), 1);
    }
}
