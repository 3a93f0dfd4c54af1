// What the demonstration listens to. A mailbox on localhost shows a certificate of its own; the password "falsch" is
// refused; a server whose name begins with "slow" answers to nobody until it is stopped.
import type { SourceForm, SourceLine, SourceView, Tried } from "../contract";
import { type Port, Trouble } from "../port";
import type { Say } from "./say";
import type { Stage } from "./stage";

const CERTIFICATE = Array.from({ length: 32 }, (_, at) => (160 + at).toString(16).toUpperCase()).join(":");
const BOX: SourceForm = {
  kind: "CallMonitor",
  host: "fritz.box",
  port: "1012",
  area_code: "0431",
  private_numbers: "",
};

/** What is set up at first, and how it stands with it. */
export function usualSources(say: Say, ailing = false): SourceLine[] {
  const unreachable = say(
    "Die FRITZ!Box antwortet nicht. Ist sie eingeschaltet, und ist dieser Rechner in ihrem Netz? Es wird weiter versucht.",
    "The FRITZ!Box does not answer. Is it switched on, and is this computer in its network? Trying again.",
  );
  const box = listening(say, BOX);
  return [
    {
      now: {
        ...listening(say, { kind: "Notifications" }),
        last: say("Letzter Kontakt: heute, 21:40", "Last contact: today, 21:40"),
      },
      form: { kind: "Notifications" },
    },
    { now: ailing ? { ...box, ok: false, sentence: unreachable } : box, form: BOX },
  ];
}

/** A calendar file that is read. */
export function calendarFile(say: Say): SourceLine {
  const [, file] = calendars();
  const form: SourceForm = file?.kind === "Ics" ? { ...file, path: "/home/jana/kalender.ics" } : BOX;
  return { now: listening(say, form), form };
}

type Commands =
  | "sources"
  | "guess_mailbox"
  | "set_up_source"
  | "try_source"
  | "stop_trying"
  | "remove_source"
  | "put_back_source";

export function sources(stage: Stage): Pick<Port, Commands> {
  let stop = () => {};
  const removed = new Map<string, SourceLine>();
  const find = (id: string) => stage.sources.find(({ now }) => now.id === id);
  const set = (all: SourceLine[]) => {
    stage.sources = all;
    stage.emit("Changed", {});
  };
  return {
    async sources() {
      const onlyOnce: SourceForm[] = [{ kind: "KdeConnect" }, { kind: "Notifications" }];
      const missing = onlyOnce.filter(({ kind }) => stage.sources.every(({ form }) => form.kind !== kind));
      const box = { ...BOX, area_code: "" } as SourceForm;
      return structuredClone({
        sources: stage.sources,
        to_add: [mailbox(), box, ...calendars(), ...missing],
      });
    },
    async guess_mailbox(address) {
      const [user, domain] = address.trim().split("@");
      if (!user || !domain?.includes(".")) return null;
      const advice = stage.say(
        "GMX gibt Post erst an andere Programme, wenn IMAP in den Einstellungen des Postfachs eingeschaltet ist.",
        "GMX hands mail to other programs only once IMAP is switched on in the mailbox’s settings.",
      );
      const isGmx = domain === "gmx.de";
      const host = isGmx ? "imap.gmx.net" : `imap.${domain}`;
      return { host, port: "993", user: address.trim(), advice: isGmx ? advice : null, token_only: false };
    },
    async set_up_source(form, password, replaces, untried) {
      const wrong = incomplete(stage, form, password, replaces);
      if (wrong) throw wrong;
      const tried = untried
        ? ({ kind: "Untried" } as const)
        : await Promise.race([
            attempt(stage.say, form, password),
            new Promise<Tried>((stopped) => (stop = () => stopped({ kind: "Stopped" }))),
          ]);
      if (tried.kind === "Hindered" || tried.kind === "Stopped") return tried;
      takePrivateNumbers(stage, form);
      const kept = form.kind === "CallMonitor" ? { ...form, private_numbers: "" } : form;
      const line = { now: listening(stage.say, form), form: kept };
      const others = stage.sources.filter(({ now }) => now.id !== replaces && now.id !== line.now.id);
      set([...others, line]);
      return tried;
    },
    async try_source(id) {
      const line = find(id);
      if (!line) throw new Trouble({ message: id, advice: null, field: null });
      if (!line.now.ok) return hindered(line.now.sentence, null);
      return attempt(stage.say, line.form, "");
    },
    async stop_trying() {
      stop();
    },
    async remove_source(id) {
      const line = find(id);
      if (line) removed.set(id, line);
      set(stage.sources.filter(({ now }) => now.id !== id));
      return null;
    },
    async put_back_source(id) {
      const line = removed.get(id);
      if (line) set([...stage.sources, line]);
      removed.delete(id);
    },
  };
}

function mailbox(): SourceForm {
  return {
    kind: "Mail",
    address: "jana@example.org",
    user: "",
    host: "",
    port: "993",
    password: "Keyring",
    command: "",
    encryption: "Tls",
    certificate: null,
    junk: "",
  };
}

function calendars(): SourceForm[] {
  const margins = { lead: "10", tail: "10" };
  return [
    { kind: "CalDav", url: "", user: "", password: "Keyring", command: "", certificate: null, margins },
    { kind: "Ics", path: "", margins },
  ];
}

function privateNumbers(form: SourceForm): string[] {
  if (form.kind !== "CallMonitor") return [];
  const typed = form.private_numbers.split(",").map((number) => number.trim());
  return typed.filter((number) => number !== "");
}

/** They come into my profile, each once. */
function takePrivateNumbers({ me }: Stage, form: SourceForm) {
  for (const address of privateNumbers(form)) {
    const isThere = me?.handles.some((mine) => mine.address === address);
    if (!isThere) me?.handles.push({ address, channel: "phone", used: "Private" });
  }
}

function incomplete({ say, me }: Stage, form: SourceForm, password: string | null, replaces: string | null) {
  const trouble = (field: string, message = say("Es steht nichts da.", "There is nothing.")) =>
    new Trouble({ message, advice: null, field });
  const mine = me?.handles.filter(({ used }) => used === "Business").map(({ address }) => address);
  const business = privateNumbers(form).find((number) => mine?.includes(number));
  if (business)
    return trouble(
      "private_numbers",
      say(
        `„${business}“ steht in Ihrem Profil als geschäftliche Nummer.`,
        `“${business}” stands in your profile as a business number.`,
      ),
    );
  if (form.kind === "CallMonitor" && !form.area_code) return trouble("area_code");
  if (form.kind === "Mail" && !form.host) return trouble("host");
  if (form.kind === "CalDav" && !form.url) return trouble("url");
  if (form.kind === "Ics" && !form.path) return trouble("path");
  if (form.kind === "Mail" && form.password === "Keyring" && !password && !replaces)
    return trouble("password");
  return null;
}

async function attempt(say: Say, form: SourceForm, password: string | null): Promise<Tried> {
  const well = say("Alles in Ordnung.", "All is well.");
  if (form.kind !== "Mail") return { kind: "Heard", sentence: well };
  if (form.host.startsWith("slow")) return new Promise(() => {});
  if (password === "falsch")
    return hindered(
      say(
        "Der Mailserver lehnt die Anmeldung ab. Stimmen Benutzername und Passwort?",
        "The mail server refuses the login. Are user name and password right?",
      ),
      "password",
    );
  if (form.host === "localhost" && form.encryption !== "None" && !form.certificate) {
    const why = say(
      "Für das Zertifikat des Mailservers bürgt niemand, dem dieser Rechner vertraut; oft hat der Server es selbst ausgestellt.",
      "Nobody this computer trusts vouches for the mail server’s certificate; often the server made it itself.",
    );
    return { ...hindered(why, null), certificate: CERTIFICATE };
  }
  const mails = say("Im Posteingang liegen 12 E-Mails.", "There are 12 mails in the inbox.");
  return { kind: "Heard", sentence: `${well} ${mails}` };
}

function hindered(message: string, field: string | null) {
  return { kind: "Hindered", problem: { message, advice: null, field }, certificate: null } as const;
}

function listening(say: Say, form: SourceForm): SourceView {
  const working = { ok: true, sentence: say("Hört zu.", "Listening."), last: "" };
  switch (form.kind) {
    case "Notifications":
      return {
        ...working,
        id: "notifications",
        name: say("Benachrichtigungen dieses Rechners", "Notifications of this computer"),
      };
    case "CalDav":
      return {
        ...working,
        id: `caldav:${form.user}@${form.url}`,
        name: say(`Kalender ${form.user} bei ${form.url}`, `Calendars ${form.user} at ${form.url}`),
      };
    case "Ics":
      return {
        ...working,
        id: `ics:${form.path}`,
        name: say(`Kalenderdatei ${form.path}`, `Calendar file ${form.path}`),
      };
    case "KdeConnect":
      return {
        ...working,
        id: "kdeconnect",
        name: say("Handy über KDE Connect", "Phone through KDE Connect"),
      };
    case "CallMonitor":
      return {
        ...working,
        id: `callmonitor:${form.host}`,
        name: say(
          `Anrufmonitor der FRITZ!Box (${form.host})`,
          `Call monitor of the FRITZ!Box (${form.host})`,
        ),
      };
    case "Mail": {
      const user = form.user || form.address;
      return {
        ...working,
        id: `imap:${user}@${form.host}`,
        name: say(`Postfach ${user} bei ${form.host}`, `Mailbox ${user} at ${form.host}`),
      };
    }
  }
}
