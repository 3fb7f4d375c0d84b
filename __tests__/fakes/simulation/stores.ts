/** Checkpoint stores that keep what they are given, or fail at it in every way real ones have. */
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { CheckpointAddress, CheckpointStore, Clock } from "../../../src/ports.ts";
import type { Disk } from "./disk.ts";
import type { Life } from "./life.ts";

interface Kept {
  readonly address: CheckpointAddress;
  readonly runId: string | undefined;
  readonly issue: number | undefined;
  readonly files: Map<string, Uint8Array>;
}

export interface Save {
  readonly machine: number;
  readonly workflowId: string;
  readonly generation: number;
  /** When it was begun. */
  readonly at: number;
}

export interface StoreShelf {
  readonly name: CheckpointStore["name"];
  readonly publicInPublicRepository: boolean;
  readonly kept: Kept[];
  /** Every save that the store said yes to, and those that it kept only half of. */
  readonly saves: Save[];
}

export function createStoreShelf(name: CheckpointStore["name"], publicInPublicRepository: boolean): StoreShelf {
  return { name, publicInPublicRepository, kept: [], saves: [] };
}

export type StoreFault = "fails" | "slow" | "corrupt" | "half" | "miss" | "late";

export interface StoreSetup {
  readonly shelf: StoreShelf;
  readonly machine: number;
  readonly disk: Disk;
  readonly life: Life;
  readonly clock: Clock;
  /** What goes wrong with this operation. */
  readonly fault: (operation: "save" | "find" | "load") => StoreFault | undefined;
  readonly readOnly: boolean;
}

function failed(operation: string): Fault {
  return new Fault({
    kind: "network",
    dependency: "system",
    operation,
    errno: "ECONNRESET",
    message: "socket hang up",
    maybeSent: true,
  });
}

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
}

export function createStore(setup: StoreSetup): CheckpointStore {
  const { shelf, disk, life, clock } = setup;
  const read = (directory: string) =>
    new Map(
      [...disk.files].flatMap(([path, bytes]) =>
        path.startsWith(`${directory}/`) ? [[path.slice(directory.length + 1), bytes] as const] : [],
      ),
    );
  /** As long as it takes, or until the caller's deadline. */
  const slowly = async (operation: string, signal: AbortSignal): Promise<void> => {
    await clock.sleep(300_000, signal);
    if (signal.aborted) throw failed(`${operation}: deadline`);
  };
  const store: CheckpointStore = {
    name: shelf.name,
    publicInPublicRepository: shelf.publicInPublicRepository,
    async save(directory, about, signal) {
      const { workflowId, generation } = about;
      const at = clock.now();
      const files = read(directory);
      const key = `${workflowId}/g${generation}-a${about.runAttempt}-${about.nonce}`;
      const address = { store: shelf.name, key, workflowId, generation, createdAt: clock.now() };
      const keep = (content: Map<string, Uint8Array>): void => {
        shelf.kept.push({ address, runId: about.runId, issue: about.issue, files: content });
        shelf.saves.push({ machine: setup.machine, workflowId, generation, at });
      };
      const half = () => {
        const [first, ...rest] = [...files].sort(([, a], [, b]) => b.length - a.length);
        if (first !== undefined) keep(new Map([[first[0], first[1].subarray(0, first[1].length / 2)], ...rest]));
      };
      return life.step(
        `${shelf.name}: save`,
        async () => {
          if (setup.readOnly) throw failed("save: this token may not write");
          if (signal.aborted) throw failed("save: aborted");
          switch (setup.fault("save")) {
            case "fails":
            case "miss":
              throw failed("save");
            case "slow":
              await slowly("save", signal);
              break;
            case "half":
              half();
              throw failed("save");
            case "late":
              keep(files);
              throw failed("save");
            case "corrupt":
              keep(new Map([...files].map(([name, bytes]) => [name, flipped(bytes)])));
              return { address, bytes: 1 };
            case undefined:
              break;
          }
          keep(files);
          return { address, bytes: [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0) };
        },
        half,
      );
    },
    find: (query, signal) =>
      life.step(`${shelf.name}: find`, async () => {
        const fault = setup.fault("find");
        if (fault === "fails" || fault === "half" || fault === "corrupt") throw failed("find");
        if (fault === "slow") await slowly("find", signal);
        const found = shelf.kept.filter(
          ({ address, runId, issue }) =>
            (query.workflowId === undefined || address.workflowId === query.workflowId) &&
            (query.runId === undefined || runId === query.runId) &&
            (query.issue === undefined || issue === query.issue),
        );
        const addresses = found.map(({ address }) => address).sort((a, b) => b.generation - a.generation);
        if (fault === "miss") return [];
        return fault === "late" ? [...addresses].reverse() : addresses;
      }),
    load: (address, directory, signal) =>
      life.step(`${shelf.name}: load`, async () => {
        const fault = setup.fault("load");
        const found = shelf.kept.find((kept) => kept.address.key === address.key);
        if (found === undefined || fault === "miss" || fault === "fails") throw failed("load");
        if (fault === "slow") await slowly("load", signal);
        const last = [...found.files.keys()].at(-1);
        for (const [name, bytes] of found.files) {
          const content = fault === "corrupt" ? flipped(bytes) : bytes;
          if (fault === "half" && name === last) continue;
          disk.files.set(`${directory}/${name}`, content);
        }
      }),
    prune: (workflowId, keep) =>
      life.step(`${shelf.name}: prune`, () => {
        const own = shelf.kept
          .filter(({ address }) => address.workflowId === workflowId)
          .sort((a, b) => b.address.generation - a.address.generation);
        const leaving = new Set(own.slice(Math.max(1, keep)));
        for (const kept of leaving) shelf.kept.splice(shelf.kept.indexOf(kept), 1);
        return leaving.size;
      }),
  };
  return store;
}
