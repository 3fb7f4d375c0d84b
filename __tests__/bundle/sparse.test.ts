import { describe, expect, it } from "vitest";
import { git } from "../fakes/actions-host/git.ts";
import type { Step } from "../fakes/runner/api.ts";
import { startRerun } from "../fakes/runner/job.ts";
import { type Project, patient, story, withProject } from "./harness.ts";
import { savedFromNowOn } from "./journal-on.ts";
import { longProject } from "./long-work.ts";
import { whatIsThere } from "./what-is-there.ts";

const guide = (name: string) => `docs/guide/${name}.md`;
const old = "A line of the guide.\n".repeat(100);

/** Its agent writes beyond the part that is checked out: a new file, and another in the place of one. */
const project = {
  ...longProject,
  visibility: "private",
  files: Object.fromEntries(["first", "second", "third"].map((name) => [guide(name), `${name}\n${old}`])),
  behaviour: {
    ...longProject.behaviour,
    implementation_progress: `
if [ "$(times beyond)" = 1 ]; then
  mkdir -p docs/guide
  echo new > ${guide("new")}
  echo rewritten > ${guide("second")}
fi
cat ${guide("new")} > "$CONTROL/look-beyond"
${longProject.behaviour?.["implementation_progress"]}`,
    documentation_update: `echo documented > ${guide("later")}; echo 'Written.'`,
  },
} as const;

function steps(work: Project, issue: number, persistCredentials: boolean): readonly Step[] {
  const inputs = { "issue-number": String(issue) };
  const { actionDirectory: directory = "" } = work.options(inputs);
  const sparse = [".github", "lib"];
  return [
    { kind: "checkout", sparse, persistCredentials },
    { kind: "action", id: "action", directory, inputs },
  ];
}

describe.concurrent("a sparse checkout", () => {
  it.each([true, false])(
    "of a private repository is gone on with after a lost machine (credentials left by it: %s)",
    {
      timeout: patient,
    },
    (persistCredentials) =>
      withProject(project, async (work) => {
        const { agent, repository } = work;
        const issue = await work.openIssue();
        await agent.arm("implementation");
        const first = await work.start({}, { steps: steps(work, issue, persistCredentials) });
        await agent.reached("implementation", first.result);
        await savedFromNowOn(first.machine);
        await first.killMachine();
        const second = await startRerun(await first.result);
        const result = await second.result;
        expect(result.outputs, story(result)).toMatchObject({
          status: "completed",
          "resumed-from": "implementation_progress",
        });
        expect(await agent.look("beyond")).toBe("new\n");
        const { pulls, branches } = await whatIsThere(repository);
        expect([pulls.length, branches.length]).toEqual([1, 1]);
        const read = (path: string) => git(repository.gitDirectory, ["show", `refs/heads/${branches[0]}:${path}`]);
        expect(await read(guide("first"))).toBe(`first\n${old}`.trim());
        expect(await read(guide("new"))).toBe("new");
        expect(await read(guide("later"))).toBe("documented");
        expect(await read(guide("second"))).toBe("rewritten");
      }),
  );
});
