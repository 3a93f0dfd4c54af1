import { afterEach, expect, test, vi } from "vitest";
import { beginning } from "./beginning";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("the page begins in the language of the program, whatever the web view prefers", () => {
  vi.spyOn(navigator, "language", "get").mockReturnValue("de-DE");
  vi.stubGlobal("absprache", { language: "en" });
  expect(beginning()).toBe("en");
});

test.each([
  ["de-AT", "de"],
  ["fr-FR", "en"],
])("in a plain browser that prefers %s it begins in %s", (preferred, language) => {
  vi.spyOn(navigator, "language", "get").mockReturnValue(preferred);
  expect(beginning()).toBe(language);
});
