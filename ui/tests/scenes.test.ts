// The components in their states, as docs/design-language.md shows them.
import { cleanup, render, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test } from "vitest";
import { fake } from "$lib/ipc/fake";
import Sheet from "../scenes/Sheet.svelte";
import { scenes } from "../scenes/scenes";
import { findings } from "./axe";

afterEach(cleanup);

test.each([...scenes])("%s is drawn in each of its states, and axe finds nothing", async (_, Scene) => {
  const { container } = render(Sheet, { backend: fake({ language: "de" }), Scene });
  await waitFor(() => expect(container.querySelector("main")?.childElementCount).toBeGreaterThan(0));
  for (const part of container.querySelectorAll("[data-force]")) {
    expect(["hover", "focus-visible"]).toContain(part.getAttribute("data-force"));
  }
  expect(await findings(container)).toEqual([]);
});
