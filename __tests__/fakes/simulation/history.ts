/** Where finished workflows leave their records, as all machines share it: a text behind the network that moves by compare-and-swap. */
import { Fault } from "../../../src/core/failure/evidence.ts";
import { decodeHistory, encodeHistory, withRecord } from "../../../src/core/learning/run-history.ts";
import type { Clock, HistoryStore } from "../../../src/ports.ts";
import { recordsOf, stageRun } from "../../core/learning/learning-records.ts";
import type { Life } from "./life.ts";

export interface HistoryShelf {
  text: string | undefined;
  /** Moves with each write. */
  version: number;
  /** Ids of which a machine was told that their record is kept, and those that others left. */
  readonly promised: Set<string>;
}

/** Of two workflows that ended before any of the simulated ones began. */
const before = recordsOf([[stageRun("testing_complete", 15)], [stageRun("testing_complete", 16)]]);

export function createHistoryShelf(): HistoryShelf {
  return { text: encodeHistory(before), version: 0, promised: new Set(before.map(({ workflowId }) => workflowId)) };
}

/** `hangs`: answers nothing until it is told to give up. `contended`: another workflow's record comes in between. */
export type HistoryFault = "hangs" | "contended";

export interface HistorySetup {
  readonly shelf: HistoryShelf;
  readonly machine: number;
  readonly life: Life;
  readonly clock: Clock;
  readonly network: <T>(name: string, work: () => T) => Promise<T>;
  readonly fault: () => HistoryFault | undefined;
}

/** As the git ref's (adapters/stores/git-history.ts): so many tries, each of which lets somebody through. */
const mostTries = 5;

function failed(stderr: string): Fault {
  return new Fault({ kind: "git", operation: "keeping the history", exitCode: 1, signal: null, stderr });
}

export function createHistoryStore(setup: HistorySetup): HistoryStore {
  const { shelf, life, clock, network, machine } = setup;
  const write = (text: string): void => {
    shelf.text = text;
    shelf.version += 1;
  };
  const hangs = async (signal: AbortSignal): Promise<void> => {
    await clock.sleep(24 * 3_600_000, signal);
    // A git that is told to end takes a moment.
    await clock.sleep(500);
    throw failed("terminated");
  };
  const look = () => life.step("git history-fetch", () => network("history-fetch", () => ({ ...shelf })));
  return {
    async read(signal) {
      if (setup.fault() === "hangs") await hangs(signal);
      return (await look()).text;
    },
    async update(change, signal) {
      for (let tries = 0; tries < mostTries; tries += 1) {
        const fault = setup.fault();
        if (fault === "hangs") await hangs(signal);
        const seen = await look();
        const text = change(seen.text);
        if (text === seen.text) return;
        if (fault === "contended") {
          const [other] = recordsOf([[stageRun("testing_complete", 15)]]);
          const workflowId = `workflow-20260105-0900${String(machine % 60).padStart(2, "0")}-f${String(tries).padStart(3, "0")}`;
          if (other !== undefined) write(withRecord(shelf.text, { ...other, workflowId }).text);
          shelf.promised.add(workflowId);
        }
        const kept = await life.step("git history-push", () =>
          network("history-push", () => {
            if (shelf.version !== seen.version || signal.aborted) return false;
            write(text);
            return true;
          }),
        );
        if (signal.aborted) throw failed("terminated");
        if (!kept) continue;
        const { records } = decoded(text);
        for (const { workflowId } of records) shelf.promised.add(workflowId);
        return;
      }
      throw failed("others were quicker each time");
    },
  };
}

function decoded(text: string | undefined) {
  const history = decodeHistory(text);
  return history.kind === "ok" ? history : { records: [], dropped: 0 };
}

/** Nobody's record is lost or there twice, and what stands there can be read. */
export function historyProblems(shelf: HistoryShelf): readonly string[] {
  const history = decodeHistory(shelf.text);
  if (history.kind !== "ok" || history.dropped > 0) return [`the history is ${JSON.stringify(history)}`];
  const ids = history.records.map(({ workflowId }) => workflowId);
  const lost = [...shelf.promised]
    .filter((id) => !ids.includes(id))
    .map((id) => `the record of ${id} was kept and is gone`);
  return new Set(ids).size === ids.length ? lost : [...lost, `records stand twice: ${ids.join(", ")}`];
}
