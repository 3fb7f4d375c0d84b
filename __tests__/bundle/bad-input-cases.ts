/** Input that cannot work. The tests say how each ends; the bench says how soon. */
import type { JobOptions } from "../fakes/runner/api.ts";
import type { ProjectOptions } from "./harness.ts";

export interface BadInput {
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

export const badInputs: readonly BadInput[] = [
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
