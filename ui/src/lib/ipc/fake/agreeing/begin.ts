// Where each client of the household stands when the window opens.
import type { AgreementState } from "../../contract";
import type { Say } from "../say";
import { answered, offered } from "./clauses";
import { type Exchange, agreed, nothing, step, withdrawn } from "./exchange";

export function begin(say: Say, client: string, asked: AgreementState | undefined): Exchange {
  if (client === "musterwerk") return musterwerk(say, asked ?? "Open");
  if (client === "mueller") return mueller(say);
  if (client === "partner")
    return {
      ...nothing(say),
      state: "Ended",
      sentence: say("Beendet am 30. September 2026.", "Ended on 30 September 2026."),
    };
  return nothing(say);
}

function mueller(say: Say): Exchange {
  return {
    ...nothing(say),
    state: "Agreed",
    sentence: say(
      "Vereinbart am 3. November 2026 im Gespräch mit Anna Müller.",
      "Agreed on 3 November 2026 in a talk with Anna Müller.",
    ),
    version: 2,
    code: "7F3K-9Q4T",
    in_force: {
      version: 2,
      code: "7F3K-9Q4T",
      sentence: say("Fassung 2, gilt seit 3. November 2026", "Version 2, in force since 3 November 2026"),
    },
    review: say("Nächste Durchsicht am 3. Mai 2027", "Next review on 3 May 2027"),
    clauses: offered(say).map((clause) => ({ ...clause, state: "Settled" })),
    changes: [
      say("Telefon: Mo–Do 9–16 statt Mo–Fr 9–17", "Phone: Mon–Thu 9–16 instead of Mon–Fri 9–17"),
      say("Neu: Google Meet mit Termin", "New: Google Meet by appointment"),
      say("Entfällt: Zoom-Videoanruf", "Gone: Zoom video call"),
    ],
    steps: [
      {
        at: "2026-11-03T11:00:00+01:00",
        when: say("3. November, 11:00", "3 November, 11:00"),
        by: "Consultant",
        sentence: say(
          "Fassung 2 vereinbart, im Gespräch mit Anna Müller",
          "Version 2 agreed, in a talk with Anna Müller",
        ),
        note: null,
      },
    ],
  };
}

function musterwerk(say: Say, state: AgreementState): Exchange {
  const open: Exchange = {
    ...nothing(say),
    state: "Open",
    sentence: say(
      "Vorgeschlagen am 18. November per E-Mail, noch keine Antwort.",
      "Proposed on 18 November by e-mail, no answer yet.",
    ),
    version: 1,
    code: "2QW9-MK7C",
    clauses: offered(say),
    steps: [
      {
        at: "2026-11-18T10:20:00+01:00",
        when: say("18. November, 10:20", "18 November, 10:20"),
        by: "Consultant",
        sentence: say(
          "Fassung 1 per E-Mail vorgeschlagen, Antwort bis 2. Dezember",
          "Version 1 proposed by e-mail, answer by 2 December",
        ),
        note: null,
      },
    ],
  };
  const answer: Exchange = {
    ...open,
    state: "Answered",
    sentence: say(
      "Beantwortet am 20. November: 4 Punkte passen, 3 sind offen.",
      "Answered on 20 November: 4 points are fine, 3 are open.",
    ),
    clauses: answered(say, open.clauses),
    steps: [
      ...open.steps,
      {
        ...step(
          say,
          "Client",
          say("Antwort per E-Mail von Paul Muster", "Answer by e-mail from Paul Muster"),
          say("Im Großen und Ganzen sehr angenehm, danke.", "On the whole very pleasant, thank you."),
        ),
        at: "2026-11-20T08:12:00+01:00",
        when: say("gestern, 08:12", "yesterday, 08:12"),
      },
    ],
  };
  const states: Record<AgreementState, () => Exchange> = {
    Nothing: () => nothing(say),
    Open: () => open,
    Answered: () => answer,
    Agreed: () => agreed(say, open),
    Withdrawn: () => withdrawn(say, open),
    Lapsed: () => ({
      ...open,
      state: "Lapsed",
      sentence: say(
        "Die Frist bis 20. November ist ohne Antwort verstrichen.",
        "The time until 20 November passed without an answer.",
      ),
    }),
    Deadlocked: () => ({
      ...answer,
      state: "Deadlocked",
      version: 3,
      sentence: say(
        "Zwei Runden über das Telefon, noch ohne Ergebnis.",
        "Two rounds about the phone, without a result so far.",
      ),
      clauses: answer.clauses.map((clause) =>
        clause.id === "phone" ? { ...clause, state: "Deadlocked", rounds: 2 } : clause,
      ),
    }),
    Ended: () => ({
      ...open,
      state: "Ended",
      clauses: [],
      sentence: say("Beendet am 21. November 2026.", "Ended on 21 November 2026."),
    }),
  };
  return states[state]();
}
