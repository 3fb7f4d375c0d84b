import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { resumeCommand } from "../../src/cli/resume-command.ts";

const id = "workflow-20260101-000000-abcd";

it("repeats what was said, but for the task and for secrets", () => {
  const flags = {
    mode: "run",
    workflow_id: "",
    prompt_file: "task.md",
    token: "swordfish",
    checkpoint_key: "swordfish",
    max_retries: "2",
    enable_monitoring: "false",
    model: "",
  };
  expect(resumeCommand(id, flags)).toBe(`workflow-manager resume ${id} --max-retries 2 --enable-monitoring=false`);
});

it("can be pasted into a shell, whatever was said", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: fc.constantFrom("'", '"', "$", "`", "\\", " ", "\n", "a", ";", "~", "*") }),
      (value) => {
        const [, ...words] = resumeCommand(id, { agent_command: value }).split(/ (?=--agent-command )/);
        const out = execFileSync("bash", ["-c", `printf '%s\\0' ${words.join(" ")}`]).toString();
        expect(out.split("\0").slice(0, 2)).toEqual(["--agent-command", value]);
      },
    ),
    { numRuns: 30 },
  );
});
