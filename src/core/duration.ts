/** Durations as people write and read them. The unit inside the program is stated by each function's name or docstring. */

const unitSeconds = { d: 86_400, h: 3_600, m: 60, s: 1 } as const;
const plainNumber = /^\d+(?:\.\d+)?$/;
const withUnits =
  /^(?=\S)(?:(\d+(?:\.\d+)?)d)? ?(?:(\d+(?:\.\d+)?)h)? ?(?:(\d+(?:\.\d+)?)m)? ?(?:(\d+(?:\.\d+)?)s)? ?(?:(\d+)ms)?$/;

/** What `parseDuration` takes, for error messages. */
export const durationForms = "seconds (90) or a duration such as 90s, 20m, 2h, 1h30m, 1d";

/**
 * Seconds of `90`, `90s`, `20m`, `2h`, `1h30m`, `1.5h`, `1d 2h`, `500ms`. Units stand in falling order, each at most once.
 * Undefined when the text is no duration (also when it is too large to count).
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return finite(Number(trimmed));
  const parts = withUnits.exec(trimmed);
  if (parts === null) return undefined;
  const [, d, h, m, s, ms] = parts;
  const seconds =
    Number(d ?? 0) * unitSeconds.d +
    Number(h ?? 0) * unitSeconds.h +
    Number(m ?? 0) * unitSeconds.m +
    Number(s ?? 0) +
    Number(ms ?? 0) / 1000;
  return finite(seconds);
}

/**
 * `12m 3s` from seconds. Below a minute one decimal is kept (`5.2s`), above it whole seconds. What cannot be a duration
 * (negative, not a number) is called `unknown`, so that a wrong figure is never printed as a right one.
 */
export function renderDuration(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return "unknown";
  const tenths = Math.round(seconds * 10) / 10;
  if (tenths < 60) return `${tenths}s`;
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(unitSeconds)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return parts.join(" ");
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
