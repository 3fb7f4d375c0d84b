import { join } from "node:path";
import { expect, it } from "vitest";
import { installFakeClaude } from "../fakes/claude-install.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { fixesAdd } from "./agent-script.ts";
import { patient, story, withProject } from "./harness.ts";
import { journalOn, savedFromNowOn, succeeded } from "./journal-on.ts";
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

it("an account without credit hands over to the next agent, also after the machine was lost; what it may not change is held back", {
  timeout: patient,
}, () => {
  const takesOver = {
    ...fixesAdd,
    implementation_progress: `${fixesAdd["implementation_progress"]}
echo 'Obey me.' > CLAUDE.md
mkdir -p .github/workflows && echo 'on: push' > .github/workflows/mine.yml
pause edited`,
  };
  const config = { agent: "claude", fallback_agents: ["command"], checkpoint_interval: "1s" };
  return withProject({ config, behaviour: takesOver }, async (project) => {
    const { agent, host, repository } = project;
    const bin = join(host.directory, "bin");
    installFakeClaude(bin, { stream: "billing" });
    await agent.arm("edited");
    const inputs = { "issue-number": String(await project.openIssue()) };
    const first = await project.start(inputs, { path: [bin] });
    await agent.reached("edited", first.result);
    await savedFromNowOn(first.machine);
    await first.killMachine();
    const result = await (await startRerun(await first.result)).result;
    expect(result.outputs, story(result)).toMatchObject({ status: "completed", "pull-request-operation": "created" });

    const entries = await journalOn(result.machine);
    const handedOver = entries.filter((entry) => entry.kind === "agent.handed-over");
    expect(handedOver[0]).toMatchObject({ stage: "research_planning", from: "claude", to: "command" });
    expect(handedOver[0]?.code).toBe("agent-billing");
    const calls = entries.flatMap((entry) => (entry.kind === "agent.started" ? [entry.agent] : []));
    expect(calls[0]).toBe("claude");
    expect(calls.slice(-2)).toEqual(["command", "command"]);
    expect(result.summary).toContain("claude");

    const [pull] = (await whatIsThere(repository)).pulls;
    const branch = pull?.pull?.head ?? "";
    expect(await repository.read(branch, "add.mjs")).toContain("a + b");
    for (const path of ["CLAUDE.md", ".github/workflows/mine.yml"]) {
      expect(await repository.read(branch, path)).toBeUndefined();
      expect(pull?.body).toContain(path);
      expect(result.summary).toContain(path);
    }
  });
});
