import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDuration, renderDuration } from "../../src/core/duration.ts";

describe("parseDuration", () => {
  test.each([
    ["90", 90],
    ["90s", 90],
    ["20m", 1200],
    ["2h", 7200],
    ["1h30m", 5400],
    ["1h 30m", 5400],
    ["1.5h", 5400],
    ["1d", 86_400],
    ["500ms", 0.5],
    ["1s500ms", 1.5],
    [" 0.5 ", 0.5],
    ["0", 0],
    ["1d 2h 3m 4s", 93_784],
  ])("reads %j as %d seconds", (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  test.each(["", " ", "s", "-5", "-5s", "5 minutes", "1m1h", "1h1h", "1,5h", "NaN", "Infinity", "1e9", "5x", "0x10"])(
    "does not take %j",
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test("a number too large to count is no duration", () => {
    expect(parseDuration("9".repeat(400))).toBeUndefined();
    expect(parseDuration(`${"9".repeat(400)}d`)).toBeUndefined();
  });

  test("whatever the text, the answer is undefined or a finite number that is not negative", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9dhms. ]{0,20}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const seconds = parseDuration(text);
        expect(seconds === undefined || (Number.isFinite(seconds) && seconds >= 0)).toBe(true);
      }),
    );
  });
});

describe("renderDuration", () => {
  test.each([
    [0, "0s"],
    [0.04, "0s"],
    [5.23, "5.2s"],
    [59.94, "59.9s"],
    [59.96, "1m"],
    [60, "1m"],
    [723, "12m 3s"],
    [3600, "1h"],
    [93_784, "1d 2h 3m 4s"],
  ])("shows %d seconds as %s", (seconds, text) => {
    expect(renderDuration(seconds)).toBe(text);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("calls %d unknown instead of inventing a figure", (seconds) => {
    expect(renderDuration(seconds)).toBe("unknown");
  });

  test("whole seconds come back unchanged when what was shown is read again", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10_000_000 }), (seconds) => {
        expect(parseDuration(renderDuration(seconds))).toBe(seconds);
      }),
    );
  });
});
