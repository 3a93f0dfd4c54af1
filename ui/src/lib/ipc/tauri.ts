// The port on the running program.
import { invoke } from "@tauri-apps/api/core";
import { commands, events } from "./bindings";
import type { AgreeingPort, Problem } from "./contract";
import { type Events, type Port, Trouble } from "./port";

type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: Problem };

async function ask<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (given.status === "error") throw new Trouble(given.error);
  return given.data;
}

async function tell(answer: Promise<Answer<null>>): Promise<void> {
  await ask(answer);
}

const reports: { [Name in keyof Events]: (heard: (payload: Events[Name]) => void) => Promise<() => void> } = {
  Changed: (heard) => events.changed.listen(({ payload }) => heard(payload)),
  Go: (heard) => events.go.listen(({ payload }) => heard(payload)),
  Copied: (heard) => events.copied.listen(({ payload }) => heard(payload)),
};

/** Until the bindings have these commands. */
async function call<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw thrown instanceof Error ? thrown : new Trouble(thrown as Problem);
  }
}

const agreeing: AgreeingPort = {
  agreement: (client) => call("agreement", { client }),
  propose: (client, validFrom, answerBy, means) => call("propose", { client, validFrom, answerBy, means }),
  proposal: (client) => call("proposal", { client }),
  reminder: (client) => call("reminder", { client }),
  end_words: (client) => call("end_words", { client }),
  copy_words: (client, words) => call("copy_words", { client, words }),
  mail_words: (client, words) => call("mail_words", { client, words }),
  export_agreement: (client, form) => call("export_agreement", { client, form }),
  read_answer: (client, document) => call("read_answer", { client, document }),
  read_answer_file: (client) => call("read_answer_file", { client }),
  take_answer: (client) => call("take_answer", { client }),
  respond: (client, decisions) => call("respond", { client, decisions }),
  settle_part: (client) => call("settle_part", { client }),
  withdraw_offer: (client) => call("withdraw_offer", { client }),
  agree_together: (client, name, clauses, drawn) => call("agree_together", { client, name, clauses, drawn }),
  dry_run: (client, months) => call("dry_run", { client, months }),
};

export const tauri: Port = {
  ...agreeing,
  start: () => ask(commands.start()),
  save_me: (me) => ask(commands.saveMe(me)),
  save_settings: (settings) => ask(commands.saveSettings(settings)),
  read_hours: (text) => ask(commands.readHours(text)),
  draw_hours: (week, over) => ask(commands.drawHours(week, over)),
  new_sketch: () => ask(commands.newSketch()),
  edit_sketch: (client) => ask(commands.editSketch(client)),
  rebase: (sketch, base) => ask(commands.rebase(sketch, base)),
  speak: (sketch, language) => ask(commands.speak(sketch, language)),
  look: (sketch) => ask(commands.look(sketch)),
  remedy: (sketch, rule, clause) => ask(commands.remedy(sketch, rule, clause)),
  save_sketch: (sketch) => tell(commands.saveSketch(sketch)),
  drop_sketch: () => tell(commands.dropSketch()),
  take_in: (sketch) => ask(commands.takeIn(sketch)),
  revert_rule: (sketch, clause) => ask(commands.revertRule(sketch, clause)),
  understand: (text) => ask(commands.understand(text)),
  probe: (sketch, probe) => ask(commands.probe(sketch, probe)),
  rehearse: (sketch, probe) => tell(commands.rehearse(sketch, probe)),
  record_agreement: (client, on, means, by) => ask(commands.recordAgreement(client, on, means, by)),
  today: () => ask(commands.today()),
  act: (contact, deed) => tell(commands.act(contact, deed)),
  undo: (contact) => tell(commands.undo(contact)),
  introduce: (stranger, client, person) => tell(commands.introduce(stranger, client, person)),
  pause: (minutes) => tell(commands.pause(minutes)),
  clients: () => ask(commands.clients()),
  client: (id) => ask(commands.client(id)),
  end_engagement: (id, on) => tell(commands.endEngagement(id, on)),
  resume_engagement: (id) => tell(commands.resumeEngagement(id)),
  card: () => commands.card(),
  card_done: () => commands.cardDone(),
  on(event, heard) {
    const ended = reports[event](heard);
    return () => void ended.then((end) => end());
  },
};
