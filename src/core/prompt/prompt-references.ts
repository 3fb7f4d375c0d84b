/** Numbers of issues and pull requests that a text speaks of. */
import { withoutCode } from "./prompt-blocks.ts";

const pullRequests = /\b(?:PRs?|pull requests?)\s{0,4}((?:#?\d{1,9}\b)(?:\s{0,2}(?:,|and|&)\s{0,2}#?\d{1,9}\b)*)/gi;
const pullRequestUrls = /\/pull\/(\d{1,9})\b/g;
const issueUrls = /\/issues\/(\d{1,9})\b/g;
const hashes = /(?<![\w&/#])#(\d{1,9})\b/g;

const maxReferences = 100;

function numbers(texts: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const text of texts) {
    const number = Number(text);
    if (number > 0 && found.size < maxReferences) found.add(number);
  }
  return found;
}

export function findReferences(text: string): {
  readonly issues: readonly number[];
  readonly pullRequests: readonly number[];
} {
  const prose = withoutCode(text);
  const pulls = numbers([
    ...[...prose.matchAll(pullRequests)].flatMap((match) => (match[1] ?? "").match(/\d+/g) ?? []),
    ...[...prose.matchAll(pullRequestUrls)].map((match) => match[1] ?? ""),
  ]);
  const issues = numbers([
    ...[...prose.matchAll(hashes)].map((match) => match[1] ?? ""),
    ...[...prose.matchAll(issueUrls)].map((match) => match[1] ?? ""),
  ]);
  return { issues: [...issues].filter((number) => !pulls.has(number)), pullRequests: [...pulls] };
}
