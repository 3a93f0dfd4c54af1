// Agreeing with a client: the exchanges of the household, and what comes of each deed.
import type { AgreementPage, Means } from "../../contract";
import { type Port, Trouble } from "../../port";
import type { Stage } from "../stage";
import { begin } from "./begin";
import { points } from "./clauses";
import { dryRun } from "./dry-run";
import { type Exchange, agreed, may, offer, respond, take, withdrawn } from "./exchange";
import { read } from "./incoming";
import { endingTo, proposalTo, reminderTo } from "./words";

type Agreeing = Pick<
  Port,
  | "agreement"
  | "propose"
  | "proposal"
  | "reminder"
  | "end_words"
  | "copy_words"
  | "mail_words"
  | "export_agreement"
  | "read_answer"
  | "read_answer_file"
  | "take_answer"
  | "take_reply"
  | "set_reply_aside"
  | "respond"
  | "settle_part"
  | "withdraw_offer"
  | "agree_together"
  | "record_agreement"
  | "dry_run"
>;

export function agreeing(stage: Stage): Agreeing {
  const page = (client: string): AgreementPage => {
    const { name, letter } = stage.page(client);
    const exchange = exchangeOf(stage, client);
    const { incoming: _, ...shown } = exchange;
    return structuredClone({
      client,
      client_name: name,
      ...shown,
      voice: stage.page(client).people[0]?.name ?? name,
      letter: { letter, code: exchange.code },
      draft: points(stage.say),
      may: may(exchange),
    });
  };
  const change = (client: string, how: (exchange: Exchange) => Exchange): AgreementPage => {
    const next = how(exchangeOf(stage, client));
    stage.exchanges.set(client, next);
    const kind = next.state === "Agreed" ? "Agreed" : next.state === "Open" ? "Proposed" : null;
    const { standing } = stage.page(client);
    if (kind)
      Object.assign(standing, { kind, sentence: next.sentence, code: next.code?.slice(0, 4) ?? null });
    stage.emit("Changed", {});
    return page(client);
  };
  const byMeans = (means: Means) =>
    ({
      Mail: stage.say("per E-Mail", "by e-mail"),
      Talk: stage.say("im Gespräch", "in a talk"),
      Signed: stage.say("auf Papier", "on paper"),
    })[means];

  return {
    agreement: async (client) => page(client),
    propose: async (client, _from, _by, means) =>
      change(client, (exchange) => offer(stage.say, exchange, byMeans(means))),
    proposal: async (client) => ({
      message: proposalTo(stage.say, stage.page(client), exchangeOf(stage, client).code),
      forms: ["Eml", "Html", "Pdf", "Letter", "Json", "Ron"],
    }),
    reminder: async (client) => reminderTo(stage.say, stage.page(client)),
    end_words: async (client) => endingTo(stage.say, stage.page(client)),
    copy_words: async (client) => stage.copied({ kind: "HandOver", client }),
    mail_words: async () => {},
    export_agreement: async (client, form) => `/home/jana/Dokumente/${client}.${form.toLowerCase()}`,
    async read_answer(client, document) {
      const exchange = exchangeOf(stage, client);
      const person = stage.page(client).people[0]?.name ?? stage.page(client).name;
      const incoming = read(stage.say, exchange, person, document);
      stage.exchanges.set(client, { ...exchange, incoming });
      return structuredClone(incoming);
    },
    async read_answer_file(client) {
      return this.read_answer(client, `[Absprache ${exchangeOf(stage, client).code}]`);
    },
    async take_answer(client) {
      if (!exchangeOf(stage, client).incoming?.acceptable) {
        const message = stage.say("Hier ist nichts aufzunehmen.", "There is nothing to take in.");
        throw new Trouble({ message, advice: null, field: null });
      }
      return change(client, (exchange) => take(stage.say, exchange));
    },
    take_reply: async (client) =>
      change(client, (exchange) => ({ ...agreed(stage.say, exchange), replies: [] })),
    set_reply_aside: async (client) => change(client, (exchange) => ({ ...exchange, replies: [] })),
    respond: async (client, decisions) =>
      change(client, (exchange) => respond(stage.say, exchange, decisions)),
    settle_part: async (client) => change(client, (exchange) => agreed(stage.say, exchange)),
    withdraw_offer: async (client) => change(client, (exchange) => withdrawn(stage.say, exchange)),
    agree_together: async (client) => change(client, (exchange) => agreed(stage.say, exchange)),
    async record_agreement(client, on, _means, by) {
      const sentence = stage.say(`Vereinbart am ${on} mit ${by}.`, `Agreed on ${on} with ${by}.`);
      change(client, (exchange) => ({ ...agreed(stage.say, exchange), sentence }));
      const page = stage.page(client);
      page.draft_differs = false;
      return page.standing;
    },
    dry_run: async (_client, months) => dryRun(stage.say, months),
  };
}

export function exchangeOf(stage: Stage, client: string): Exchange {
  const known = stage.exchanges.get(client);
  if (known) return known;
  const fresh = begin(stage.say, client, stage.scene.agreeing);
  stage.exchanges.set(client, fresh);
  return fresh;
}
