/**
 * The same durable work, done by each engine: `steps` steps one after the other, each of which makes a state of 4 KB that is
 * durable before the next begins. `run` begins, or goes on with what is in `directory`; `onStep` hears of each step when it
 * is durable. `read` gives the state as whoever resumes would get it, and how far it reaches; it throws where the engine does.
 */
import * as fs from "node:fs";
import { join } from "node:path";

const lib = (path) => import(new URL(`../../lib/${path}`, import.meta.url).href);

/** Written and synced, nothing else: the floor. Nothing is checked. */
async function raw(directory) {
  const path = join(directory, "raw.jsonl");
  const read = () => {
    const lines = fs.existsSync(path) ? fs.readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
    return { steps: lines.length, state: lines.length === 0 ? undefined : JSON.parse(lines.at(-1)) };
  };
  return {
    files: [path],
    read: async () => read(),
    run: async ({ steps, work, onStep }) => {
      const file = fs.openSync(path, "a");
      for (let step = read().steps; step < steps; step += 1) {
        const line = Buffer.from(`${JSON.stringify(await work(step))}\n`);
        fs.writeSync(file, line);
        fs.fdatasyncSync(file);
        onStep(step);
      }
      fs.closeSync(file);
    },
  };
}

/** The recorder and the files of this project: redacted, hash-chained, folded, synced. */
async function ours(directory) {
  const [
    { createStateFiles },
    { startRecorder },
    { emptyHistory },
    { foldJournal },
    { emptyChain },
    { createRedactor },
  ] = await Promise.all(
    [
      "adapters/state-files.js",
      "engine/checkpoint/recorder.js",
      "core/journal/history.js",
      "core/journal/history-fold.js",
      "core/journal/journal.js",
      "core/text/redact.js",
    ].map(lib),
  );
  const id = "workflow-20260101-000000-aaaa";
  const stage = "implementation_progress";
  const states = createStateFiles({
    stateDirectory: join(directory, "states"),
    checkpointDirectory: join(directory, "views"),
    now: Date.now,
  });
  const load = async () => {
    const bytes = await states.readJournal(id);
    if (bytes === undefined) return { head: emptyChain, history: emptyHistory, length: 0, tail: { kind: "whole" } };
    const { decodeJournal } = await lib("core/journal/journal-decode.js");
    const { entries, head, length, tail } = decodeJournal(bytes);
    return { head, history: foldJournal(entries), length, tail };
  };
  const keptIn = (history) => history.stages[stage].progress.state;
  return {
    files: [join(directory, "states", id, "journal.jsonl")],
    read: async () => {
      const { history, tail } = await load();
      const kept = keptIn(history);
      const noticed = tail.kind === "whole" ? undefined : `${tail.kind}: ${tail.reason ?? `${tail.bytes} bytes`}`;
      return { steps: kept?.steps ?? 0, state: kept?.state, noticed };
    },
    run: async ({ steps, work, onStep }) => {
      const { head, history, length } = await load();
      const recorder = startRecorder({
        file: await states.openJournal(id, length),
        clock: { now: Date.now, sleep: async () => {} },
        head,
        history,
        redact: createRedactor([`ghs_${"0".repeat(40)}`]),
      });
      for (let step = keptIn(history)?.steps ?? 0; step < steps; step += 1) {
        const state = await work(step);
        await recorder.record({ kind: "stage.progress", stage, name: "state", value: { steps: step + 1, state } });
        onStep(step);
      }
      await recorder.close();
    },
  };
}

/** A graph of one node that follows itself, its checkpoints in SQLite, each written before the next node runs. */
async function langgraph(directory) {
  const { Annotation, END, START, StateGraph } = await import("@langchain/langgraph");
  const { SqliteSaver } = await import("@langchain/langgraph-checkpoint-sqlite");
  const path = join(directory, "langgraph.sqlite");
  const State = Annotation.Root({ steps: Annotation(), state: Annotation(), last: Annotation() });
  const open = (work) =>
    new StateGraph(State)
      .addNode("step", async ({ steps }) => ({ steps: steps + 1, state: await work(steps) }))
      .addEdge(START, "step")
      .addConditionalEdges("step", ({ steps, last }) => (steps < last ? "step" : END))
      .compile({ checkpointer: SqliteSaver.fromConnString(path) });
  const config = { configurable: { thread_id: "bench" }, recursionLimit: 1_000_000, durability: "sync" };
  return {
    files: [path],
    read: async () => {
      const { values } = await open(async () => undefined).getState(config);
      return { steps: values.steps ?? 0, state: values.state };
    },
    run: async ({ steps, work, onStep }) => {
      const graph = open(async (step) => {
        // The state before is durable when its successor begins.
        if (step > 0) onStep(step - 1);
        return work(step);
      });
      const before = await graph.getState(config);
      const input = before.values.steps === undefined ? { steps: 0, state: "", last: steps } : null;
      await graph.invoke(input, config);
      onStep(steps - 1);
    },
  };
}

/** A workflow with one step after the other; its own worker, its own database in SQLite. */
async function openworkflow(directory) {
  const { OpenWorkflow } = await import("openworkflow");
  const { BackendSqlite } = await import("openworkflow/sqlite");
  const path = join(directory, "openworkflow.sqlite");
  const newest = async (backend) => (await backend.listWorkflowRuns({ limit: 1 })).data[0];
  return {
    files: [path],
    read: async () => {
      const backend = BackendSqlite.connect(path);
      const run = await newest(backend);
      const attempts = await backend.listStepAttempts({ workflowRunId: run.id, limit: 1000 });
      await backend.stop();
      const done = attempts.data.filter(({ status }) => status === "completed" || status === "succeeded");
      return { steps: done.length, state: done.at(-1)?.output };
    },
    run: async ({ steps, work, onStep }) => {
      const backend = BackendSqlite.connect(path);
      const client = new OpenWorkflow({ backend });
      const workflow = client.defineWorkflow({ name: "bench" }, async ({ step }) => {
        for (let of = 0; of < steps; of += 1) {
          let fresh = false;
          await step.run({ name: `step-${of}` }, async () => {
            fresh = true;
            return work(of);
          });
          if (fresh) onStep(of);
        }
        return "done";
      });
      const known = await newest(backend);
      if (known === undefined) await workflow.run();
      const worker = client.newWorker();
      await worker.start();
      for (;;) {
        const run = await newest(backend);
        if (run?.status === "completed" || run?.status === "succeeded") break;
        if (run?.status === "failed") throw new Error(JSON.stringify(run.error));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      await worker.stop();
      await backend.stop();
    },
  };
}

export const engines = { raw, ours, langgraph, openworkflow };
