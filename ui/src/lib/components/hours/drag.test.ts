import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drag, grip } from "./drag";
import { DAY, WORKING_DAYS, intervalsOf, minutes, openness, tidy, type Week } from "./week";

const office: Week = WORKING_DAYS.map((day) => ({ day, from: 540, to: 1020 }));
const night: Week = [{ day: 4, from: 1320, to: 1560 }];
const point = (day: number, minute: number) => ({ day, minute });

describe("pressing", () => {
  it("on nothing will add, on a block will erase, at an edge will move it", () => {
    expect(grip(office, point(0, 300), 10).does).toBe("paint");
    expect(grip(office, point(0, 700), 10).does).toBe("erase");
    expect(grip(office, point(0, 545), 10)).toMatchObject({ does: "resize", edge: "from" });
    expect(grip(office, point(0, 1028), 10)).toMatchObject({ does: "resize", edge: "to" });
  });

  it("takes no hold of the open edge at midnight", () => {
    expect(grip(night, point(4, 1438), 10).does).toBe("erase");
    expect(grip(night, point(5, 3), 10).does).toBe("erase");
    expect(grip(night, point(5, 118), 10)).toMatchObject({ does: "resize", edge: "to" });
  });
});

describe("dragging", () => {
  it("adds half hours on every day it passes", () => {
    const held = grip([], point(1, 547), 10);
    const { week, area } = drag([], held, point(3, 683), false);
    expect(area).toEqual({ days: [1, 2, 3], from: 540, to: 690 });
    expect(intervalsOf(week, 2)).toEqual([{ from: 540, to: 690 }]);
  });

  it("reaches 24:00", () => {
    const held = grip([], point(0, 1290), 10);
    expect(drag([], held, point(0, DAY), false).area.to).toBe(DAY);
  });

  it("falls on five minutes while Shift is held", () => {
    const held = grip([], point(0, 541), 10);
    expect(drag([], held, point(0, 558), true).area).toEqual({ days: [0], from: 540, to: 560 });
  });

  it("erases from where it began, backwards too", () => {
    const held = grip(office, point(0, 730), 10);
    expect(intervalsOf(drag(office, held, point(0, 700), false).week, 0)).toEqual([
      { from: 540, to: 690 },
      { from: 750, to: 1020 },
    ]);
  });

  it("moves an edge by quarters of an hour, by five minutes with Shift", () => {
    const held = grip(office, point(0, 1020), 10);
    expect(drag(office, held, point(0, 1059), false).area).toEqual({ days: [0], from: 540, to: 1065 });
    expect(drag(office, held, point(0, 1059), true).area.to).toBe(1060);
  });

  it("always says an area within the day that it really opens or closes", () => {
    const minute = fc.double({ min: 0, max: DAY, noNaN: true });
    const place = fc.record({ day: fc.integer({ min: 0, max: 6 }), minute });
    fc.assert(
      fc.property(place, place, fc.boolean(), (start, end, fine) => {
        const held = grip(office, start, 10);
        const { week, area } = drag(office, held, end, fine);
        expect(area.from).toBeGreaterThanOrEqual(0);
        expect(area.to).toBeLessThanOrEqual(DAY);
        expect(openness(week, area)).toBe(held.does === "erase" ? "none" : "all");
        expect(tidy(week)).toEqual(week);
        expect(minutes(week)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
