// @vitest-environment jsdom
// The timeline keeps what is near what is seen, and finds the rest again.
import { expect, test } from "vitest";
import { fake } from "$lib/ipc/fake";
import { App } from "./app.svelte";
import { type Stretch, TimelineState } from "./timeline.svelte";

async function long() {
  const backend = fake({ house: "many" });
  const asked: (number | null)[] = [];
  const ask = backend.timeline.bind(backend);
  backend.timeline = (client, filter, window) => {
    asked.push(window.after);
    return ask(client, filter, window);
  };
  const timeline = new TimelineState(new App(backend));
  await timeline.load("mueller");
  return { backend, timeline, asked };
}

const rows = (stretch: Stretch | undefined) => stretch?.days?.flatMap(({ entries }) => entries) ?? [];
const shown = (timeline: TimelineState) => timeline.stretches.flatMap(rows).map(({ seq }) => seq);

test("it begins with the newest, and goes on where it ended", async () => {
  const { timeline } = await long();
  expect(shown(timeline)).toHaveLength(60);
  await timeline.more();
  const seqs = shown(timeline);
  expect(new Set(seqs).size).toBe(120);
  expect(seqs).toEqual([...seqs].sort((one, other) => other - one));
  expect(timeline.hasMore).toBe(true);
});

test("what was scrolled away leaves its height, and comes back as it was", async () => {
  const { timeline } = await long();
  await timeline.more();
  const [first] = timeline.stretches;
  const before = rows(first);
  await timeline.see(first!, false, 3000);
  expect(timeline.stretches[0]).toMatchObject({ days: null, height: 3000, ends: first!.ends });
  await timeline.see(timeline.stretches[0]!, true, 3000);
  expect(rows(timeline.stretches[0])).toEqual(before);
});

test("of what changes only what is near is fetched again, and it ends where it ended", async () => {
  const { timeline, asked } = await long();
  await timeline.more();
  await timeline.more();
  const [first, second] = timeline.stretches;
  await timeline.see(first!, false, 3000);
  asked.length = 0;
  await timeline.load("mueller");
  expect(asked).toEqual([second!.after, timeline.stretches[2]!.after]);
  expect(timeline.stretches.map(({ next }) => next)).toEqual([
    second!.after,
    timeline.stretches[2]!.after,
    timeline.stretches[2]!.next,
  ]);
});

test("a filter begins anew, and so does another client", async () => {
  const { timeline } = await long();
  await timeline.more();
  const all = timeline.total ?? 0;
  await timeline.narrow({ channel: "phone" });
  expect(timeline.stretches).toHaveLength(1);
  expect(timeline.total).toBeLessThan(all);
  expect(timeline.filtered).toBe(true);
  await timeline.load("musterwerk");
  expect(timeline.filtered).toBe(false);
  expect(timeline.total).toBe(1);
});
