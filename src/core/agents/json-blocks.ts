/** Fenced `json` blocks in what an agent answered; the last one that has the asked form counts, everything else is prose. */

const block = /```json\s*\n([\s\S]*?)\n```/g;

/** The items of the last block that is an array, and the text without that block; undefined where there is none. */
export function lastArrayIn(answer: string): { readonly items: readonly unknown[]; readonly text: string } | undefined {
  for (const match of [...answer.matchAll(block)].reverse()) {
    const items = arrayOf(match[1] ?? "");
    if (items !== undefined) return { items, text: answer.replace(match[0], () => "").trim() };
  }
  return undefined;
}

function arrayOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
