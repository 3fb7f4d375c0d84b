import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLimitHeaders } from "../../../src/core/failure/rate-limit.ts";

const now = Date.UTC(2026, 10, 22, 12, 0, 0);
const nothing = {
  retryAfterS: undefined,
  rateLimitRemaining: undefined,
  rateLimitResetAt: undefined,
  requestId: undefined,
};

describe("readLimitHeaders", () => {
  it.each([
    ["no headers", {}, {}],
    ["seconds to wait", { "retry-after": "60" }, { retryAfterS: 60 }],
    ["a number instead of text", { "retry-after": 7 }, { retryAfterS: 7 }],
    ["no wait at all", { "retry-after": " 0 " }, { retryAfterS: 0 }],
    ["a date to wait for", { "retry-after": "Sun, 22 Nov 2026 12:01:30 GMT" }, { retryAfterS: 90 }],
    ["a date that has passed", { "retry-after": "Sun, 22 Nov 2026 11:00:00 GMT" }, { retryAfterS: 0 }],
    ["words", { "retry-after": "soon", "x-ratelimit-remaining": "many" }, {}],
    ["numbers too long to be true", { "retry-after": "9".repeat(40), "x-ratelimit-reset": "1e9" }, {}],
    [
      "an empty allowance",
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1790000000" },
      { rateLimitRemaining: 0, rateLimitResetAt: 1_790_000_000_000 },
    ],
    ["the request's id", { "x-github-request-id": "ABCD:1" }, { requestId: "ABCD:1" }],
  ])("reads %s", (_, headers, expected) => {
    expect(readLimitHeaders(headers, now)).toEqual({ ...nothing, ...expected });
  });

  it("gives whole, safe, non-negative numbers or nothing for any text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const headers = { "retry-after": one, "x-ratelimit-remaining": other, "x-ratelimit-reset": other };
        const { retryAfterS, rateLimitRemaining, rateLimitResetAt } = readLimitHeaders(headers, now);
        for (const value of [retryAfterS, rateLimitRemaining, rateLimitResetAt])
          expect(value === undefined || (Number.isSafeInteger(value) && value >= 0)).toBe(true);
      }),
    );
  });
});
