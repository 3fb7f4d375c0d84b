import { describe, expect, it } from "vitest";
import { outputNames } from "../../src/core/outputs.ts";
import type { JobOptions } from "../fakes/runner/api.ts";
import { type ProjectOptions, patient, story, withProject } from "./harness.ts";
import { footprint } from "./what-is-there.ts";

interface Case {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly project?: ProjectOptions;
  readonly job?: Partial<JobOptions>;
  /** What the one error says: key, place, remedy. Each is found in its title or message. */
  readonly says: readonly RegExp[];
  /** Errors are told all at once: how many there are. */
  readonly errors?: number;
}

const granted = { contents: "write", issues: "write", "pull-requests": "write", actions: "write" } as const;

const cases: readonly Case[] = [
  {
    name: "a value that is no choice",
    inputs: { "log-level": "LOUD" },
    says: [/log-level/, /input/, /DEBUG, INFO, WARNING, ERROR/],
  },
  {
    name: "several wrong values",
    inputs: { "log-level": "LOUD", "max-retries": "many", draft: "perhaps", "enable-recovery": "si" },
    says: [/log-level/, /max-retries/, /draft/, /enable-recovery/],
    errors: 4,
  },
  {
    name: "a config file that is no JSON",
    project: { files: { ".github/workflow-manager.json": '{ "max_retries": 3,,, }\n' } },
    says: [/workflow-manager\.json/, /line 1|1:/],
  },
  {
    name: "an unknown key in the config file",
    project: { config: { max_retrys: 3 } },
    says: [/max_retrys/, /workflow-manager\.json/, /max_retries/],
  },
  {
    name: "a prompt file that is not there",
    inputs: { "prompt-file": "prompts/none.md", "issue-number": "" },
    says: [/prompt-file/, /input/, /prompts\/none\.md/],
  },
  {
    name: "a token without `issues: write`",
    job: { permissions: { ...granted, issues: "read" } },
    says: [/permissions: issues/, /workflow file/, /issues: write/],
  },
  {
    name: "a token without `contents: write`",
    job: { permissions: { ...granted, contents: "read" } },
    says: [/permissions: contents/, /workflow file/, /contents: write/],
  },
  {
    name: "a token without `pull-requests: write`",
    job: { permissions: { ...granted, "pull-requests": "read" } },
    says: [/permissions: pull-requests/, /workflow file/, /pull-requests: write/],
  },
  {
    name: "an agent that is not installed",
    inputs: { agent: "claude" },
    says: [/agent|claude/, /install/i],
  },
  {
    name: "pull-request creation that is switched off",
    project: { settings: { actionsMayCreatePullRequests: false } },
    says: [/Allow GitHub Actions to create and approve pull requests/, /settings/i],
  },
  {
    name: "an archived repository",
    project: { settings: { archived: true } },
    says: [/archived/, /[Uu]narchive/],
  },
  {
    name: "an issue that is not there",
    inputs: { "issue-number": "4711" },
    says: [/issue-number/, /#4711/, /Name an issue/],
  },
  {
    name: "no task at all",
    inputs: { "issue-number": "" },
    says: [/prompt-file/, /issue-number/],
  },
];

describe.concurrent("bad input", () => {
  for (const { name, inputs, project: about, job, says, errors = 1 } of cases) {
    it(
      `${name} ends in ${errors === 1 ? "one error" : "its errors"} with key, place and remedy, and nothing made`,
      {
        timeout: patient,
      },
      () =>
        withProject(about ?? {}, async (project) => {
          const issue = await project.openIssue();
          const before = await footprint(project.repository);
          const result = await project.run({ "issue-number": String(issue), ...inputs }, job);
          expect(result.outputs["status"], story(result)).toBe("failed");
          expect([result.conclusion, result.exitCode]).toEqual(["failure", 1]);
          const shown = result.annotations.filter((annotation) => annotation.level === "error");
          expect(shown, story(result)).toHaveLength(errors);
          const words = shown.map(({ title, message }) => `${title}: ${message}`).join("\n");
          for (const word of says) expect(words).toMatch(word);
          for (const word of says) expect(result.summary).toMatch(word);
          expect(Object.keys(result.outputs).sort()).toEqual([...outputNames].sort());
          expect(result.outputs["error-category"]).toBe("configuration");
          expect(await footprint(project.repository)).toBe(before);
          expect(await project.agent.calls()).toEqual([]);
          expect(result.leftovers).toEqual([]);
        }),
    );
  }
});
