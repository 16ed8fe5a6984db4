import { describe, expect, test } from "vitest";
import { nearestStories } from "../../src/cluster/nearestStories.js";

const near = (story: number, affinity: number, days: number) => ({ story, affinity, days });
const crowd = (affinity: number) => Array.from({ length: 30 }, (_, i) => near(100 + i, affinity, 200));
const scoreOf = (all: Parameters<typeof nearestStories>[0]) =>
  nearestStories(all, () => 1).find(({ story }) => story === 1)!.score;

describe("how near a story is", () => {
  test("what a crowd of like reports reaches counts for nothing", () => {
    expect(scoreOf([near(1, 0.3, 0), ...crowd(0.2)])).toBeLessThan(0.3 - 0.1);
    expect(scoreOf([near(1, 0.3, 0)])).toBeCloseTo(0.3);
  });

  test("days apart count among many alike, and not where there is no crowd", () => {
    const among = (days: number) => scoreOf([near(1, 0.3, days), ...crowd(0.1)]);
    expect(among(1)).toBeGreaterThan(among(30) + 0.05);
    expect(scoreOf([near(1, 0.3, 30)])).toBeCloseTo(scoreOf([near(1, 0.3, 1)]));
  });

  test("the nearest comes first, the older of equals", () => {
    const ranked = nearestStories([near(7, 0.2, 0), near(3, 0.2, 0), near(5, 0.4, 0)], () => 1);
    expect(ranked.map(({ story }) => story)).toEqual([5, 3, 7]);
  });
});
