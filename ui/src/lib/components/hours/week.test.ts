import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DAY,
  DAYS,
  WORKING_DAYS,
  blockAt,
  blocks,
  erase,
  intervalsOf,
  minutes,
  openness,
  paint,
  resize,
  same,
  setDays,
  tidy,
  withoutSpanAt,
  type Week,
} from "./week";

const h = 60;
const office: Week = WORKING_DAYS.map((day) => ({ day, from: 9 * h, to: 17 * h }));
const fridayNight: Week = [{ day: 4, from: 22 * h, to: 26 * h }];

const span = fc
  .record({
    day: fc.integer({ min: 0, max: 6 }),
    from: fc.integer({ min: 0, max: 287 }),
    long: fc.integer({ min: 1, max: 288 }),
  })
  .map(({ day, from, long }) => ({ day, from: from * 5, to: (from + long) * 5 }));
const anyWeek = fc.array(span, { maxLength: 12 });
const anyArea = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }),
    from: fc.integer({ min: 0, max: 287 }),
    long: fc.integer({ min: 1, max: 288 }),
  })
  .map(({ days, from, long }) => ({ days, from: from * 5, to: Math.min((from + long) * 5, DAY) }));

/** The plainest picture of a week there is: every open five minutes by number. */
function open(week: Week): Set<number> {
  const found = new Set<number>();
  for (const { day, from, to } of week) {
    for (let minute = from; minute < to; minute += 5) found.add((day * DAY + minute) % (7 * DAY));
  }
  return found;
}

describe("a week", () => {
  it("keeps exactly the open minutes when tidied", () => {
    fc.assert(fc.property(anyWeek, (week) => void expect(open(tidy(week))).toEqual(open(week))));
  });

  it("has one tidy form, however its spans were cut and ordered", () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const cutUp = blocks(week).toReversed();
        expect(tidy(cutUp)).toEqual(tidy(week));
        expect(tidy(tidy(week))).toEqual(tidy(week));
      }),
    );
  });

  it("never has spans that touch or overlap within a day, nor one of more than 24 hours", () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        const tidied = tidy(week);
        expect(tidied.every(({ from, to }) => to - from <= DAY && from < DAY && to > from)).toBe(true);
        for (const day of DAYS) {
          const row = blocks(tidied)
            .filter((block) => block.day === day)
            .toSorted((a, b) => a.from - b.from);
          row.slice(1).forEach((block, index) => expect(block.from).toBeGreaterThan(row[index]?.to ?? DAY));
        }
      }),
    );
  });

  it("opens what is painted and nothing else", () => {
    fc.assert(
      fc.property(anyWeek, anyArea, (week, area) => {
        const painted = area.days.map((day) => ({ ...area, day }));
        expect(open(paint(week, area))).toEqual(new Set([...open(week), ...open(painted)]));
        expect(openness(paint(week, area), area)).toBe("all");
      }),
    );
  });

  it("closes what is erased and nothing else", () => {
    fc.assert(
      fc.property(anyWeek, anyArea, (week, area) => {
        const hole = open(area.days.map((day) => ({ ...area, day })));
        expect(open(erase(week, area))).toEqual(
          new Set([...open(week)].filter((minute) => !hole.has(minute))),
        );
        expect(openness(erase(week, area), area)).toBe("none");
      }),
    );
  });

  it("counts the open minutes of its tidy form", () => {
    fc.assert(fc.property(anyWeek, (week) => void expect(minutes(tidy(week))).toBe(open(week).size * 5)));
  });
});

describe("midnight", () => {
  it("knows 24:00 as the end of a day", () => {
    expect(tidy([{ day: 0, from: 20 * h, to: 24 * h }])).toEqual([{ day: 0, from: 1200, to: 1440 }]);
  });

  it("joins the evening and the early morning after it into one span", () => {
    const cut = [
      { day: 5, from: 0, to: 2 * h },
      { day: 4, from: 22 * h, to: 24 * h },
    ];
    expect(tidy(cut)).toEqual(fridayNight);
  });

  it("goes from Sunday to Monday", () => {
    const sunday = [{ day: 6, from: 23 * h, to: 25 * h }];
    expect(tidy(sunday)).toEqual(sunday);
    expect(blocks(sunday).map(({ day }) => day)).toEqual([6, 0]);
  });

  it("leaves what would be longer than 24 hours in two spans", () => {
    const long = [
      { day: 0, from: 9 * h, to: DAY },
      { day: 1, from: 0, to: 17 * h },
    ];
    expect(tidy(long)).toEqual(long);
  });

  it("leaves whole days apart, as in jederzeit", () => {
    const always = DAYS.map((day) => ({ day, from: 0, to: DAY }));
    expect(tidy(always)).toEqual(always);
  });

  it("shows a night as two blocks with an open edge between them", () => {
    expect(blocks(fridayNight)).toEqual([
      { day: 4, from: 22 * h, to: DAY, span: fridayNight[0], opensBefore: false, opensAfter: true },
      { day: 5, from: 0, to: 2 * h, span: fridayNight[0], opensBefore: true, opensAfter: false },
    ]);
  });

  it("takes the whole night away from either side of midnight", () => {
    expect(withoutSpanAt(fridayNight, 5, 60)).toEqual([]);
    expect(withoutSpanAt(fridayNight, 4, 23 * h)).toEqual([]);
    expect(withoutSpanAt(fridayNight, 5, 3 * h)).toEqual(fridayNight);
  });
});

describe("an edge", () => {
  it("moves without touching the other days", () => {
    const [monday] = blocks(office);
    const later = resize(office, monday!, "to", 18 * h + 15);
    expect(intervalsOf(later, 0)).toEqual([{ from: 540, to: 1095 }]);
    expect(intervalsOf(later, 1)).toEqual([{ from: 540, to: 1020 }]);
  });

  it("stops before the other edge and at the ends of the day", () => {
    const [monday] = blocks(office);
    expect(intervalsOf(resize(office, monday!, "to", 0), 0)).toEqual([{ from: 540, to: 555 }]);
    expect(intervalsOf(resize(office, monday!, "to", 9999), 0)).toEqual([{ from: 540, to: 1440 }]);
    expect(intervalsOf(resize(office, monday!, "from", -5), 0)).toEqual([{ from: 0, to: 1020 }]);
  });

  it("merges with the block it runs into", () => {
    const split: Week = [
      { day: 0, from: 540, to: 720 },
      { day: 0, from: 780, to: 1020 },
    ];
    expect(resize(split, blocks(split)[0]!, "to", 800)).toEqual([{ day: 0, from: 540, to: 1020 }]);
  });

  it("keeps what lies beyond midnight", () => {
    const [friday] = blocks(fridayNight);
    expect(resize(fridayNight, friday!, "from", 20 * h)).toEqual([{ day: 4, from: 20 * h, to: 26 * h }]);
  });
});

describe("days", () => {
  it("copies the intervals of a day, nights included", () => {
    const copied = setDays(office, [5, 6], intervalsOf(fridayNight, 4));
    expect(intervalsOf(copied, 5)).toEqual([{ from: 22 * h, to: 26 * h }]);
    expect(intervalsOf(copied, 6)).toEqual([{ from: 22 * h, to: 26 * h }]);
    expect(intervalsOf(copied, 0)).toEqual([{ from: 540, to: 1020 }]);
  });

  it("does not take away what comes over from the day before", () => {
    expect(setDays(fridayNight, [5], [])).toEqual(fridayNight);
  });

  it("finds the block under a minute", () => {
    expect(blockAt(office, 0, 540)?.to).toBe(1020);
    expect(blockAt(office, 0, 1020)).toBeUndefined();
  });

  it("says whether minutes are open wholly, partly or not", () => {
    const from = (start: number, end: number) => openness(office, { days: [0], from: start, to: end });
    expect([from(540, 570), from(1000, 1030), from(1020, 1050)]).toEqual(["all", "part", "none"]);
  });

  it("is the same week in another order", () => {
    expect(same(office, office.toReversed())).toBe(true);
    expect(same(office, fridayNight)).toBe(false);
  });
});
