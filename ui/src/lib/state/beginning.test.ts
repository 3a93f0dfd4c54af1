import { afterEach, expect, test, vi } from "vitest";
import { beginning } from "./beginning";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("the page begins with what the program says, whatever the web view prefers", () => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("de-DE");
  const said = { language: "en", theme: "Dark", introduced: true, text_size: 150 };
  vi.stubGlobal("absprache", said);
  expect(beginning()).toEqual(said);
});

test.each([
  ["de-AT", "de"],
  ["fr-FR", "en"],
])("in a plain browser that prefers %s it begins in %s", (preferred, language) => {
  vi.spyOn(navigator, "language", "get").mockReturnValue(preferred);
  expect(beginning()).toEqual({ language, theme: "System", introduced: false, text_size: 100 });
});
