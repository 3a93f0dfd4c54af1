// What is seen before the desk has answered.
import { cleanup, render, screen } from "@testing-library/svelte";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import App from "../src/App.svelte";
import { painted, showFirstFrame } from "../src/first-frame";
import page from "../index.html?raw";
import { fake } from "$lib/ipc/fake";
import { screens } from "../src/screens";

beforeAll(() => Promise.all(Object.values(screens).map((load) => load())), 180_000);
afterEach(cleanup);

/** At this address, with a desk that does not answer. */
async function open(address: string, introduced: boolean) {
  history.replaceState(null, "", address);
  const backend = fake();
  vi.spyOn(backend, "start").mockReturnValue(new Promise(() => {}));
  render(App, { backend, introduced });
  // Long enough for the screen to be loaded.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

test("who has a profile sees the frame at once, and no screen in it", async () => {
  await open("/", true);
  expect(screen.getByRole("link", { name: "Heute" })).toBeInTheDocument();
  expect(screen.getByRole("main").children).toHaveLength(0);
});

test("what is painted first looks as the frame that takes its place", async () => {
  const looks = (within: ParentNode) =>
    ["aside", "aside > div", "aside p", "aside p svg"].map((place) => {
      const part = within.querySelector(place);
      const drawn = [...(part?.querySelectorAll(":scope > path") ?? [])].map((path) =>
        path.getAttribute("d"),
      );
      return [[...(part?.classList ?? [])].sort(), place === "aside p" ? part?.textContent.trim() : drawn];
    });
  const first = document.createElement("div");
  document.body.innerHTML = page;
  showFirstFrame(first);
  document.body.innerHTML = "";
  await open("/", true);
  expect(looks(document)).toEqual(looks(first));
  expect(looks(first)[2]?.[1]).toBe("Absprache");
});

describe("the rest of the program is read", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Whether `painted` settles by what `happens`. */
  async function settlesBy(happens: () => void) {
    vi.useFakeTimers();
    let settled = false;
    void painted().then(() => (settled = true));
    await vi.advanceTimersByTimeAsync(10);
    expect(settled).toBe(false);
    happens();
    await vi.advanceTimersByTimeAsync(10);
    return settled;
  }

  test("once the name has been painted", async () => {
    const frames: FrameRequestCallback[] = [];
    vi.spyOn(window, "requestAnimationFrame").mockImplementation((frame) => frames.push(frame));
    expect(await settlesBy(() => frames.forEach((frame) => frame(0)))).toBe(true);
  });

  test("also if nothing is ever painted", async () => {
    vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    expect(await settlesBy(() => vi.advanceTimersByTime(100))).toBe(true);
  });

  test("at once where nobody looks", async () => {
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    vi.spyOn(window, "requestAnimationFrame").mockReturnValue(0);
    await expect(painted()).resolves.toBeUndefined();
  });
});

test("who has none sees nothing until the first sheet is there", async () => {
  await open("/", false);
  expect(screen.queryByRole("navigation")).toBeNull();
  expect(screen.queryByRole("main")).toBeNull();
});

test.each(["/card", "/clients/musterwerk/together"])("%s never has a frame", async (address) => {
  await open(address, true);
  expect(screen.queryByRole("navigation")).toBeNull();
});
