/**
 * The references of the remote that hold things of our own (checkpoints, claims, the history), and whether a branch is there.
 * Asked over HTTP by ourselves where that goes, else by git; which of the two makes no difference to the caller.
 */
import type { Clock } from "../../ports.ts";
import { abortFault, throwIfAborted } from "../abort-fault.ts";
import { monotonicMs } from "../clock.ts";
import { redactToken } from "./git-credentials.ts";
import { type ObjectList, writeObjects } from "./git-object-list.ts";
import { listRemote, type Pushed, pushReferences } from "./git-remote.ts";
import { type RemoteSetup, withOwnRepository } from "./own-repository.ts";
import type { ReferenceMove, RemoteReference } from "./remote-reference.ts";
import { listDirectly, moveDirectly } from "./wire/direct-references.ts";
import { smartHttp } from "./wire/smart-http.ts";

export interface ReferencesSetup extends RemoteSetup {
  readonly clock: Clock;
}

export interface RemoteReferences {
  /** `pattern`: a name, or `*` for each of its parts that may be anything. */
  list(pattern: string, signal: AbortSignal, what: string): Promise<readonly RemoteReference[]>;
  /** Where exactly this reference is. */
  find(name: string, signal: AbortSignal, what: string): Promise<string | undefined>;
  /** A refusal is an answer; no answer at all is a `Fault`. `objects`: what the references are moved to, and all below it. */
  move(moves: readonly ReferenceMove[], objects: ObjectList, signal: AbortSignal, what: string): Promise<Pushed>;
}

export function remoteReferences(setup: ReferencesSetup): RemoteReferences {
  const { remote } = setup;
  const ask = smartHttp(remote, setup.environment, () => setup.clock.now());
  const redact = redactToken(remote, setup.redact ?? ((text) => text));

  const directly = async <T>(
    signal: AbortSignal,
    what: string,
    use: (http: NonNullable<typeof ask>) => Promise<T | undefined>,
  ): Promise<T | undefined> => {
    throwIfAborted(signal, what);
    if (ask === undefined) return undefined;
    const startedAt = monotonicMs();
    try {
      return await use(ask);
    } catch (error) {
      throw signal.aborted ? abortFault(signal, what, startedAt) : error;
    }
  };

  const list = async (pattern: string, signal: AbortSignal, what: string): Promise<readonly RemoteReference[]> => {
    const [prefix = ""] = pattern.split("*");
    const found = await directly(signal, what, (http) => listDirectly(http, prefix, signal));
    return found ?? withOwnRepository(setup, signal, what, ({ network }) => listRemote(network, remote, pattern));
  };

  return {
    list,
    find: async (name, signal, what) =>
      (await list(name, signal, what)).find((reference) => reference.name === name)?.sha,
    move: async (moves, objects, signal, what) => {
      const moved = await directly(signal, what, (http) => moveDirectly(http, moves, objects.packed(), signal));
      if (moved === undefined)
        return withOwnRepository(setup, signal, what, async ({ network, place }) => {
          await writeObjects(place, objects);
          const specs = moves.map(({ name, to }) => `${to ?? ""}:${name}`);
          // No `+`: a forced refspec would override the lease, and every move would win.
          const leases = moves.map(({ name, from }) => `--force-with-lease=${name}:${from ?? ""}`);
          return pushReferences(network, remote, specs, leases);
        });
      const refused = moved.references.some(({ flag }) => flag === "!");
      return { references: moved.references, exitCode: refused ? 1 : 0, stderr: redact(moved.said) };
    },
  };
}
