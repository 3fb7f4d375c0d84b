/**
 * Does a stage cost the same after ten thousand others? The engine's own way through a stage (started, attempt, kept progress,
 * output decoded, succeeded: four entries, each synced), with log, `state.json` and stage views on a real disk. The plan has
 * nineteen names, so one name runs again and again; what it does is nothing, so that only the engine's own time is measured.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadConfiguration } from "../src/adapters/config-source.ts";
import { readRunnerFacts } from "../src/adapters/runner-facts.ts";
import { composeWorld } from "../src/compose.ts";
import { planFor } from "../src/core/config/plan-settings.ts";
import { jobBudget } from "../src/core/failure/timeout.ts";
import { emptyHistory } from "../src/core/journal/history.ts";
import { emptyChain } from "../src/core/journal/journal.ts";
import { stagePlan } from "../src/core/plan.ts";
import { createRedactor } from "../src/core/text/redact.ts";
import { startRecorder } from "../src/engine/checkpoint/recorder.ts";
import { createOwnership } from "../src/engine/ownership/ownership.ts";
import { attachLog } from "../src/engine/present/attach-log.ts";
import { attachViews } from "../src/engine/present/attach-views.ts";
import { runStage } from "../src/engine/run-stage.ts";
import type { Workflow } from "../src/engine/workflow.ts";
import type { Stage } from "../src/ports.ts";
import { median } from "./measure.ts";
import { grownBy, kib, ms, type Section, times } from "./table.ts";

const stages = 10_000;
const window = 100;
const id = "workflow-20260101-000000-aaaa";

const nothing: Stage<"final_cleanup"> = {
  name: "final_cleanup",
  run: async (context) => {
    await context.keep("seen", context.attempt);
    return { kind: "succeeded", output: { removedLabels: [], prunedCheckpoints: 0 }, note: undefined };
  },
};

async function openWorkflow(root: string): Promise<Workflow & { settle(): Promise<void> }> {
  const environment = { PATH: process.env["PATH"] };
  const loaded = await loadConfiguration({ environment, readInputs: false, flags: {}, root });
  if (loaded.kind === "invalid") throw new Error("the default configuration does not hold");
  const { config } = loaded;
  const redact = createRedactor([`ghs_${"0".repeat(40)}`]);
  const runner = { ...readRunnerFacts(environment), workspace: root, temporary: join(root, "tmp") };
  const { world } = composeWorld({
    config: { ...config, checkpoint_stores: [] },
    environment,
    runner,
    root,
    marker: "bench",
    redact,
    presenter: { openGroup: () => {}, closeGroup: () => {}, annotate: () => {} } as never,
    print: () => {},
    extensions: { errorHandlers: [], healthChecks: [] },
    local: true,
  });
  const file = await world.states.openJournal(id, 0);
  const recorder = startRecorder({ file, clock: world.clock, head: emptyChain, history: emptyHistory, redact });
  const plan = planFor(config);
  await recorder.record({
    kind: "workflow.created",
    schema: 1,
    workflowId: id,
    repository: "acme/bench",
    plan: { fingerprint: plan.fingerprint, stages: ["final_cleanup"] },
  });
  attachLog(recorder, world);
  const views = attachViews(recorder, world);
  const run = { id: undefined, attempt: 1, url: undefined, actor: "bench", event: "cli", version: "bench" };
  return {
    world: { ...world, ownership: undefined },
    config: { ...config, enable_health_checks: false },
    plan,
    budget: async () => jobBudget(Date.now(), 6 * 3_600_000),
    run: run as Workflow["run"],
    recorder,
    stop: new AbortController().signal,
    checkpoint: async () => {},
    checkHealth: async () => {},
    findEarlier: async () => undefined,
    output: () => ({ line: () => {}, last: () => "", tail: () => undefined }),
    signOfLife: () => {},
    ownership: createOwnership({ ...world, ownership: undefined }, run as Workflow["run"]),
    learned: async () => {
      throw new Error("nothing is learned here");
    },
    settle: views.settle,
  };
}

function heapKib(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / 1024;
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

export async function measureScale(): Promise<Section> {
  const root = mkdtempSync(join(tmpdir(), "bench-scale-"));
  try {
    execFileSync("git", ["init", "-q", "-b", "main", root]);
    const workflow = await openWorkflow(root);
    const plan = stagePlan(workflow.plan, "final_cleanup");
    const taken: number[] = [];
    const memory = new Map<number, number>();
    const cpu: number[] = [];
    for (let of = 1; of <= stages; of += 1) {
      if (of % window === 1) cpu.push(cpuMs());
      const from = performance.now();
      const end = await runStage(workflow, async () => nothing as unknown as Stage, plan);
      taken.push(performance.now() - from);
      // What a stage does takes at least a turn of the event loop, in which Node lets go of signals that are over.
      await new Promise((resolve) => setImmediate(resolve));
      if (end.kind !== "done") throw new Error(`stage ${of} ended as ${end.kind}`);
      if (of === stages) cpu.push(cpuMs());
      if (of === window || of === stages) memory.set(of, heapKib());
    }
    await workflow.settle();
    const journal = workflow.recorder.path;
    await workflow.recorder.close();
    // The first ones pay for compiling: the window is around number 100, and as wide at the end.
    const early = median(taken.slice(window / 2, window * 1.5));
    const late = median(taken.slice(-window));
    const at = (of: number) => memory.get(of) ?? 0;
    const cpuOf = (from: number) => ((cpu[from + 1] ?? Number.NaN) - (cpu[from] ?? Number.NaN)) / window;
    const [earlyCpu, lateCpu] = [
      median([1, 2, 3, 4, 5].map(cpuOf)),
      median([1, 2, 3, 4, 5].map((back) => cpuOf(cpu.length - 1 - back))),
    ];
    return {
      results: [
        {
          what: "a stage after 10,000 others (bare: after 100)",
          ours: ms(late),
          bare: ms(early),
          ratio: times(late, early),
          limit: "≤ 1.3 ×",
          holds: late <= 1.3 * early,
        },
        {
          what: "… its processor time",
          ours: ms(lateCpu),
          bare: ms(earlyCpu),
          ratio: times(lateCpu, earlyCpu),
          limit: "≤ 1.3 ×",
          holds: lateCpu <= 1.3 * earlyCpu,
        },
        {
          what: "memory in use after 10,000 stages, garbage collected (bare: after 100)",
          ours: kib(at(stages)),
          bare: kib(at(window)),
          ratio: grownBy(at(stages) - at(window)),
          limit: "",
          holds: undefined,
        },
        {
          what: "journal of 10,000 stages",
          ours: kib(statSync(journal).size / 1024),
          bare: "",
          ratio: `${(statSync(journal).size / stages).toFixed(0)} bytes a stage`,
          limit: "",
          holds: undefined,
        },
      ],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
