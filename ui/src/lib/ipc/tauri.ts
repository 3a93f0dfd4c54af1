// The port on the running program.
import { commands, events } from "./bindings";
import type { Problem } from "./contract";
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

export const tauri: Port = {
  start: () => ask(commands.start()),
  save_me: (me) => ask(commands.saveMe(me)),
  save_settings: (settings) => ask(commands.saveSettings(settings)),
  read_hours: (text) => ask(commands.readHours(text)),
  draw_hours: (week) => ask(commands.drawHours(week)),
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
  hand_over: (client) => ask(commands.handOver(client)),
  copy_hand_over: (client) => tell(commands.copyHandOver(client)),
  open_mail: (client) => tell(commands.openMail(client)),
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
