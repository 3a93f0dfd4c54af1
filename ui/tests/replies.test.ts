// Replies that came by mail: shown on Today and at the agreement, recorded or set aside only by a click.
import { cleanup, render, screen, waitFor, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import type { ReplyWaiting } from "$lib/ipc";
import { fake } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(cleanup);

const SENTENCE = "Anna Muster hat per E-Mail auf den Vorschlag geantwortet (heute, 9:14).";

const reply = (acceptable: boolean): ReplyWaiting => ({
  reply: 7,
  sentence: SENTENCE,
  incoming: {
    class: acceptable ? "InWords" : "Unreadable",
    sentence: acceptable ? "„Einverstanden“ steht über Fassung 1." : "Darin steht keine Antwort.",
    acceptable,
    from: null,
    replies: [],
  },
});

async function open(address: string, backend: ReturnType<typeof fake>) {
  history.replaceState(null, "", address);
  render(App, { backend });
  await screen.findByRole("heading", { level: 1 }, { timeout: 5000 });
  return userEvent.setup();
}

async function withReply(acceptable: boolean) {
  const backend = fake();
  const page = await backend.agreement("musterwerk");
  vi.spyOn(backend, "agreement").mockResolvedValue({ ...page, replies: [reply(acceptable)] });
  const take = vi.spyOn(backend, "take_reply");
  const aside = vi.spyOn(backend, "set_reply_aside");
  const user = await open("/clients/musterwerk/agreement", backend);
  const heading = await screen.findByRole("heading", { level: 2, name: "Antworten per E-Mail" });
  const item = within(heading.closest("section") as HTMLElement);
  return { user, item, take, aside };
}

test("a reply is shown with what it is, and recorded by a click", async () => {
  const { user, item, take } = await withReply(true);
  item.getByText(SENTENCE);
  item.getByText(/Einverstanden/);
  expect(take).not.toHaveBeenCalled();
  await user.click(item.getByRole("button", { name: "Zusage festhalten" }));
  await waitFor(() => expect(take).toHaveBeenCalledWith("musterwerk", 7));
});

test("one without an answer can only be set aside", async () => {
  const { user, item, aside } = await withReply(false);
  expect(item.queryByRole("button", { name: "Zusage festhalten" })).toBeNull();
  await user.click(item.getByRole("button", { name: "Verwerfen" }));
  await waitFor(() => expect(aside).toHaveBeenCalledWith("musterwerk", 7));
});

test("Today leads to the agreement that a reply is about", async () => {
  const backend = fake();
  const view = await backend.today();
  const replies = [{ client: "musterwerk", name: "Musterwerk", sentence: SENTENCE }];
  vi.spyOn(backend, "today").mockResolvedValue({ ...view, replies });
  await open("/", backend);
  const heading = await screen.findByRole("heading", { level: 2, name: "Antworten per E-Mail" });
  const item = within(heading.closest("section") as HTMLElement);
  expect(item.getByRole("link", { name: "Musterwerk" })).toHaveAttribute(
    "href",
    "/clients/musterwerk/agreement",
  );
});
