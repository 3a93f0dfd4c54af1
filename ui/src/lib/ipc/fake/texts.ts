// Suggested texts in the demonstration: a few rules of the real ones, enough to be looked at and tried.
import type {
  Example,
  Placeholder,
  RefusalView,
  Step,
  TextAt,
  TextKind,
  TextLine,
  TextLook,
  TextPage,
} from "../contract";
import { type Port, Trouble } from "../port";
import type { Say } from "./say";
import type { Stage } from "./stage";

const STEPS: Record<TextKind, Step[]> = {
  Elsewhere: ["First", "Again", "StillFits"],
  Later: ["First", "Again", "StillFits"],
  ByAppointment: ["First", "Again", "StillFits"],
  Booked: ["First", "StillFits"],
  Video: ["First"],
  Connection: ["First", "StillFits"],
  Comment: ["First"],
  Ask: ["First"],
};
const NAMES: Record<TextKind, string> = {
  Elsewhere: "elsewhere",
  Later: "later",
  ByAppointment: "by-appointment",
  Booked: "booked",
  Video: "video",
  Connection: "connection",
  Comment: "comment",
  Ask: "ask",
};
const ENDS: Record<Step, string> = { First: "", Again: "-again", StillFits: "-still-fits" };

type Commands = "texts" | "text" | "look_at_text" | "keep_text" | "reset_text";

export function texts(stage: Stage): Pick<Port, Commands> {
  const own = new Map<string, string>();
  const key = ({ kind, step, speech, client }: TextAt) => [kind, step, speech, client ?? ""].join(" ");
  const line = (at: TextAt): TextLine => {
    const ofClient = at.client ? own.get(key(at)) : undefined;
    const words = ofClient ?? own.get(key({ ...at, client: null }));
    return {
      name: NAMES[at.kind] + ENDS[at.step],
      kind: at.kind,
      title: title(stage.say, at),
      when: when(stage.say, at.kind),
      step: at.step,
      times: times(stage.say, at.step),
      whose: ofClient ? "Client" : words ? "All" : "Program",
      own: words ?? null,
    };
  };
  const page = (at: TextAt): TextPage => ({
    line: line(at),
    starter: starter(stage.say, at),
    placeholders: chips(stage.say, at.kind),
  });
  return {
    async texts(speech, client) {
      if (client) stage.page(client);
      const all = (Object.keys(STEPS) as TextKind[]).flatMap((kind) =>
        STEPS[kind].map((step) => line({ kind, step, speech, client })),
      );
      return { speech, client, texts: all };
    },
    text: async (at) => page(at),
    look_at_text: async (at, typed) => look(stage.say, at, typed),
    async keep_text(at, typed) {
      const [refusal] = look(stage.say, at, typed).refusals;
      if (refusal) throw new Trouble({ message: refusal.message, advice: refusal.advice, field: "text" });
      own.set(key(at), typed);
      stage.emit("Changed", {});
      return page(at);
    },
    async reset_text(at) {
      own.delete(key(at));
      stage.emit("Changed", {});
      return page(at);
    },
  };
}

function title(say: Say, { kind, step }: TextAt): string {
  const of: Record<TextKind, string> = {
    Elsewhere: say("Anderer Weg", "Another way"),
    Later: say("Andere Zeit", "Another time"),
    ByAppointment: say("Erst ein Termin", "By appointment"),
    Booked: say("Termin ist schon vereinbart", "There is an appointment already"),
    Video: say("Überraschender Videoanruf", "Surprise video call"),
    Connection: say("Kontaktanfrage", "Request to connect"),
    Comment: say("Öffentlicher Kommentar", "Public comment"),
    Ask: say("Noch nichts vereinbart", "Nothing agreed yet"),
  };
  const ends: Record<Step, string> = {
    First: "",
    Again: say(", Erinnerung", ", reminder"),
    StillFits: say(", passt die Regel noch?", ", does the rule still fit?"),
  };
  return of[kind] + ends[step];
}

function times(say: Say, step: Step): string {
  if (step === "First") return say("Beim ersten Mal.", "The first time.");
  if (step === "Again")
    return say("Beim zweiten Mal: eine freundliche Erinnerung.", "The second time: a friendly reminder.");
  return say("Ab dem dritten Mal: Passt die Regel noch?", "From the third time on: does the rule still fit?");
}

function when(say: Say, kind: TextKind): string {
  if (kind === "Later")
    return say("Auf dem richtigen Kanal zur falschen Zeit.", "On the right channel at the wrong time.");
  return say(
    "Auf einem Kanal, der nicht benutzt wird oder für anderes da ist.",
    "On a channel that is not used, or is there for something else.",
  );
}

function needed(kind: TextKind): Placeholder[] {
  if (kind === "Connection") return ["Networks"];
  return kind === "Later" || kind === "Booked" ? ["Way", "Time"] : ["Way"];
}

const typedAs = (say: Say): Record<Placeholder, string> => ({
  Greeting: say("{Anrede}", "{Greeting}"),
  Name: "{Name}",
  Thanks: say("{Dank}", "{Thanks}"),
  Channel: say("{Kanal}", "{Channel}"),
  Agreed: say("{Vereinbart}", "{Agreed}"),
  Way: say("{Weg}", "{Way}"),
  Time: say("{Zeit}", "{Time}"),
  Networks: say("{Netzwerke}", "{Networks}"),
  Alternative: "{Alternative}",
  Emergency: say("{Notfall}", "{Emergency}"),
});

function chips(say: Say, kind: TextKind): TextPage["placeholders"] {
  const more: Placeholder[] = kind === "Connection" ? [] : ["Agreed", "Alternative", "Emergency"];
  const ids: Placeholder[] = ["Greeting", "Name", "Thanks", "Channel", ...needed(kind), ...more];
  const meaning = say(
    "was hier steht, wenn der Text vorgeschlagen wird",
    "what stands here when it is suggested",
  );
  return ids.map((id) => ({ id, typed: typedAs(say)[id], meaning, needed: needed(kind).includes(id) }));
}

function starter(say: Say, { kind, speech }: TextAt): string {
  const is = typedAs(say);
  const time = kind === "Later" || kind === "Booked";
  const begins = `${is.Greeting} ${is.Thanks}`;
  if (kind === "Connection") return `${begins} Gern auf ${is.Networks}.`;
  if (speech === "English")
    return `${begins} ${time ? `From ${is.Time} you` : "You"} can reach me ${is.Way}.`;
  const reach = speech === "Du" ? "erreichst du mich" : "erreichen Sie mich";
  return `${begins} ${time ? `Ab ${is.Time} ${reach} ${is.Way}.` : `${is.Agreed} ${reach} ${is.Way}.`}`;
}

function look(say: Say, at: TextAt, typed: string | null): TextLook {
  const refusals = typed === null ? [] : refused(say, at.kind, typed);
  const hints = typed?.includes("!")
    ? [
        say(
          "Ausrufezeichen wirken lauter, als sie gemeint sind.",
          "Exclamation marks sound louder than they are meant.",
        ),
      ]
    : [];
  const own = typed !== null && refusals.length === 0;
  const scenes: [string, string | null][] = [
    [say("WhatsApp, Samstag 21:40 Uhr", "WhatsApp, Saturday 9:40 pm"), null],
    [say("SMS, Dienstag 11 Uhr", "text message, Tuesday 11 am"), null],
    [
      say(
        "Anruf, WhatsApp, Donnerstag 19:30 Uhr, noch nicht vereinbart",
        "Call, WhatsApp, Thursday 7:30 pm, not agreed yet",
      ),
      own && /vereinbart|agreed/.test(typed)
        ? say(
            "Ihr Text sagt, dass etwas vereinbart ist, und das stimmt hier nicht.",
            "Your text says that something is agreed, and that is not true here.",
          )
        : null,
    ],
  ];
  const examples = scenes.map(([scene, why], nth): Example => {
    const said = own && why === null;
    return { scene, text: filled(say, said ? typed : starter(say, at), at, nth === 2), own: said, why };
  });
  return { refusals, hints, examples };
}

function refused(say: Say, kind: TextKind, typed: string): RefusalView[] {
  const is = typedAs(say);
  const known = Object.values(is).map((name) => name.toLowerCase());
  const unknown = [...typed.matchAll(/\{[^{}\n]*\}/g)].filter(
    ([name]) => !known.includes(name.toLowerCase()),
  );
  const missing = needed(kind).filter((id) => !typed.toLowerCase().includes(is[id].toLowerCase()));
  return [
    ...unknown.map((one) => ({
      message: say(`Einen Platzhalter ${one[0]} gibt es nicht.`, `There is no placeholder ${one[0]}.`),
      advice: say(
        "Nehmen Sie einen von denen, die es für diesen Text gibt.",
        "Take one of those that this text has.",
      ),
      start: one.index,
      end: one.index + one[0].length,
      missing: null,
    })),
    ...missing.map((id) => ({
      message:
        id === "Time"
          ? say("Der Text sagt nicht, ab wann es geht.", "The text does not say from when on.")
          : say("Der Text nennt keinen Weg, der offen ist.", "The text names no way that is open."),
      advice: say(`Setzen Sie ${is[id]} dort ein, wo es stehen soll.`, `Put ${is[id]} where it is to stand.`),
      start: typed.length,
      end: typed.length,
      missing: is[id],
    })),
  ];
}

function filled(say: Say, text: string, { speech }: TextAt, wish: boolean): string {
  const is = typedAs(say);
  const german = speech !== "English";
  const du = speech === "Du";
  const facts: Record<Placeholder, string> = {
    Greeting: german ? (du ? "Hallo Anna," : "Guten Tag Frau Müller,") : "Hello Ms Müller,",
    Name: german && !du ? "Frau Müller" : "Anna",
    Thanks: german
      ? `danke für ${du ? "deine" : "Ihre"} Nachricht über WhatsApp, sie ist gut angekommen.`
      : "thank you for your message on WhatsApp, it has arrived safely.",
    Channel: "WhatsApp",
    Agreed: german ? (wish ? "am besten" : "wie vereinbart") : wish ? "ideally" : "as we agreed",
    Way: german ? "per E-Mail" : "by e-mail",
    Time: german ? "Montag, 23. November, 9 Uhr" : "Monday 23 November at 9 am",
    Networks: german ? "LinkedIn oder Xing" : "LinkedIn or Xing",
    Alternative: german
      ? "Telefonisch geht es auch, ab Montag, 23. November, 9 Uhr."
      : "You can also reach me by phone from Monday 23 November at 9 am.",
    Emergency: german
      ? "Wenn es brennt, hilft eine SMS mit dem Wort „NOTFALL“."
      : "In an emergency, send a text with the word “NOTFALL”.",
  };
  const ids = Object.keys(is) as Placeholder[];
  return ids.reduce((said, id) => said.replaceAll(is[id], facts[id]), text);
}
