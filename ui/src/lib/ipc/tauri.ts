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
  tell_channel: (channel, how) => ask(commands.tellChannel(channel, how)),
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
  agreement: (client) => ask(commands.agreement(client)),
  propose: (client, validFrom, answerBy, means) => ask(commands.propose(client, validFrom, answerBy, means)),
  proposal: (client) => ask(commands.proposal(client)),
  reminder: (client) => ask(commands.reminder(client)),
  end_words: (client) => ask(commands.endWords(client)),
  copy_words: (client, words) => tell(commands.copyWords(client, words)),
  mail_words: (client, words) => tell(commands.mailWords(client, words)),
  export_agreement: (client, form) => ask(commands.exportAgreement(client, form)),
  read_answer: (client, document) => ask(commands.readAnswer(client, document)),
  read_answer_file: (client) => ask(commands.readAnswerFile(client)),
  take_answer: (client) => ask(commands.takeAnswer(client)),
  take_reply: (client, reply) => ask(commands.takeReply(client, reply)),
  set_reply_aside: (client, reply) => ask(commands.setReplyAside(client, reply)),
  respond: (client, decisions) => ask(commands.respond(client, decisions)),
  settle_part: (client) => ask(commands.settlePart(client)),
  withdraw_offer: (client) => ask(commands.withdrawOffer(client)),
  agree_together: (client, name, clauses, drawn) => ask(commands.agreeTogether(client, name, clauses, drawn)),
  dry_run: (client, months) => ask(commands.dryRun(client, months)),
  today: () => ask(commands.today()),
  act: (contact, deed) => tell(commands.act(contact, deed)),
  undo: (contact) => tell(commands.undo(contact)),
  introduce: (stranger, client, person) => tell(commands.introduce(stranger, client, person)),
  pause: (minutes) => tell(commands.pause(minutes)),
  clients: () => ask(commands.clients()),
  client: (id) => ask(commands.client(id)),
  notes: (client) => ask(commands.notes(client)),
  note: (about, text) => ask(commands.note(about, text)),
  rewrite_note: (note, text) => ask(commands.rewriteNote(note, text)),
  drop_note: (note) => ask(commands.dropNote(note)),
  documents: (client) => ask(commands.documents(client)),
  version_letter: (client, number) => ask(commands.versionLetter(client, number)),
  save_version: (client, number, form) => ask(commands.saveVersion(client, number, form)),
  save_answer: (client, answer) => ask(commands.saveAnswer(client, answer)),
  archive: (client) => tell(commands.archive(client)),
  unarchive: (client) => tell(commands.unarchive(client)),
  mark_appointment: (appointment, attendance) => tell(commands.markAppointment(appointment, attendance)),
  timeline: (client, filter, window) => ask(commands.timeline(client, filter, window)),
  end_engagement: (id, on) => tell(commands.endEngagement(id, on)),
  resume_engagement: (id) => tell(commands.resumeEngagement(id)),
  may: (client, person) => ask(commands.may(client, person)),
  plan_import: (book, form) => ask(commands.planImport(book, form)),
  import_clients: (book, form) => ask(commands.importClients(book, form)),
  undo_import: () => ask(commands.undoImport()),
  save_draft: (contact) => ask(commands.saveDraft(contact)),
  events_to_assign: () => ask(commands.eventsToAssign()),
  assign_event: (series, client) => tell(commands.assignEvent(series, client)),
  unassign_event: (series) => tell(commands.unassignEvent(series)),
  heard: () => ask(commands.heard()),
  teach: (sign, channel) => tell(commands.teach(sign, channel)),
  forget: (sign) => tell(commands.forget(sign)),
  sources: () => ask(commands.sources()),
  guess_mailbox: (address) => ask(commands.guessMailbox(address)),
  set_up_source: (form, password, replaces, untried) =>
    ask(commands.setUpSource(form, password, replaces, untried)),
  try_source: (id) => ask(commands.trySource(id)),
  stop_trying: () => tell(commands.stopTrying()),
  remove_source: (id) => ask(commands.removeSource(id)),
  put_back_source: () => tell(commands.putBackSource()),
  whom: () => ask(commands.whom()),
  capture: (form) => ask(commands.capture(form)),
  capture_done: () => commands.captureDone(),
  capture_keys: () => ask(commands.captureKeys()),
  set_capture_keys: (keys) => ask(commands.setCaptureKeys(keys)),
  texts: (speech, client) => ask(commands.texts(speech, client)),
  text: (at) => ask(commands.text(at)),
  look_at_text: (at, typed) => ask(commands.lookAtText(at, typed)),
  keep_text: (at, typed) => ask(commands.keepText(at, typed)),
  reset_text: (at) => ask(commands.resetText(at)),
  nearby: () => ask(commands.nearby()),
  try_popup: () => tell(commands.tryPopup()),
  words_of_tone: (form) => ask(commands.wordsOfTone(form)),
  words_of_absence: (first, last) => ask(commands.wordsOfAbsence(first, last)),
  data_folder: () => ask(commands.dataFolder()),
  open_data_folder: () => tell(commands.openDataFolder()),
  back_up: () => ask(commands.backUp()),
  look_at_backup: () => ask(commands.lookAtBackup()),
  restore_backup: () => ask(commands.restoreBackup()),
  card: () => commands.card(),
  card_done: () => commands.cardDone(),
  on(event, heard) {
    const ended = reports[event](heard);
    return () => void ended.then((end) => end());
  },
};
