//! Lists as scripts write them.

use absprache_engine::contact::Direction;
use serde::Deserialize;

use super::columns::direction;
use super::{NoList, Told};

/// A call. Unknown fields are passed over: every program has some more.
#[derive(Deserialize)]
struct CallV1 {
    at: Option<String>,
    date: Option<String>,
    time: Option<String>,
    number: Option<String>,
    from: Option<String>,
    to: Option<String>,
    mine: Option<String>,
    direction: Option<String>,
}

pub(super) fn read(text: &str) -> Result<Vec<Told>, NoList> {
    let calls: Vec<CallV1> = serde_json::from_str(text).map_err(|error| NoList::NoJson {
        line: error.line(),
        column: error.column(),
        words: error.to_string(),
    })?;
    Ok(calls.into_iter().zip(1..).map(|(call, line)| told(call, line)).collect())
}

fn told(call: CallV1, line: usize) -> Told {
    let way: Option<Direction> = call.direction.as_deref().and_then(|text| direction(text, true));
    let apart = [call.date, call.time].into_iter().flatten().collect::<Vec<_>>().join(" ");
    Told {
        line,
        when: call.at.unwrap_or(apart),
        from: call.from,
        to: call.to,
        other: call.number,
        own: call.mine,
        direction: way,
    }
}
