/** Medians of interleaved runs: what disturbs the machine disturbs both sides, and one bad run moves nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new Error("a median of nothing");
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
}

/** Nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (found === undefined) throw new Error("a percentile of nothing");
  return found;
}

export interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/** Runs both `rounds` times, in turn, the first of each unmeasured. Each resolves to its own measurement. */
export async function interleaved(
  rounds: number,
  ours: () => Promise<number> | number,
  bare: () => Promise<number> | number,
): Promise<Pair> {
  const values = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const first = round % 2 === 0;
    const early = first ? await ours() : await bare();
    const late = first ? await bare() : await ours();
    if (round === 0) continue;
    values.ours.push(first ? early : late);
    values.bare.push(first ? late : early);
  }
  return { ours: median(values.ours), bare: median(values.bare) };
}

/** One line of the table. `limit` is what the project promises, in words and as a judgement. */
export interface Result {
  readonly what: string;
  readonly ours: string;
  readonly bare: string;
  readonly ratio: string;
  readonly limit: string;
  readonly holds: boolean | undefined;
}
