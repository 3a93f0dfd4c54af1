// The port on the running program.
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Problem } from "./contract";
import { type Events, type Port, Trouble } from "./port";

async function ask<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw isProblem(thrown) ? new Trouble(thrown) : thrown;
  }
}

function isProblem(thrown: unknown): thrown is Problem {
  return typeof thrown === "object" && thrown !== null && "message" in thrown && "advice" in thrown;
}

const eventNames: Record<keyof Events, string> = { Changed: "changed", Go: "go", Copied: "copied" };

export const tauri: Port = {
  start: () => ask("start"),
  save_me: (me) => ask("save_me", { me }),
  save_settings: (settings) => ask("save_settings", { settings }),
  read_hours: (text) => ask("read_hours", { text }),
  draw_hours: (week) => ask("draw_hours", { week }),
  new_sketch: () => ask("new_sketch"),
  edit_sketch: (client) => ask("edit_sketch", { client }),
  rebase: (sketch, base) => ask("rebase", { sketch, base }),
  look: (sketch) => ask("look", { sketch }),
  remedy: (sketch, rule, clause) => ask("remedy", { sketch, rule, clause }),
  save_sketch: (sketch) => ask("save_sketch", { sketch }),
  drop_sketch: () => ask("drop_sketch"),
  take_in: (sketch) => ask("take_in", { sketch }),
  revert_rule: (sketch, clause) => ask("revert_rule", { sketch, clause }),
  understand: (text) => ask("understand", { text }),
  probe: (sketch, probe) => ask("probe", { sketch, probe }),
  rehearse: (sketch, probe) => ask("rehearse", { sketch, probe }),
  hand_over: (client) => ask("hand_over", { client }),
  copy_hand_over: (client) => ask("copy_hand_over", { client }),
  open_mail: (client) => ask("open_mail", { client }),
  record_agreement: (client, on, means, by) => ask("record_agreement", { client, on, means, by }),
  today: () => ask("today"),
  act: (contact, deed) => ask("act", { contact, deed }),
  undo: (contact) => ask("undo", { contact }),
  introduce: (stranger, client, person) => ask("introduce", { stranger, client, person }),
  pause: (minutes) => ask("pause", { minutes }),
  clients: () => ask("clients"),
  client: (id) => ask("client", { id }),
  end_engagement: (id, on) => ask("end_engagement", { id, on }),
  resume_engagement: (id) => ask("resume_engagement", { id }),
  card: () => ask("card"),
  card_done: () => ask("card_done"),
  on(event, heard) {
    const ended = listen<Events[typeof event]>(eventNames[event], ({ payload }) => heard(payload));
    return () => void ended.then((end) => end());
  },
};
