// The client's clock, and days off on both sides: New York is six hours behind, any other zone of its own is India.
import type { DayOff, OtherClock, Sides, Sketch } from "../contract";
import type { Say } from "./say";

export function sides(say: Say, sketch: Sketch): Sides {
  const name = sketch.name
    ? say(`bei ${sketch.name}`, `at ${sketch.name}`)
    : say("beim Kunden", "at the client’s");
  const day = (date: string, day: string, name: string, who: string): DayOff => ({ date, day, name, who });
  const mine = day(
    "2026-12-23",
    say("Mittwoch, 23. Dezember", "Wednesday 23 December"),
    say("Inventur", "Stocktaking"),
    say("bei Ihnen frei", "you are off"),
  );
  const theirs = day(
    "2026-11-26",
    say("Donnerstag, 26. November", "Thursday 26 November"),
    say("Jahresfest", "Annual fair"),
    say(`${name} frei`, `off ${name}`),
  );
  return { clock: clock(say, sketch.zone), days_off: sketch.region === null ? [] : [theirs, mine] };
}

function clock(say: Say, zone: string | null): OtherClock | null {
  if (zone === null || zone === "Europe/Berlin") return null;
  if (zone === "America/New_York")
    return {
      ahead: -360,
      place: "New York",
      sentence: say(
        "Dort (New York) ist es 6 Stunden früher als bei Ihnen.",
        "There (New York) it is 6 hours earlier than here.",
      ),
    };
  return {
    ahead: 270,
    place: "Kolkata",
    sentence: say(
      "Dort (Kolkata) ist es 4 Stunden 30 Minuten später als bei Ihnen.",
      "There (Kolkata) it is 4 hours 30 minutes later than here.",
    ),
  };
}
