// What a pasted text is taken for: by a few words in it, no parser.
import type { Incoming, IncomingClass } from "../../contract";
import type { Say } from "../say";
import { answered, offered } from "./clauses";
import type { Exchange } from "./exchange";

export function read(say: Say, exchange: Exchange, person: string, document: string): Incoming {
  const kind = classOf(exchange, document);
  const acceptable = kind === "Fresh" || kind === "Crossing" || kind === "InWords";
  const clauses = exchange.clauses.length ? exchange.clauses : offered(say);
  return {
    class: kind,
    sentence: sentences(say)[kind],
    acceptable,
    from: acceptable ? person : null,
    replies: !acceptable
      ? []
      : kind === "InWords"
        ? clauses.map((clause) => ({ ...clause, state: "Settled" }))
        : answered(say, clauses),
  };
}

function classOf({ code, state, clauses }: Exchange, document: string): IncomingClass {
  const short = code?.slice(0, 4) ?? "····";
  const block = /\[Absprache/i.test(document);
  if (block && !document.includes(short)) return "Foreign";
  if (block && !document.includes("]")) return "Incomplete";
  if (block && /XXXX/.test(document)) return "Tampered";
  if (block && clauses.some((clause) => clause.state === "Countered")) return "Doubled";
  if (block) return state === "Lapsed" || state === "Agreed" ? "Late" : "Fresh";
  return /einverstanden|passt|agreed/i.test(document) ? "InWords" : "Unreadable";
}

function sentences(say: Say): Record<IncomingClass, string> {
  return {
    Fresh: say(
      "Eine Antwort auf Ihren Vorschlag vom 18. November.",
      "An answer to your proposal of 18 November.",
    ),
    Crossing: say(
      "Eine Antwort auf eine ältere Fassung. Was sich seither nicht geändert hat, zählt.",
      "An answer to an older version. What has not changed since counts.",
    ),
    Doubled: say("Diese Antwort liegt schon vor.", "This answer is on record already."),
    Late: say(
      "Diese Antwort kommt nach Ablauf der Frist. Schlagen Sie noch einmal vor, wenn Sie mögen.",
      "This answer comes after its time. Propose again if you like.",
    ),
    Foreign: say(
      "Diese Antwort gehört zu einem Text, den es hier nicht gibt. Vielleicht gehört sie zu einem anderen Kunden.",
      "This answer belongs to a text that is not known here. Perhaps it belongs to another client.",
    ),
    Tampered: say(
      "Der Text wurde unterwegs verändert. Lassen Sie sich die Antwort noch einmal schicken, am besten als Datei.",
      "The text was changed on its way. Have the answer sent again, best as a file.",
    ),
    Incomplete: say(
      "Hier fehlt das Ende. Kopieren Sie alles bis zur schließenden Klammer.",
      "The end is missing. Copy everything up to the closing bracket.",
    ),
    InWords: say(
      "Eine Zusage in eigenen Worten. Sie gilt für alle Punkte, wenn Sie das bestätigen.",
      "A yes in plain words. It counts for all points if you confirm that.",
    ),
    Unreadable: say(
      "Das lässt sich nicht als Antwort lesen. Fügen Sie die ganze E-Mail ein, oder wählen Sie die Datei.",
      "This does not read as an answer. Paste the whole e-mail, or choose the file.",
    ),
  };
}
