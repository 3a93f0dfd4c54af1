// One who was asked, one with a name as long as they come, and one who has left.
import { asAgreed, nothingAgreed } from "../retention";
import { LONG_NAME, type Say } from "../say";
import type { Kept } from "./index";
import { parts } from "./page-parts";

export function musterwerk(say: Say): Kept {
  const { email, letter, openings, week, matrix, facts, entry } = parts(say);
  return {
    id: "musterwerk",
    name: "Musterwerk GmbH",
    facts: facts(say("Sie", "formal")),
    people: [
      {
        id: "paul",
        name: "Paul Muster",
        role: say("entscheidet", "decides"),
        addresses: [{ label: email, value: "muster@example.org" }],
      },
    ],
    standing: {
      kind: "Proposed",
      sentence: say(
        "Vorgeschlagen am 18. November 2026, noch ohne Antwort.",
        "Proposed on 18 November 2026, not answered yet.",
      ),
      code: "2QW9",
    },
    letter: letter(
      "Musterwerk GmbH",
      say(
        "Passt alles? Ein kurzes „Einverstanden“ genügt.",
        "Does everything fit? A short “agreed” will do.",
      ),
    ),
    openings,
    week,
    matrix,
    archived: false,
    retention: nothingAgreed(say),
    timeline: [
      {
        date: "2026-11-21",
        day: say("Heute, Samstag, 21. November", "Today, Saturday, 21 November"),
        entries: [
          entry(
            409,
            "2026-11-21T20:58:00+01:00",
            "20:58",
            say("Nachricht über Signal", "Message on Signal"),
            say("Vielleicht Paul Muster.", "Perhaps Paul Muster."),
            "Redirect",
            "signal",
          ),
        ],
      },
    ],
    draft_differs: false,
    ended: null,
  };
}

export function nord(say: Say): Kept {
  const { email, letter, openings, week, matrix, facts } = parts(say);
  return {
    id: "nord",
    name: LONG_NAME,
    facts: facts(say("Sie", "formal")),
    people: [
      {
        id: "friederike",
        name: "Dr. Friederike von Hohenstein-Lüttgenau",
        role: say("entscheidet", "decides"),
        addresses: [
          {
            label: email,
            value: "friederike.von-hohenstein-luettgenau@schifffahrtsversicherung.example.org",
          },
        ],
      },
    ],
    standing: {
      kind: "Wish",
      sentence: say(
        "Noch nicht übergeben: bisher nur Ihr Wunsch.",
        "Not handed over yet: only your wish so far.",
      ),
      code: null,
    },
    letter: letter(
      LONG_NAME,
      say(
        "So stelle ich mir das vor; sagen Sie gern, was nicht passt.",
        "This is how I imagine it; do say what does not fit.",
      ),
    ),
    openings,
    week,
    matrix,
    archived: false,
    retention: nothingAgreed(say),
    timeline: [],
    draft_differs: false,
    ended: null,
  };
}

export function partner(say: Say): Kept {
  const { letter, facts } = parts(say);
  return {
    id: "partner",
    name: "Muster & Partner",
    facts: facts(say("Sie", "formal")),
    people: [],
    standing: {
      kind: "Ended",
      sentence: say("Beendet am 30. September 2026.", "Ended on 30 September 2026."),
      code: "K4T1",
    },
    letter: letter(
      "Muster & Partner",
      say("Das galt bis zum 30. September 2026.", "This held until 30 September 2026."),
    ),
    openings: [],
    week: [],
    matrix: [],
    archived: false,
    retention: asAgreed(say),
    timeline: [],
    draft_differs: false,
    ended: say(
      "Die Zusammenarbeit ist seit dem 30. September 2026 beendet. Die Regeln ruhen, die Aufzeichnung bleibt.",
      "The engagement ended on 30 September 2026. The rules rest, the record stays.",
    ),
  };
}
