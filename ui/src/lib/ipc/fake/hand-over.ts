// The rules as a message, and that they were agreed.
import type { Port } from "../port";
import type { Stage } from "./stage";

export function handOver(
  stage: Stage,
): Pick<Port, "hand_over" | "copy_hand_over" | "open_mail" | "record_agreement"> {
  return {
    async hand_over(client: string) {
      const { letter, name } = stage.page(client);
      const body = letter.paragraphs
        .flatMap((part) => [...(part.heading ? [part.heading] : []), ...part.lines, ""])
        .join("\n");
      return {
        to: "anna@example.org",
        subject: letter.title,
        body: `${stage.say("Guten Tag", "Hello")} ${name},\n\n${body}`,
        mailto_possible: true,
      };
    },
    async copy_hand_over(client: string) {
      stage.copied({ kind: "HandOver", client });
    },
    async open_mail() {},
    async record_agreement(client: string, on: string, _means: string, by: string) {
      const page = stage.page(client);
      page.standing = {
        kind: "Agreed",
        sentence: stage.say(`Vereinbart am ${on} mit ${by}.`, `Agreed on ${on} with ${by}.`),
        code: "9H2M",
      };
      page.draft_differs = false;
      stage.emit("Changed", {});
      return page.standing;
    },
  };
}
