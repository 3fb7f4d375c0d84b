/**
 * The work tree as stages and the hand-over get it: what holds a secret of this run is neither committed nor pushed, whoever
 * wrote it there (P6). Scanned is what would be committed, and what commits of the agent's own have added since it began.
 */

import { Fault } from "../../core/failure/evidence.ts";
import type { History } from "../../core/journal/history.ts";
import type { SecretPlace } from "../../core/text/find-secrets.ts";
import type { WorkTree } from "../../ports.ts";

export interface Guard {
  readonly history: () => History;
  readonly warn: (message: string) => Promise<void>;
  /** One try to have it removed by whoever put it there. Undefined where there is no agent to ask. */
  readonly repair?: ((prompt: string) => Promise<void>) | undefined;
}

const mostNamed = 20;

function named(places: readonly SecretPlace[]): string {
  const more = places.length > mostNamed ? ` and ${places.length - mostNamed} more` : "";
  return `${places
    .slice(0, mostNamed)
    .map(({ path, line }) => `${path}:${line}`)
    .join(", ")}${more}`;
}

function repairPrompt(places: readonly SecretPlace[], since: string | undefined): string {
  return [
    "Your change holds a secret value of this environment. It must not get into the repository.",
    `Remove it from these places (file:line), and read it from the environment instead where it is needed:\n${named(places)}`,
    since === undefined
      ? ""
      : `If you have committed it, undo these commits and keep the files: git reset --soft ${since}`,
    "Do not repeat the value in your answer. Change nothing else.",
  ].join("\n\n");
}

export function guardedWorkTree(workTree: WorkTree, guard: Guard): WorkTree {
  /** What the branch had before the agent began is there already. */
  const since = (): string | undefined => {
    const commit = guard.history().stages.implementation_start.output?.["baseCommit"];
    return typeof commit === "string" ? commit : undefined;
  };
  const inCommits = async (): Promise<readonly SecretPlace[]> => {
    const from = since();
    return from === undefined ? [] : workTree.findSecrets({ kind: "commits", since: from });
  };
  const known = (places: readonly SecretPlace[]) => places.filter(({ kind }) => kind === "known");
  const refuse = (places: readonly SecretPlace[]): never => {
    throw new Fault({ kind: "secret", places: places.map(({ path, line }) => ({ path, line })) });
  };

  const commitAll: WorkTree["commitAll"] = async (request) => {
    const look = async () => {
      const change = await workTree.findSecrets({ kind: "change", exclude: request.exclude });
      return { change, bad: known([...change, ...(await inCommits())]) };
    };
    let seen = await look();
    if (seen.bad.length > 0 && guard.repair !== undefined) {
      // An agent that cannot be asked must not hide what has to be said.
      await guard.repair(repairPrompt(seen.bad, since())).catch(() => undefined);
      seen = await look();
    }
    if (seen.bad.length > 0) refuse(seen.bad);
    if (seen.change.length > 0)
      await guard.warn(`what looks like a credential is committed (a fake one of a test?): ${named(seen.change)}`);
    return workTree.commitAll(request);
  };
  const push: WorkTree["push"] = async (branch) => {
    const bad = known(await inCommits());
    if (bad.length > 0) refuse(bad);
    return workTree.push(branch);
  };

  // A proxy, since the adapter that opens at its first use is one too and shows no members.
  return new Proxy(workTree, {
    get: (target, name) =>
      name === "commitAll" ? commitAll : name === "push" ? push : (Reflect.get(target, name) as unknown),
  });
}
