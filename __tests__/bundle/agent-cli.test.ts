import { join } from "node:path";
import { expect, it } from "vitest";
import { installFakeClaude } from "../fakes/claude-install.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { patient, story, withProject } from "./harness.ts";
import { journalOn, succeeded } from "./journal-on.ts";
import { whatIsThere } from "./what-is-there.ts";

/** The recorded CLI would wait so long before it asks again, ten times over. */
const retryWait = 600_000;

it(
  "a key that is refused ends the job at the CLI's first retry, as a configuration error, and a re-run with a good one goes on",
  { timeout: patient },
  () =>
    withProject({ config: { agent: "claude" } }, async (project) => {
      const bin = join(project.host.directory, "bin");
      installFakeClaude(bin, { stream: "bad-key", retryWait });
      const inputs = { "issue-number": String(await project.openIssue()) };
      const refused = await project.run(inputs, { path: [bin] });
      expect(refused.outputs, story(refused)).toMatchObject({
        status: "failed",
        "error-category": "configuration",
        // Planning can be left out, but what comes after it needs the same key.
        "failed-stage": "research_planning",
        resumable: "true",
      });
      expect(refused.leftovers).toEqual([]);
      const attempts = (await journalOn(refused.machine)).filter(({ kind }) => kind === "attempt.failed");
      expect(attempts).toMatchObject([
        { failure: { code: "agent-key" }, evidence: { problem: "authentication", status: 401, killedByUs: true } },
      ]);
      expect(refused.summary).toContain("Set a valid API key");

      installFakeClaude(bin, { work: "sed -i 's/a - b/a + b/' add.mjs" });
      const rest = await (await startRerun(refused)).result;
      expect(rest.outputs, story(rest)).toMatchObject({ status: "completed", "resumed-from": "research_planning" });
      expect(succeeded(await journalOn(rest.machine))).toContain("research_planning");
      expect((await whatIsThere(project.repository)).pulls).toHaveLength(1);
    }),
);
