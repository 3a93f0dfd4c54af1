// The rules the demonstration negotiates about, in the letter's words, with what the form of a client makes of them.
import type { ClauseExchange, ClauseSketch, DraftPoint, RuleSketch } from "../../contract";
import type { Say } from "../say";
import { standard } from "../standard";

export function offered(say: Say): ClauseExchange[] {
  const sketch = standard(say);
  const rule = (id: string): ClauseSketch | null => {
    const found = sketch.rules.find((one) => one.id === id);
    return found ? { kind: "Rule", rule: found } : null;
  };
  const term = (id: string): ClauseSketch | null => {
    const found = sketch.terms.find((one) => one.id === id);
    return found ? { kind: "Term", term: found } : null;
  };
  const one = (id: string, title: string, ours: string, edit: ClauseSketch | null): ClauseExchange => ({
    id,
    title,
    state: "Waiting",
    ours,
    theirs: null,
    reason: null,
    rounds: 0,
    consequence: null,
    edit,
  });
  return [
    one(
      "whatsapp",
      "WhatsApp",
      say("WhatsApp nutzen wir nicht.", "We do not use WhatsApp."),
      rule("whatsapp"),
    ),
    one(
      "phone",
      say("Telefon", "Phone"),
      say(
        "Am Telefon erreichen Sie mich montags bis freitags von 9 bis 17 Uhr.",
        "You can reach me by phone Monday to Friday from 9:00 to 17:00.",
      ),
      rule("phone"),
    ),
    one(
      "email",
      say("E-Mail", "E-mail"),
      say(
        "E-Mails erreichen mich jederzeit unter jana@example.org.",
        "E-mails reach me at any time at jana@example.org.",
      ),
      rule("email"),
    ),
    one(
      "zoom-video",
      say("Zoom-Videoanruf", "Zoom video call"),
      say("Videogespräche mit Termin, gern über Zoom.", "Video calls by appointment, gladly on Zoom."),
      rule("zoom-video"),
    ),
    one(
      "emergency",
      say("Notfall", "Emergency"),
      say(
        "Im Notfall – wenn der Shop ausfällt – rufen Sie mich jederzeit an: +49 30 23125 100.",
        "In an emergency – if the shop is down – call me at any time: +49 30 23125 100.",
      ),
      null,
    ),
    one(
      "my-answer",
      say("Meine Antwortzeit", "My response time"),
      say("Ich antworte Ihnen innerhalb eines Arbeitstags.", "I answer within one working day."),
      term("my-answer"),
    ),
    one(
      "record",
      say("Aufzeichnung", "Record"),
      say(
        "Ich notiere, wann und auf welchem Weg wir in Kontakt waren, und lösche diese Notizen nach 36 Monaten.",
        "I note when and by which way we were in touch, and delete these notes after 36 months.",
      ),
      term("record"),
    ),
  ];
}

/** The same as two go through them at one screen: what is promised is said in one breath. */
export function points(say: Say): DraftPoint[] {
  const clauses = offered(say).map(({ id, title, ours }) => ({ id, title, sentence: ours }));
  const promised = ["my-answer", "record"];
  const together = clauses.filter(({ id }) => promised.includes(id));
  return [
    ...clauses
      .filter(({ id }) => !promised.includes(id))
      .map((clause) => ({ heading: clause.sentence, lines: [], clauses: [clause] })),
    {
      heading: say("Was wir einander zusagen", "What we promise each other"),
      lines: together.map(({ sentence }) => sentence),
      clauses: together,
    },
  ];
}

/** The next version: the phone is other, the rest is settled already. */
export function changed(say: Say): ClauseExchange[] {
  const ours = say(
    "Am Telefon erreichen Sie mich montags bis donnerstags von 9 bis 16 Uhr.",
    "You can reach me by phone Monday to Thursday from 9:00 to 16:00.",
  );
  return offered(say).map((clause) =>
    clause.id === "phone" ? { ...clause, ours } : { ...clause, state: "Settled" },
  );
}

/** What the client of the demonstration says: most is fine, the phone rather earlier, a question, a no. */
export function answered(say: Say, clauses: ClauseExchange[]): ClauseExchange[] {
  return clauses.map((clause): ClauseExchange => {
    const said = replies(say)[clause.id];
    return said && clause.state !== "Settled" ? { ...clause, ...said } : { ...clause, state: "Settled" };
  });
}

function replies(say: Say): Record<string, Partial<ClauseExchange>> {
  return {
    phone: {
      state: "Countered",
      theirs: say(
        "Am Telefon erreichen Sie mich montags bis freitags von 8 bis 18 Uhr.",
        "You can reach me by phone Monday to Friday from 8:00 to 18:00.",
      ),
      reason: say("Früh erreiche ich Sie am besten.", "Early is when I reach you best."),
      rounds: 1,
      consequence: say("Betrifft 3 Anrufe im November.", "Concerns 3 calls in November."),
      edit: { kind: "Rule", rule: hours(say, "phone", say("Mo–Fr 8–18", "Mon–Fri 8–18")) },
    },
    whatsapp: {
      state: "Question",
      reason: say(
        "Auch nicht für Fotos von der Baustelle?",
        "Not even for photographs of the building site?",
      ),
      rounds: 1,
      consequence: say("Betrifft 2 Nachrichten im November.", "Concerns 2 messages in November."),
    },
    record: {
      state: "Declined",
      reason: say("36 Monate sind uns zu lang.", "36 months are too long for us."),
      rounds: 1,
    },
  };
}

function hours(say: Say, id: string, typed: string): RuleSketch {
  const known = standard(say).rules.find((rule) => rule.id === id);
  return {
    id,
    channel: id,
    mine: "Any",
    who: { kind: "Everyone" },
    towards: "Both",
    ...known,
    level: "Hours",
    hours: typed,
  };
}
