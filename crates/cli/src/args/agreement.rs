//! `absprache agreement`: coming to one text with a client.

use std::path::PathBuf;

use clap::{Args as Group, Subcommand};

use super::{Format, Means, Mode};

/// Nothing is ever sent: messages are printed, for you to send.
#[derive(Debug, Subcommand)]
pub(crate) enum Agreement {
    /// Show where you stand with a client, clause by clause
    Show {
        /// The client's id
        #[arg(long, value_name = "ID")]
        client: String,
    },
    /// Freeze the draft into an offer, and print the message to send
    ///
    /// An offer before it is open no more. A draft with errors is refused, and told why (see `lint`).
    Propose(Propose),
    /// Look at an answer of the client; with --take, record it
    ///
    /// Taken in is an answer file, the text of the answer page wherever it was pasted, a saved mail, or a reply that
    /// accepts in words above the quoted letter. Exit code 1: it is understood, but there is nothing to record.
    Answer(Answer),
    /// Take what the client wishes
    ///
    /// Each clause that the client countered, declined or asked about wants a decision in the same call. If the client has
    /// accepted all of the text that follows, it is agreed at once, else it is the next offer.
    Accept(Respond),
    /// Stay with what was offered; the reason also answers a question
    Decline(Respond),
    /// Propose something third
    Counter {
        #[command(flatten)]
        respond: Respond,
        #[command(flatten)]
        instead: Instead,
    },
    /// Agree on those clauses of the offer that both sides have accepted; the rest stays open
    Settle(Settle),
    /// Take the open offer back
    Withdraw(Step),
    /// Print a reminder of the open offer, for you to send
    Remind {
        /// The client's id
        #[arg(long, value_name = "ID")]
        client: String,
    },
    /// Say in words what the draft changes; exit code 1 if it changes something
    Diff {
        /// The client's id
        #[arg(long, value_name = "ID")]
        client: String,
    },
    /// End the work together, and print a kind message about it
    End(End),
    /// Which version goes at an instant; exit code 1 if none does
    InForce(InForce),
    /// Write the open offer, else what is agreed, in one of its forms
    Export(Export),
    /// Freeze a client's draft into the next version, because both sides agreed to it
    ///
    /// A draft with errors is refused, and told why (see `lint`). A draft that leaves a way out on purpose says so to
    /// the client in a free text of the id that the finding names, such as `why-no-emergency-way`.
    Record(Record),
}

#[derive(Debug, Group)]
pub(crate) struct Propose {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// The first day on which it is to go [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) valid_from: Option<String>,
    /// The last day on which it is to go [default: until something else is agreed]
    #[arg(long, value_name = "DATE")]
    pub(crate) valid_until: Option<String>,
    /// The day until which the offer stands [default: until you withdraw it]
    #[arg(long, value_name = "DATE")]
    pub(crate) answer_by: Option<String>,
    /// How you tell it
    #[arg(long, default_value = "mail")]
    pub(crate) means: Means,
}

#[derive(Debug, Group)]
pub(crate) struct Answer {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// The document; - for standard input
    #[arg(value_name = "FILE", required_unless_present = "mail")]
    pub(crate) file: Option<PathBuf>,
    /// The reply that came in by mail and has waited longest
    #[arg(long, conflicts_with = "file")]
    pub(crate) mail: bool,
    /// Record it
    #[arg(long)]
    pub(crate) take: bool,
    /// With --mail: there is nothing to be recorded from it, and it waits no more
    #[arg(long, requires = "mail", conflicts_with = "take")]
    pub(crate) set_aside: bool,
    /// How it came
    #[arg(long, default_value = "mail")]
    pub(crate) means: Means,
}

#[derive(Debug, Group)]
pub(crate) struct Respond {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// The clause; may be repeated [default: all that want a decision and are not named otherwise]
    #[arg(long, value_name = "CLAUSE")]
    pub(crate) clause: Vec<String>,
    /// What you say along with it
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    /// In the same step: take what the client wishes about this clause; may be repeated
    #[arg(long, value_name = "CLAUSE")]
    pub(crate) accept: Vec<String>,
    /// In the same step: stay with what was offered about this clause; may be repeated
    #[arg(long, value_name = "CLAUSE[=REASON]")]
    pub(crate) decline: Vec<String>,
    /// The day until which a new offer stands [default: until you withdraw it]
    #[arg(long, value_name = "DATE")]
    pub(crate) answer_by: Option<String>,
    /// How you tell it
    #[arg(long, default_value = "mail")]
    pub(crate) means: Means,
}

/// What `counter` puts in the place of a clause; what is not said stays as it was offered.
#[derive(Debug, Group)]
pub(crate) struct Instead {
    /// How the channel is to be used
    #[arg(long)]
    pub(crate) mode: Option<Mode>,
    /// When contact on the channel may arrive: anytime, office-hours, or hours such as "Mo-Fr 08:00-18:00"
    #[arg(long)]
    pub(crate) hours: Option<String>,
    /// Within what time to answer, in office hours or working days: 4h, 2d
    #[arg(long, value_name = "TIME")]
    pub(crate) within: Option<String>,
    /// The words of a free text
    #[arg(long, value_name = "TEXT")]
    pub(crate) text: Option<String>,
    /// A file of rules with the clauses as they are to be, by their ids: for all kinds of clauses, and for several
    #[arg(long, value_name = "FILE", conflicts_with_all = ["clause", "mode", "hours", "within", "text"])]
    pub(crate) clause_file: Option<PathBuf>,
}

#[derive(Debug, Group)]
pub(crate) struct Settle {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// How that was reached
    #[arg(long)]
    pub(crate) means: Means,
}

#[derive(Debug, Group)]
pub(crate) struct Step {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// How you tell it
    #[arg(long, default_value = "mail")]
    pub(crate) means: Means,
}

#[derive(Debug, Group)]
pub(crate) struct End {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// The last day of the work together, by your clock
    #[arg(long, value_name = "DATE")]
    pub(crate) on: String,
}

#[derive(Debug, Group)]
pub(crate) struct InForce {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// When, such as 2026-11-21T21:40:00+01:00 [default: now]
    #[arg(long, value_name = "INSTANT")]
    pub(crate) at: Option<String>,
}

#[derive(Debug, Group)]
pub(crate) struct Export {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// In which form
    #[arg(long)]
    pub(crate) format: Format,
    /// The version of this number [default: the open offer, else what is agreed]
    #[arg(long, value_name = "N")]
    pub(crate) number: Option<u32>,
    /// The file to write; one that is there already is replaced
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Group)]
pub(crate) struct Record {
    /// The client's id
    #[arg(long, value_name = "ID")]
    pub(crate) client: String,
    /// The day, such as 2026-11-23; it goes from its midnight on, by your clock
    #[arg(long, value_name = "DATE")]
    pub(crate) on: String,
    /// How it was reached
    #[arg(long)]
    pub(crate) means: Means,
    /// Who agreed for the client
    #[arg(long, value_name = "PERSON")]
    pub(crate) by: String,
}
