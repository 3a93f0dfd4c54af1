import axe from "axe-core";
import { render, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { l10n } from "$lib/l10n";
import WeekStrip from "./WeekStrip.svelte";
import { WORKING_DAYS } from "./week";

const rows = [
  { name: "E-Mail", level: "Anytime" as const, week: [] },
  {
    name: "Telefon",
    level: "Hours" as const,
    week: WORKING_DAYS.map((day) => ({ day, from: 540, to: 1020 })),
  },
  { name: "Notruf", level: "Hours" as const, week: [{ day: 4, from: 1320, to: 1560 }] },
  { name: "Zoom", level: "ByAppointment" as const, week: [] },
  { name: "SMS", level: "EmergencyOnly" as const, week: [] },
  { name: "WhatsApp", level: "NotUsed" as const, week: [] },
];

const cells = (name: string) => {
  const row = screen.getByRole("row", { name: new RegExp(`^${name}`) });
  return within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent?.replaceAll("\u00a0", " ").trim());
};

describe("several ways at a glance", () => {
  it("say in one word what holds on all days", () => {
    l10n.switchTo("de");
    render(WeekStrip, { rows });
    expect(cells("E-Mail")).toEqual(["jederzeit"]);
    expect(cells("Zoom")).toEqual(["mit Termin"]);
    expect(cells("SMS")).toEqual(["nur im Notfall"]);
    expect(cells("WhatsApp")).toEqual(["gar nicht"]);
  });

  it("say the times of each day, nights on both", () => {
    l10n.switchTo("de");
    render(WeekStrip, { rows });
    expect(cells("Telefon").slice(3)).toEqual([
      "9 bis 17 Uhr",
      "9 bis 17 Uhr",
      "keine Zeiten",
      "keine Zeiten",
    ]);
    expect(cells("Notruf").slice(3, 6)).toEqual(["keine Zeiten", "22 bis 24 Uhr", "0 bis 2 Uhr"]);
  });

  it.each(["de", "en"] as const)("have no fault axe can find in %s", async (language) => {
    l10n.switchTo(language);
    const { container } = render(WeekStrip, { rows, now: { day: 5, minute: 1300 } });
    const found = await axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(found.violations).toEqual([]);
  });
});
