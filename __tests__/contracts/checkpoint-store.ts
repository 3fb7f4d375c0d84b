/**
 * What every `CheckpointStore` must keep, whatever it is made of. A store's test file calls `describeCheckpointStore` with a
 * way to set up an empty place; tests of what only that store can do stand beside the call.
 */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { CheckpointAddress, CheckpointStore } from "../../src/ports.ts";
import { type Content, contentOf, writeCheckpoint } from "./checkpoint-content.ts";
import { type Hostile, hostile } from "./hostile-checkpoints.ts";

export type About = Parameters<CheckpointStore["save"]>[1];

export interface StoreUnderTest {
  readonly store: CheckpointStore;
  /** The run under which saves happen (digits). */
  readonly runId: string;
  /** The same place as another process would open it. */
  reopen(): CheckpointStore;
  /** Brings a directory into the place without the store's own care, as someone hostile could; and what can be so brought. */
  readonly plant:
    | { readonly can: readonly Hostile[]; put(directory: string, about: About): Promise<CheckpointAddress> }
    | undefined;
  /** From now on the place does not answer. Undefined where that cannot be arranged. */
  readonly breakDown: (() => Promise<void>) | undefined;
  /** Whether `prune` can remove anything here. */
  readonly prunes: boolean;
  stop(): Promise<void>;
}

const id = "workflow-20260102-030405-a7b3";
/** Begins like `id`, and would be one of its generations if names were cut in the wrong place. */
const longerIds = [`${id}-2`, `${id}-g000099-a1-beef`];
const never = new AbortController().signal;

export function describeCheckpointStore(name: string, setup: () => Promise<StoreUnderTest>): void {
  describe(`the ${name} store`, () => {
    let place: StoreUnderTest;
    let folder: string;
    let nonce = 0;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "checkpoint-store-"));
      place = await setup();
    });
    afterEach(async () => {
      await place.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const about = (generation: number, change: Partial<About> = {}): About => {
      nonce += 1;
      const fresh = `abc${String(nonce).padStart(5, "0")}`;
      return {
        workflowId: id,
        generation,
        runId: place.runId,
        runAttempt: 1,
        issue: undefined,
        nonce: fresh,
        ...change,
      };
    };
    const fresh = (): Promise<string> => mkdtemp(join(folder, "d-"));
    const made = async (of: About, text: string): Promise<{ directory: string; content: Content }> => {
      const directory = await fresh();
      const content = contentOf({ ...of, text });
      await writeCheckpoint(directory, content);
      return { directory, content };
    };
    const save = async (of: About, text = `of ${of.generation}`, store = place.store) => {
      const { directory, content } = await made(of, text);
      const saved = await store.save(directory, of, never);
      return { ...saved, content };
    };
    const read = async (directory: string): Promise<Content> => {
      const names = (await readdir(directory)).sort();
      return new Map(
        await Promise.all(names.map(async (file) => [file, await readFile(join(directory, file))] as const)),
      );
    };
    const load = async (address: CheckpointAddress, store = place.store): Promise<Content> => {
      const directory = await fresh();
      await store.load(address, directory, never);
      return read(directory);
    };
    const failure = async (work: Promise<unknown>): Promise<Fault> => {
      const error: unknown = await work.then(
        () => new Error("it succeeded"),
        (thrown: unknown) => thrown,
      );
      expect(error).toBeInstanceOf(Fault);
      return error as Fault;
    };
    const generations = (found: readonly CheckpointAddress[]) => found.map(({ generation }) => generation);

    test("an empty place has no checkpoints", async () => {
      expect(await place.store.find({ workflowId: id }, never)).toEqual([]);
      expect(await place.store.find({ issue: 7 }, never)).toEqual([]);
      expect(await place.store.find({ runId: place.runId }, never)).toEqual([]);
      expect(await place.store.find({}, never)).toEqual([]);
    });

    test("what was saved comes back byte for byte in another process", async () => {
      const saved = await save(about(1));
      const total = [...saved.content.values()].reduce((sum, bytes) => sum + bytes.length, 0);
      expect(saved.bytes).toBe(total);
      expect(saved.address).toMatchObject({ store: place.store.name, workflowId: id, generation: 1 });

      const other = place.reopen();
      const [found, ...none] = await other.find({ workflowId: id }, never);
      expect(none).toEqual([]);
      expect(found).toMatchObject({ store: place.store.name, key: saved.address.key, workflowId: id, generation: 1 });
      expect(await load(found as CheckpointAddress, other)).toEqual(saved.content);
    });

    test("the newest generation is found first, and the older ones behind it can be loaded", async () => {
      const first = await save(about(1));
      const second = await save(about(2));
      const eleventh = await save(about(11));
      const found = await place.reopen().find({ workflowId: id }, never);
      expect(generations(found)).toEqual([11, 2, 1]);
      expect(await load(found[0] as CheckpointAddress)).toEqual(eleventh.content);
      expect(await load(found[1] as CheckpointAddress)).toEqual(second.content);
      expect(await load(found[2] as CheckpointAddress)).toEqual(first.content);
    });

    test("the same generation saved twice stands under two names, each with its own content", async () => {
      const one = await save(about(3), "by attempt one");
      const two = await save(about(3, { runAttempt: 2 }), "by attempt two");
      expect(one.address.key).not.toBe(two.address.key);
      expect(await load(one.address)).toEqual(one.content);
      expect(await load(two.address)).toEqual(two.content);
      const found = await place.reopen().find({ workflowId: id }, never);
      expect([one.address.key, two.address.key]).toContain(found[0]?.key);
    });

    test("a name that is taken is never written again", async () => {
      const twice = about(4);
      const kept = await save(twice, "kept");
      await failure(save(twice, "too late"));
      expect(await load(kept.address)).toEqual(kept.content);
    });

    test("workflows whose ids begin alike are not mixed", async () => {
      const mine = await save(about(1));
      for (const workflowId of longerIds) await save(about(5, { workflowId }), workflowId);
      const other = place.reopen();
      expect((await other.find({ workflowId: id }, never)).map(({ key }) => key)).toEqual([mine.address.key]);
      for (const workflowId of longerIds) {
        const found = await other.find({ workflowId }, never);
        expect(found.map((address) => [address.workflowId, address.generation])).toEqual([[workflowId, 5]]);
      }
    });

    test("a run and an issue lead to their workflow without its id", async () => {
      const saved = await save(about(1, { issue: 41 }));
      await save(about(6, { workflowId: longerIds[0] ?? "", issue: 4 }), "another issue");
      const other = place.reopen();
      for (const query of [{ issue: 41 }, { issue: 41, workflowId: id }, { issue: 41, runId: place.runId }]) {
        expect((await other.find(query, never)).map(({ key }) => key)).toEqual([saved.address.key]);
      }
      const ofRun = await other.find({ runId: place.runId }, never);
      expect(ofRun.length).toBeGreaterThan(0);
      expect(await other.find({ issue: 1 }, never)).toEqual([]);
      expect(await other.find({ issue: 4, workflowId: id }, never)).toEqual([]);
      expect(await other.find({ runId: "4242424242", workflowId: id }, never)).toEqual([]);
    });

    test("a save that failed leaves nothing to find", async () => {
      await failure(place.store.save(join(folder, "not-there"), about(1), never));
      expect(await place.reopen().find({ workflowId: id }, never)).toEqual([]);
    });

    test("a save that is stopped ends with a fault, and whatever is found afterwards is whole", async () => {
      const controller = new AbortController();
      const of = about(2);
      const { directory, content } = await made(of, "x".repeat(50_000));
      const saving = failure(place.store.save(directory, of, controller.signal));
      controller.abort();
      expect((await saving).evidence.kind).toBe("cancelled");
      for (const address of await place.reopen().find({ workflowId: id }, never)) {
        expect(await load(address)).toEqual(content);
      }
      const next = await save(about(3));
      expect(await load(next.address)).toEqual(next.content);
    });

    test("a stopped call does nothing", async () => {
      const saved = await save(about(1));
      const stopped = AbortSignal.abort();
      await failure(place.store.load(saved.address, await fresh(), stopped));
      await failure(save(about(2), "late").then(() => place.store.find({ workflowId: id }, stopped)));
    });

    test("an address that is not of this store is refused", async () => {
      const strange = { store: place.store.name, workflowId: id, generation: 1 };
      for (const key of ["../../etc", `${id}/../g000001-abcd`, "", "refs/heads/main"]) {
        const directory = await fresh();
        await failure(place.store.load({ ...strange, key }, directory, never));
        expect(await readdir(directory)).toEqual([]);
      }
    });

    test("pruning keeps the newest", async () => {
      for (const generation of [1, 2, 3, 4, 5]) await save(about(generation));
      const bystander = await save(about(1, { workflowId: longerIds[0] ?? "" }), "bystander");
      const gone = await place.store.prune(id, 2, never);
      expect(gone).toBe(place.prunes ? 3 : 0);
      const left = generations(await place.reopen().find({ workflowId: id }, never));
      expect(left.slice(0, 2)).toEqual([5, 4]);
      if (place.prunes) expect(left).toEqual([5, 4]);
      expect(await load(bystander.address)).toEqual(bystander.content);
    });

    test.for(hostile)("a stored directory made hostile ($kind) does not load", async ({ kind, write }, { skip }) => {
      if (place.plant === undefined || !place.plant.can.includes(kind)) return skip();
      const of = about(8);
      const { directory } = await made(of, "hostile");
      await write(directory);
      const address = await place.plant.put(directory, of);
      const target = await fresh();
      const fault = await failure(place.store.load(address, target, never));
      expect(fault.evidence).toMatchObject({ kind: "state", problem: "corrupted" });
    });

    test("a place that does not answer is a fault, not an empty place", async ({ skip }) => {
      if (place.breakDown === undefined) return skip();
      const saved = await save(about(1));
      await place.breakDown();
      await failure(place.store.find({ workflowId: id }, never));
      await failure(place.store.load(saved.address, await fresh(), never));
      await failure(save(about(2)));
    });
  });
}
