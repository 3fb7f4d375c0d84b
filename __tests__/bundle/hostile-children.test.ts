import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { processLives } from "../fakes/runner/processes.ts";
import { patient, story, withProject } from "./harness.ts";
import { journalOn } from "./journal-on.ts";
import { whatIsThere } from "./what-is-there.ts";

/**
 * The first attempt does everything at once that keeps a process alive: it ignores signals, has children that it does not know
 * any more, in sessions of their own, without our marker, silent ones and one that never stops talking, all of them with its
 * standard output. The second one writes down who of them it meets.
 */
const hostile = `
forever='trap "" TERM INT HUP; echo $BASHPID >> "$0"; while :; do sleep 1; done'
spew='trap "" TERM INT HUP; echo $BASHPID >> "$0"; while :; do head -c 100000 /dev/zero | tr "\\\\0" x; echo; sleep 0.05; done'
if [ "$WORKFLOW_ATTEMPT" = 1 ]; then
  trap '' TERM INT HUP
  echo $$ >> "$CONTROL/pids"
  bash -c "$forever" "$CONTROL/pids" &
  setsid bash -c "$forever" "$CONTROL/pids" &
  (setsid bash -c "$forever" "$CONTROL/pids" &)
  setsid bash -c "($forever) &" "$CONTROL/pids"
  env -i PATH="$PATH" setsid bash -c "$forever" "$CONTROL/pids" &
  setsid bash -c "$spew" "$CONTROL/pids" &
  while :; do sleep 1; done
fi
while read -r pid; do
  if grep -q '^State:.*[RSDT] (' "/proc/$pid/status"; then echo "$pid" >> "$CONTROL/met"; fi
done < "$CONTROL/pids" 2> /dev/null
sed -i 's/a - b/a + b/' add.mjs
echo 'add now adds.'`;

describe("an agent that does not want to end", () => {
  it("is gone with all its children before the next attempt starts, which succeeds", { timeout: patient }, () =>
    withProject(
      {
        behaviour: { research_planning: "echo plan", implementation_progress: hostile },
        config: { stages: { implementation_progress: { timeout: "5s", warn: "4s" } } },
      },
      async (project) => {
        const issue = await project.openIssue();
        const result = await project.run({ "issue-number": String(issue) });
        expect(result.outputs["status"], story(result)).toBe("completed");
        const control = join(project.host.directory, "control", "app");
        const pids = (await readFile(join(control, "pids"), "utf8")).trim().split("\n").map(Number);
        expect(pids).toHaveLength(7);
        expect(await readFile(join(control, "met"), "utf8").catch(() => "nobody")).toBe("nobody");
        expect((await Promise.all(pids.map(processLives))).filter(Boolean)).toEqual([]);
        expect([result.leftovers, result.strays]).toEqual([[], []]);
        const entries = await journalOn(result.machine);
        const stage = "implementation_progress";
        const failed = entries.filter((entry) => entry.kind === "attempt.failed" && entry.stage === stage);
        expect(failed).toMatchObject([{ failure: { category: "timeout" } }]);
        const calls = await project.agent.calls();
        expect(calls.filter((call) => call.startsWith(stage))).toEqual([`${stage} 1 edit`, `${stage} 2 edit`]);
        expect((await whatIsThere(project.repository)).pulls).toHaveLength(1);
      },
    ),
  );
});
