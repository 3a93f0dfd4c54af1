import { describe, expect, it } from "vitest";
import { shared } from "./strip";

const week = [{ day: 0, from: 540, to: 1020 }];

describe("ways at a glance", () => {
  it("share a line where their weeks are the same, whoever's hours they are", () => {
    const ways = shared([
      { name: "Telefon", level: "OfficeHours", week },
      { name: "E-Mail", level: "Anytime", week: [] },
      { name: "Teams", level: "Hours", week },
    ]);
    expect(ways.map(({ name }) => name)).toEqual(["Telefon, Teams", "E-Mail"]);
  });

  it("keep a line each where they differ in week or in kind", () => {
    const ways = shared([
      { name: "Zoom", level: "ByAppointment", week: [] },
      { name: "SMS", level: "EmergencyOnly", week: [] },
      { name: "Telefon", level: "Hours", week },
      { name: "Meet", level: "Hours", week: [{ day: 0, from: 540, to: 960 }] },
    ]);
    expect(ways).toHaveLength(4);
  });
});
