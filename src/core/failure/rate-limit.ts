/** What GitHub's answer headers say about limits; absent or unreadable headers leave their field out. */
export interface LimitHeaders {
  /** Seconds. */
  readonly retryAfterS?: number | undefined;
  readonly rateLimitRemaining?: number | undefined;
  /** Epoch ms. */
  readonly rateLimitResetAt?: number | undefined;
  readonly requestId?: string | undefined;
}

export type AnswerHeaders = Readonly<Record<string, string | number | undefined>>;

/** Longer numbers are nonsense here, and would leave the safe range once they are milliseconds. */
const wholeNumber = /^\d{1,12}$/;

/**
 * Reads the limit headers of one answer (names in lower case, as fetch gives them).
 * `now` is epoch ms: RFC 9110 also allows a date in `retry-after`, which is turned into seconds from now, never negative.
 */
export function readLimitHeaders(headers: AnswerHeaders, now: number): LimitHeaders {
  const resetS = whole(headers["x-ratelimit-reset"]);
  const requestId = headers["x-github-request-id"];
  return {
    retryAfterS: retryAfter(headers["retry-after"], now),
    rateLimitRemaining: whole(headers["x-ratelimit-remaining"]),
    rateLimitResetAt: resetS === undefined ? undefined : resetS * 1000,
    requestId: requestId === undefined ? undefined : String(requestId).slice(0, 100),
  };
}

function whole(value: string | number | undefined): number | undefined {
  const text = String(value ?? "").trim();
  return wholeNumber.test(text) ? Number(text) : undefined;
}

function retryAfter(value: string | number | undefined, now: number): number | undefined {
  const seconds = whole(value);
  if (seconds !== undefined) return seconds;
  const at = Date.parse(String(value ?? ""));
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}
