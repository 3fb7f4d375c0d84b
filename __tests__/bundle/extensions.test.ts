/** The user's own module (`extensions`), loaded by the committed bundle out of the repository. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startRerun } from "../fakes/runner/job.ts";
import { patient, story, withProject } from "./harness.ts";
import { journalOn } from "./journal-on.ts";

const ours = `
import { hint } from "./hint.mjs";
await Promise.resolve();
export const errorHandlers = [
  async (id, error, stage) => stage === "implementation_progress" ? { strategy: "stop" } : undefined,
];
export const healthChecks = [() => ({ status: "WARNING", custom_metrics: { plants: 3 }, recommendations: [hint] })];
`;
const files = { "tools/wm.mjs": ours, "tools/hint.mjs": 'export const hint = "Water the plants.";\n' };

/** What an agent writes there is loaded neither in this run nor in the one that goes on from its work tree. */
const rewritten = "echo 'throw new Error(1)' > tools/wm.mjs; echo 'throw new Error(1)' > tools/hint.mjs; exit 3";

it("a module of the repository answers failures and health checks", { timeout: patient }, () =>
  withProject(
    { files, config: { extensions: "tools/wm.mjs" }, behaviour: { implementation_progress: rewritten } },
    async (project) => {
      const issue = await project.openIssue();
      const result = await project.run({ "issue-number": String(issue) });
      expect(result.outputs, story(result)).toMatchObject({ status: "paused" });
      const entries = await journalOn(result.machine);
      // Without the handler's "stop" such a failure is tried again.
      const attempts = entries.filter(
        (entry) => entry.kind === "attempt.started" && entry.stage === "implementation_progress",
      );
      expect(attempts).toHaveLength(1);
      const health = entries.findLast((entry) => entry.kind === "health.checked");
      expect(JSON.stringify(health)).toContain("Water the plants.");
      expect(JSON.stringify(health)).toContain('"plants":3');

      const again = await (await startRerun(result)).result;
      expect(again.outputs, story(again)).toMatchObject({
        status: "paused",
        "resumed-from": "implementation_progress",
      });
      expect(await readFile(join(again.machine.workspace("app"), "tools/wm.mjs"), "utf8")).toContain("throw");
      const last = (await journalOn(again.machine)).findLast((entry) => entry.kind === "health.checked");
      expect(JSON.stringify(last)).toContain("Water the plants.");
    },
  ),
);

it("one that cannot be loaded is an error that names the key and the file", { timeout: patient }, () =>
  withProject(
    { files: { "tools/wm.mjs": "export const = 1;\n" }, config: { extensions: "tools/wm.mjs" } },
    async (project) => {
      const issue = await project.openIssue();
      const result = await project.run({ "issue-number": String(issue) });
      expect(result.outputs, story(result)).toMatchObject({ status: "failed" });
      expect(result.rawLog.join("\n")).toMatch(/extensions \(.*wm\.mjs\): it could not be loaded/);
      expect(
        await journalOn(result.machine).then((entries) => entries.filter(({ kind }) => kind === "effect.intended")),
      ).toEqual([]);
    },
  ),
);
