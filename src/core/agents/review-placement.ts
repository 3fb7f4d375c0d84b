/**
 * Where a review's findings can stand: GitHub takes a comment only on a line that the pull request's diff shows, and refuses the
 * whole review for one that is elsewhere. What has no such line belongs into the review's text; nothing is dropped.
 */
import type { ReviewFinding } from "./review-answer.ts";

type Ranges = readonly (readonly [first: number, last: number])[];

/** Path → lines of the new side that the diff shows. Hunks are walked by their counts: an added line can look like a header. */
export function linesShown(diff: string): ReadonlyMap<string, Ranges> {
  const files = new Map<string, (readonly [number, number])[]>();
  let path: string | undefined;
  let [oldLeft, newLeft] = [0, 0];
  for (const line of diff.split("\n")) {
    if (oldLeft > 0 || newLeft > 0) {
      if (line.startsWith("+")) newLeft -= 1;
      else if (line.startsWith("-")) oldLeft -= 1;
      else if (!line.startsWith("\\")) {
        oldLeft -= 1;
        newLeft -= 1;
      }
      continue;
    }
    if (line.startsWith("diff --git ")) path = undefined;
    // A name that git quotes is not looked for: its findings go into the text.
    const target = /^\+\+\+ b\/(.*?)\t?$/.exec(line)?.[1];
    if (target !== undefined) path = target;
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    oldLeft = Number(hunk[1] ?? 1);
    newLeft = Number(hunk[3] ?? 1);
    const first = Number(hunk[2]);
    if (path === undefined || newLeft === 0) continue;
    const ranges = files.get(path) ?? [];
    ranges.push([first, first + newLeft - 1]);
    files.set(path, ranges);
  }
  return files;
}

export function placeFindings(
  findings: readonly ReviewFinding[],
  diff: string,
): { readonly placed: readonly ReviewFinding[]; readonly unplaced: readonly ReviewFinding[] } {
  const shown = linesShown(diff);
  const fits = ({ path, line }: ReviewFinding) =>
    (shown.get(path) ?? []).some(([first, last]) => line >= first && line <= last);
  return { placed: findings.filter(fits), unplaced: findings.filter((finding) => !fits(finding)) };
}
