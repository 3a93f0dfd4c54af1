// What is there on this computer, and what things look like.
import type { BackupView } from "../contract";
import type { Port } from "../port";
import type { Stage } from "./stage";

type Commands =
  | "nearby"
  | "try_popup"
  | "words_of_tone"
  | "words_of_absence"
  | "data_folder"
  | "open_data_folder"
  | "back_up"
  | "look_at_backup"
  | "restore_backup";

export function begin(stage: Stage): Pick<Port, Commands> {
  return {
    async nearby() {
      const none = stage.say(
        "KDE Connect läuft hier nicht. Es kommt mit dem Paket „kdeconnect“.",
        "KDE Connect does not run here. It comes with the package “kdeconnect”.",
      );
      return [
        { form: { kind: "Notifications" }, id: "notifications", hindrance: null },
        { form: { kind: "KdeConnect" }, id: "kdeconnect", hindrance: stage.scene.ailing ? none : null },
      ];
    },
    async try_popup() {},
    async words_of_tone(form) {
      return form === "sie"
        ? "Guten Tag Anna Müller,\n\nvielen Dank für Ihre Nachricht, sie ist angekommen. Am besten erreichen Sie mich per E-Mail, jederzeit, oder telefonisch am Montag ab 9 Uhr.\n\nHerzliche Grüße"
        : "Hallo Anna Müller,\n\nvielen Dank für deine Nachricht, sie ist angekommen. Am besten erreichst du mich per E-Mail, jederzeit, oder telefonisch am Montag ab 9 Uhr.\n\nHerzliche Grüße";
    },
    async words_of_absence(first, last) {
      if (last < first) return null;
      return stage.say(
        "Guten Tag Anna Müller, vielen Dank für Ihren Anruf. Ab Donnerstag, 7. Januar, 9 Uhr bin ich zurück und am besten telefonisch zu erreichen.",
        "Hello Anna Müller, thank you for your call. From Thursday 7 January, 9 am, I am back and best reached by phone.",
      );
    },
    async data_folder() {
      return "/home/jana/.local/share/absprache";
    },
    async open_data_folder() {},
    async back_up() {
      return backup(stage);
    },
    async look_at_backup() {
      return backup(stage);
    },
    async restore_backup() {
      return { backup: backup(stage), kept: "/home/jana/.local/share/absprache-2026-11-21-204000" };
    },
  };
}

function backup(stage: Stage): BackupView {
  return {
    file: "/home/jana/Dokumente/absprache-2026-11-21.tar.gz",
    made_at: "2026-11-21T20:40:00Z",
    made_on: stage.say("21. November 2026", "21 November 2026"),
    program: "0.1.0",
    files: 12,
    clients: stage.house.pages.length,
  };
}
