/** How soon input that cannot work has ended the main step, on the emulated host. */
import { badInputs } from "../__tests__/bundle/bad-input-cases.ts";
import { withProject } from "../__tests__/bundle/harness.ts";

/** Milliseconds of the main step from start to end, the answers of the emulated host included: the slowest case. */
export async function measureBadInput(): Promise<{ readonly name: string; readonly ms: number }> {
  let slowest = { name: "", ms: 0 };
  for (const { name, inputs, project: about, job } of badInputs) {
    const ms = await withProject(about ?? {}, async (project) => {
      const issue = await project.openIssue();
      const result = await project.run({ "issue-number": String(issue), ...inputs }, job);
      if (result.outputs["status"] !== "failed") throw new Error(`${name} ended as ${result.outputs["status"]}`);
      return result.durationMs;
    });
    if (ms > slowest.ms) slowest = { name, ms };
  }
  return slowest;
}
