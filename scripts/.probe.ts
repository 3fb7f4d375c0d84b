import { createSimulation, promptTask } from "../__tests__/fakes/simulation/scenario.ts";
import { finalTree } from "../__tests__/fakes/simulation/invariants.ts";
import type { CrashMoment } from "../__tests__/fakes/simulation/life.ts";
const variant = process.argv[2] ?? "rerun";
const issueTask = { source: "issue", issue: 1, text: "", requester: "maintainer" } as const;
function start() {
  const s = createSimulation({ seed: 1, ...(variant.startsWith("issue") ? { task: issueTask } : {}) });
  if (variant.startsWith("issue")) s.host.state.issues.push({ number: 1, title: "Add the feature", body: promptTask.text.replace("# Add the feature\n\n",""), state: "open", author: "maintainer", labels: ["workflow-manager"], assignees: [], createdAt: s.clock.now() }), s.host.state.nextNumber = 2;
  return s;
}
const t0 = performance.now();
const ref = start();
const refRun = await ref.next();
const tree = JSON.stringify(finalTree(ref.host));
console.log(refRun.ending.kind, refRun.ending.kind === "ended" ? refRun.ending.end.reason : "", ref.violations());
const steps = refRun.machine.life.steps;
const counts = new Map<string, string[]>();
let n = 0;
for (const [at, step] of steps.entries()) for (const when of ["before", "after", "torn"] as CrashMoment[]) {
  if (when === "torn" && !step.tearable) continue;
  n++;
  let problems: string[] = [];
  const s = start();
  try {
    const first = await s.next({ crash: { at, when } });
    if (first.ending.kind !== "died") problems.push("did not die: " + first.ending.kind);
    if (variant.endsWith("lost")) for (const shelf of s.host.shelves) shelf.kept.length = 0, shelf.saves.length = 0;
    const second = await s.next({ newRun: variant.includes("new") });
    if (second.ending.kind !== "ended" || second.ending.end.status !== "completed") problems.push(`ended ${second.ending.kind === "ended" ? second.ending.end.status + " " + second.ending.end.reason : String((second.ending as any).error?.stack)}`);
    problems.push(...s.violations());
    if (JSON.stringify(finalTree(s.host)) !== tree) problems.push("tree differs " + JSON.stringify(finalTree(s.host)));
  } catch (e) { problems.push(String((e as Error).stack)); }
  for (const p of problems) counts.set(p, [...(counts.get(p) ?? []), `${at}${when[0]} ${step.name}`]);
}
console.log(n, "crashes", Math.round(performance.now() - t0), "ms");
for (const [p, w] of counts) console.log(w.length, p.slice(0, 600), "\n     ", w.slice(0, 6).join(" | "));
