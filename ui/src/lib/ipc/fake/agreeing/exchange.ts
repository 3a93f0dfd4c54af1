// A small state machine in place of the engine's: who offered what, what came back, and what can be done next.
import type {
  AgreementPage,
  AgreementState,
  ClauseExchange,
  Decision,
  ExchangeStep,
  Incoming,
  May,
} from "../../contract";
import type { Say } from "../say";
import { answered, changed, offered } from "./clauses";

export interface Exchange {
  state: AgreementState;
  sentence: string;
  version: number | null;
  code: string | null;
  in_force: AgreementPage["in_force"];
  review: string | null;
  steps: ExchangeStep[];
  clauses: ClauseExchange[];
  changes: string[];
  objections: string[];
  replies?: AgreementPage["replies"];
  /** What was read last. */
  incoming: Incoming | null;
}

const CODES = ["7F3K-9Q4T", "2QW9-MK7C", "9H2M-X4DB", "K4T1-0ZRE", "5VNA-6PJ8"];

export function nothing(say: Say): Exchange {
  return {
    state: "Nothing",
    sentence: say(
      "Noch nicht vorgeschlagen: bisher nur Ihr Wunsch.",
      "Not proposed yet: only your wish so far.",
    ),
    version: null,
    code: null,
    in_force: null,
    review: null,
    steps: [],
    clauses: [],
    changes: [],
    objections: [],
    incoming: null,
  };
}

export function may({ state, clauses, objections, changes }: Exchange): May {
  const waiting = state === "Open" || state === "Answered" || state === "Deadlocked";
  const answer = state === "Answered" || state === "Deadlocked";
  const settled = clauses.filter((clause) => clause.state === "Settled").length;
  const fresh = state === "Nothing" || state === "Withdrawn" || state === "Lapsed";
  return {
    propose: objections.length === 0 && (fresh || (state !== "Ended" && changes.length > 0)),
    withdraw: waiting,
    take_in: waiting || state === "Lapsed",
    respond: answer,
    remind: state === "Open" || state === "Lapsed",
    settle_part: answer && settled > 0 && settled < clauses.length,
    together: state !== "Ended",
    end: state !== "Ended",
  };
}

export function offer(say: Say, exchange: Exchange, means: string): Exchange {
  const version = (exchange.version ?? 0) + 1;
  return {
    ...exchange,
    state: "Open",
    sentence: say(
      `Vorgeschlagen am 21. November ${means}, noch keine Antwort.`,
      `Proposed on 21 November ${means}, no answer yet.`,
    ),
    version,
    code: CODES[version % CODES.length] ?? null,
    clauses:
      exchange.state === "Agreed" ? changed(say) : exchange.clauses.length ? exchange.clauses : offered(say),
    changes: [],
    steps: [
      ...exchange.steps,
      step(say, "Consultant", say(`Fassung ${version} vorgeschlagen`, `Version ${version} proposed`)),
    ],
  };
}

export function take(say: Say, exchange: Exchange): Exchange {
  const incoming = exchange.incoming;
  if (!incoming?.acceptable) return exchange;
  if (incoming.class === "InWords") return agreed(say, exchange);
  const clauses = answered(say, exchange.clauses.length ? exchange.clauses : offered(say));
  return {
    ...exchange,
    incoming: null,
    state: "Answered",
    sentence: say(
      "Beantwortet am 21. November: 4 Punkte passen, 3 sind offen.",
      "Answered on 21 November: 4 points are fine, 3 are open.",
    ),
    clauses,
    steps: [
      ...exchange.steps,
      step(
        say,
        "Client",
        say("Antwort zu Fassung 1 aufgenommen", "Answer to version 1 taken in"),
        say("Sonst passt alles, danke!", "All else is fine, thank you!"),
      ),
    ],
  };
}

export function respond(say: Say, exchange: Exchange, decisions: Decision[]): Exchange {
  const of = new Map(decisions.map((decision) => [decision.clause, decision]));
  const open = exchange.clauses.filter(({ state }) => state !== "Settled");
  if (open.every(({ id }) => of.get(id)?.take === "Theirs")) return agreed(say, exchange);
  const clauses = exchange.clauses.map((clause): ClauseExchange => {
    const decision = of.get(clause.id);
    if (decision?.take !== "Theirs")
      return { ...clause, state: clause.state === "Settled" ? "Settled" : "Waiting" };
    return { ...clause, state: "Settled", ours: clause.theirs ?? clause.ours, theirs: null, reason: null };
  });
  return { ...offer(say, { ...exchange, clauses }, say("per E-Mail", "by e-mail")), clauses };
}

export function agreed(say: Say, exchange: Exchange): Exchange {
  const version = exchange.version ?? 1;
  const code = exchange.code ?? CODES[0] ?? "";
  return {
    ...exchange,
    incoming: null,
    state: "Agreed",
    sentence: say("Vereinbart am 21. November 2026.", "Agreed on 21 November 2026."),
    version,
    code,
    in_force: {
      version,
      code,
      sentence: say(
        `Fassung ${version}, gilt seit 21. November 2026`,
        `Version ${version}, in force since 21 November 2026`,
      ),
    },
    review: say("Nächste Durchsicht am 21. Mai 2027", "Next review on 21 May 2027"),
    clauses: exchange.clauses.map((clause) => ({ ...clause, state: "Settled" })),
    changes: [],
    steps: [
      ...exchange.steps,
      step(say, "Consultant", say(`Fassung ${version} vereinbart`, `Version ${version} agreed`)),
    ],
  };
}

export function withdrawn(say: Say, exchange: Exchange): Exchange {
  return {
    ...exchange,
    state: "Withdrawn",
    sentence: say("Zurückgezogen am 21. November.", "Withdrawn on 21 November."),
    clauses: [],
    changes: [say("Der Vorschlag von eben, unverändert.", "The proposal of just now, unchanged.")],
    steps: [...exchange.steps, step(say, "Consultant", say("Vorschlag zurückgezogen", "Proposal withdrawn"))],
  };
}

export function step(
  say: Say,
  by: ExchangeStep["by"],
  sentence: string,
  note: string | null = null,
): ExchangeStep {
  return { at: "2026-11-21T21:47:00+01:00", when: say("heute, 21:47", "today, 21:47"), by, sentence, note };
}
