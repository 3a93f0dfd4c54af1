// The messages around an exchange.
import type { ClientPage, HandOver } from "../../contract";
import type { Say } from "../say";

export function proposalTo(say: Say, page: ClientPage, code: string | null): HandOver {
  const letter = page.letter.paragraphs
    .flatMap((part) => [...(part.heading ? [part.heading] : []), ...part.lines, ""])
    .join("\n");
  return message(page, page.letter.title, [
    `${say("Guten Tag", "Hello")} ${page.people[0]?.name ?? page.name},`,
    say(
      "ich habe aufgeschrieben, wie wir uns am besten erreichen. Lesen Sie es in Ruhe durch.",
      "I have written down how we reach each other best. Please read it at your leisure.",
    ),
    letter.trim(),
    say(
      "Passt alles? Dann antworten Sie bitte mit „Einverstanden“.",
      "Does everything fit? Then please answer “agreed”.",
    ),
    say(`Kennung ${code}`, `Code ${code}`),
  ]);
}

export function reminderTo(say: Say, page: ClientPage): HandOver {
  return message(page, page.letter.title, [
    `${say("Guten Tag", "Hello")} ${page.people[0]?.name ?? page.name},`,
    say(
      "am 18. November habe ich Ihnen aufgeschrieben, wie wir uns am besten erreichen. Hatten Sie schon Zeit, hineinzusehen? Es dauert etwa zwei Minuten.",
      "on 18 November I wrote down for you how we reach each other best. Have you had time to look at it? It takes about two minutes.",
    ),
  ]);
}

export function endingTo(say: Say, page: ClientPage): HandOver {
  return message(page, say("Danke für die Zusammenarbeit", "Thank you for working with me"), [
    `${say("Guten Tag", "Hello")} ${page.people[0]?.name ?? page.name},`,
    say(
      "vielen Dank für die gute Zusammenarbeit. Unsere Absprache endet damit; Sie erreichen mich weiterhin gern unter jana@example.org.",
      "thank you for the good work together. Our agreement ends with it; you still reach me gladly at jana@example.org.",
    ),
  ]);
}

function message(page: ClientPage, subject: string, parts: string[]): HandOver {
  const to = page.people[0]?.addresses.find(({ value }) => value.includes("@"))?.value ?? null;
  return { to, subject, body: `${parts.join("\n\n")}\n\nJana Beispiel`, mailto_possible: parts.length < 4 };
}
