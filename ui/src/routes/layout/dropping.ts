// Leads a file that was dropped on the window to the screen that takes it in.
import { HEAD, LARGEST_ANSWER, kindOf } from "$lib/drop";
import type { AgreementState } from "$lib/ipc";
import { t } from "$lib/l10n";
import { go, href } from "$lib/router";
import type { App } from "$lib/state/app.svelte";

/** States in which an answer can be taken in. */
const WAITING = new Set<AgreementState | null | undefined>(["Open", "Lapsed", "Withdrawn"]);

/** `here`: the client in sight, whose answer it may be. */
export async function takeDropped(app: App, file: File, here: string | undefined): Promise<void> {
  const head = await file.slice(0, HEAD).text();
  const kind = kindOf(file.name, file.size, head);
  if (kind === "Person") return lead(app, { kind, file }, href("/new-client"));
  if (kind === "Book") return lead(app, { kind, file }, href("/import"));
  if (kind === "Answer") {
    const client = await whose(app, file, here);
    if (client) return lead(app, { kind, file }, href("/clients/:id/agreement", { id: client }));
    app.toasts.say(t("drop-no-answer"));
  } else if (kind === "Preset") {
    return lead(app, { kind, file }, `${href("/settings")}#presets`);
  } else if (kind === "Calendar") {
    go(`${href("/settings")}#sources`);
    app.toasts.say(t("drop-calendar"));
  } else {
    app.toasts.say(t("drop-unknown", { file: file.name }));
  }
}

function lead(app: App, handed: NonNullable<App["handed"]>, to: string) {
  app.handed = handed;
  go(to);
}

/** The client in sight, if an answer of theirs is waited for; else the one to whose offer it belongs. */
async function whose(app: App, file: File, here: string | undefined): Promise<string | null> {
  const waiting = app.clients.filter(({ agreement }) => WAITING.has(agreement));
  if (waiting.some(({ id }) => id === here)) return here ?? null;
  const document = await file.slice(0, LARGEST_ANSWER).text();
  for (const { id } of waiting) {
    const read = await app.backend.read_answer(id, document).catch(() => null);
    if (read && read.class !== "Unreadable" && read.class !== "Foreign") return id;
  }
  return null;
}
