/** A curve as one line of text, for places that draw no pictures. */
const levels = "▁▂▃▄▅▆▇█";

/** One character per value of 0 to 100; `·` where nothing was measured. */
export function sparkline(values: readonly (number | null)[]): string {
  return values
    .map((value) => {
      if (value === null || !Number.isFinite(value)) return "·";
      const level = Math.floor((Math.min(100, Math.max(0, value)) / 100) * levels.length);
      return levels[Math.min(levels.length - 1, level)];
    })
    .join("");
}
