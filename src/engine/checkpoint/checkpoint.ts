/**
 * Saves checkpoints in the background and waits for them where it matters.
 *
 * C1 The uploads of one checkpoint end before those of the next begin; requests that come meanwhile are answered by the next one.
 * C2 Generations only grow.
 * C3 A run that has lost its workflow saves nothing: it would compete with what the owner saves.
 * C4 What the leading store did not take is offered to the others at once.
 * P5 A save that failed is an entry and a line in the report, never "saved", and never the end of the workflow.
 */
import type { RunInfo } from "../../core/journal/journal-entry.ts";
import type { CheckpointStore, Seal, World } from "../../ports.ts";
import { lateParts } from "../late-parts.ts";
import type { Audience } from "./pack.ts";
import type { Recorder } from "./recorder.ts";
import { storeSaver } from "./store-saver.ts";

export interface Checkpoints {
  /** `wait`: resolves when the stores have answered; otherwise when the request is noted. Never throws. */
  request(reason: string, wait: boolean): Promise<void>;
  /** The commit at HEAD in the newest checkpoint that was stored. */
  storedHead(): string | undefined;
  /** Resolves when nothing is under way, at the latest after `ms`. */
  settle(ms: number): Promise<void>;
  /** How long each store may take from now on; saves that are under way get a small part of it. */
  setDeadline(ms: number): void;
}

/** Left-out files that a warning names; a tree can have thousands. */
const mostNamed = 20;

interface Setup {
  readonly world: World;
  readonly recorder: Recorder;
  readonly run: RunInfo;
  /** How old the newest copy in the stores beside the leading one may become. Default 0: every store takes every checkpoint. */
  readonly copyEveryMs?: number | undefined;
  /** Generations that a process before this one may have used and could not note. */
  readonly unnoted?: number | undefined;
  /** C3: no when the workflow is another run's by now. */
  readonly mayStillSave?: (() => Promise<boolean>) | undefined;
}

interface Uploaded {
  /** The leading store, where it did not take the checkpoint and others were not asked. */
  readonly refusedBy: string | undefined;
}

export function startCheckpoints(setup: Setup): Checkpoints {
  const { world, recorder } = setup;
  const { save, failed, hurry } = storeSaver(setup);
  let hurried = false;
  let packing: Promise<(() => Promise<Uploaded>) | undefined> = Promise.resolve(undefined);
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let generation = recorder.history().generation + (setup.unnoted ?? 0);
  let seal: Promise<Seal | undefined> | undefined;
  let storedHead: string | undefined;
  let stagesBegun = 0;
  recorder.onEntry(({ kind }) => {
    if (kind === "stage.started") stagesBegun += 1;
  });

  /** Said once for each list: the same files are left out of every generation. */
  const tellLeftOut = async (stores: readonly CheckpointStore[], leftOut: readonly string[]): Promise<void> => {
    const shown =
      leftOut.length > mostNamed ? [...leftOut.slice(0, mostNamed), `${leftOut.length - mostNamed} more`] : leftOut;
    const message = `left out of ${stores.map((s) => s.name).join(" and ")}: ${shown.join(", ")}`;
    if (leftOut.length === 0 || recorder.history().warnings.some((warning) => warning.message === message)) return;
    await recorder.record({ kind: "warning", topic: "checkpoints", message });
  };

  /** Everything up to the uploads, which tell what the leading store said. C3: none where the workflow is another run's by now. */
  const prepare = async (without: ReadonlySet<string>): Promise<(() => Promise<Uploaded>) | undefined> => {
    // C3: asked for beside the packing; nothing is uploaded before the answer.
    const allowed = setup.mayStillSave === undefined ? Promise.resolve(true) : setup.mayStillSave();
    allowed.catch(() => undefined); // Heard below.
    generation += 1; // C2
    const of = generation;
    seal ??= world.seal === undefined ? Promise.resolve(undefined) : world.seal();
    const opened = await seal;
    // Before the journal is read: it holds at least what is known now.
    const history = recorder.history();
    const holdsEnd = history.end !== null;
    const isPublic = history.stages.initialization.output?.["visibility"] === "public";
    const audienceOf = (store: CheckpointStore): Audience =>
      isPublic && store.publicInPublicRepository && opened === undefined ? "everyone" : "owner";
    const { packCheckpoint, takeState } = await lateParts.pack();
    const { chooseStores } = await lateParts.copies();
    const candidates = world.stores.filter(({ name }) => !without.has(name));
    const traits = candidates.map((store) => ({
      name: store.name,
      local: store.name === "folder",
      whole: audienceOf(store) === "owner",
    }));
    // What the leading store refused is for every other one (C4).
    const urgent = hurried || without.size > 0;
    const timing = { now: world.clock.now(), copyEveryMs: setup.copyEveryMs ?? 0, hurried: urgent };
    const chosen = chooseStores(traits, history, timing);
    const takers = candidates.filter(({ name }) => chosen.names.has(name));
    const groups = [...Map.groupBy(takers, audienceOf)];
    const audiences = groups.map(([audience]) => audience);
    const nobody = async (): Promise<Uploaded> => ({ refusedBy: undefined });
    const taken = await takeState(world, history, audiences, () => stagesBegun).catch(async (error: unknown) => {
      for (const store of takers) await failed(store.name, error, of);
    });
    if (taken === undefined) return nobody;
    const packing = groups.map(async ([audience, stores]) => {
      try {
        const packed = await packCheckpoint({
          world,
          history,
          run: setup.run,
          generation: of,
          audience,
          taken,
          seal: opened,
        });
        await tellLeftOut(stores, packed.leftOut);
        return { stores, directory: packed.directory, head: packed.head };
      } catch (error) {
        for (const store of stores) await failed(store.name, error, of);
        return { stores: [], directory: undefined, head: undefined };
      }
    });
    const packed = await Promise.all(packing).finally(taken.clear);
    if (!(await allowed)) {
      for (const { directory } of packed) if (directory !== undefined) await world.scratch.remove(directory);
      return undefined;
    }
    return async () => {
      const stored = new Set<string>();
      await Promise.all(
        packed.map(async ({ stores, directory, head }) => {
          if (directory === undefined) return;
          const saveTo = async (store: CheckpointStore) => {
            if (!(await save(store, directory, of, holdsEnd))) return;
            stored.add(store.name);
            storedHead = head;
          };
          try {
            await Promise.all(stores.map(saveTo));
          } finally {
            await world.scratch.remove(directory);
          }
        }),
      );
      const { lead } = chosen;
      const lacks = lead !== undefined && !stored.has(lead) && candidates.length > takers.length;
      return { refusedBy: lacks ? lead : undefined };
    };
  };

  /** P5: a journal that cannot be written any more (disk full) must not turn a save into the end of the workflow. */
  const makeQuietly = async (before: Promise<void> | undefined, without = new Set<string>()): Promise<void> => {
    packing = packing.then(() => prepare(without)).catch(() => undefined); // C2: in the order in which they were begun
    const uploads = await packing;
    await before;
    const uploaded = await uploads?.().catch(() => undefined);
    // C4; in a hurry the next one, which goes everywhere, is packed by now.
    if (uploaded?.refusedBy !== undefined && !hurried) await makeQuietly(undefined, new Set([uploaded.refusedBy]));
  };

  const begin = (before?: Promise<void>): Promise<void> => {
    const made = makeQuietly(before).finally(() => {
      if (running === made) running = undefined;
    });
    running = made;
    return made;
  };

  const schedule = (): Promise<void> => {
    if (running === undefined) return begin();
    // C1: in a hurry the next one is packed while the uploads of the one before come to their end.
    if (hurried) return begin(running);
    next ??= running.then(() => {
      next = undefined;
      return hurried && running !== undefined ? running : schedule();
    });
    return next;
  };

  return {
    request: async (_reason, wait) => {
      if (world.stores.length === 0) return;
      const done = schedule();
      if (wait) await done;
    },
    storedHead: () => storedHead,
    settle: async (ms) => {
      const over = new AbortController();
      const all = async () => {
        while (running !== undefined || next !== undefined) await (next ?? running);
        over.abort();
      };
      await Promise.race([all(), world.clock.sleep(ms, over.signal)]);
    },
    setDeadline: (ms) => {
      hurried = true;
      hurry(ms);
    },
  };
}
