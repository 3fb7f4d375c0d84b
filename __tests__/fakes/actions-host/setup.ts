/** A host with one repository and a workflow's token, as most tests of the REST API want it. */
import { startActionsHost } from "./actions-host.ts";
import type { ActionsHost, HostRepository } from "./api.ts";
import { type Ask, restClient } from "./client.ts";

export const dispatchedWorkflow = `name: Dispatched
on:
  workflow_dispatch:
    inputs:
      issue: { required: true }
      depth: { default: 3 }
      fast: { type: boolean }
      mode: { type: choice, options: [a, b], default: a }
  issues: { types: [labeled] }
`;

export interface RestSetup {
  readonly host: ActionsHost;
  readonly repository: HostRepository;
  /** With a GITHUB_TOKEN that may write contents, issues, pull requests and actions. */
  readonly installation: Ask;
  /** A path below the repository. */
  readonly at: (path: string) => string;
  /** Moves the host's clock. */
  readonly pass: (ms: number) => void;
}

/** `maintainer` maintains, `stranger` is known and no more, `acme` owns `acme/app`. */
export async function restSetup(): Promise<RestSetup> {
  let now = Date.UTC(2026, 10, 22);
  const host = await startActionsHost({ now: () => now });
  host.addUser("maintainer", "maintain");
  host.addUser("stranger", "none");
  const files = {
    "README.md": "# app\n",
    ".github/workflows/a.yml": dispatchedWorkflow,
    ".github/workflows/b.yml": "on: push\n",
  };
  const repository = await host.addRepository({ owner: "acme", name: "app", files });
  const permissions = { issues: "write", contents: "write", "pull-requests": "write", actions: "write" } as const;
  const installation = restClient(host, host.mintToken({ kind: "installation", permissions }));
  const pass = (ms: number): void => {
    now += ms;
  };
  return { host, repository, installation, at: (path) => `/repos/acme/app${path}`, pass };
}
