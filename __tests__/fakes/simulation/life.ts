/**
 * The life of one simulated machine. Every durable write and every request to the outside is a numbered step; a crash plan
 * names one of them. A dead machine's calls never answer again: whoever awaits them stays where it is for ever.
 */
import type { Clock } from "../../../src/ports.ts";

export type CrashMoment = "before" | "after" | "torn";

export interface CrashPlan {
  /** Index of the step. */
  readonly at: number;
  readonly when: CrashMoment;
}

export interface Step {
  readonly name: string;
  /** Whether half of it can have happened (half a line, half an upload). */
  readonly tearable: boolean;
}

export interface Life {
  alive(): boolean;
  /** Resolves when the machine has died. */
  readonly death: Promise<void>;
  die(): void;
  readonly steps: readonly Step[];
  /** Goes on only where the machine is alive. */
  pass(): Promise<void>;
  step<T>(name: string, work: () => T | Promise<T>, torn?: () => void): Promise<T>;
}

export interface LifeSetup {
  readonly crash: CrashPlan | undefined;
  readonly clock: Clock;
  /** How long a request to the outside takes, in ms. */
  readonly latencyMs: (name: string) => number;
}

export function never<T>(): Promise<T> {
  return new Promise<T>(() => undefined);
}

export function startLife(setup: LifeSetup): Life {
  let alive = true;
  const steps: Step[] = [];
  let announce: () => void = () => undefined;
  const death = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const die = (): void => {
    alive = false;
    announce();
  };
  return {
    alive: () => alive,
    death,
    die,
    steps,
    pass: () => (alive ? Promise.resolve() : never()),
    async step(name, work, torn) {
      if (!alive) return never();
      const index = steps.length;
      steps.push({ name, tearable: torn !== undefined });
      const planned = setup.crash?.at === index ? setup.crash.when : undefined;
      const latency = setup.latencyMs(name);
      if (latency > 0) {
        await setup.clock.sleep(latency / 2);
        if (!alive) return never();
      }
      if (planned === "before" || planned === "torn") {
        if (planned === "torn") torn?.();
        die();
        return never();
      }
      // What was sent is done, also where its sender dies before the answer.
      let result: Awaited<ReturnType<typeof work>>;
      try {
        result = await work();
      } catch (error) {
        if (!alive) return never();
        throw error;
      }
      if (planned === "after") die();
      if (!alive) return never();
      if (latency > 0) {
        await setup.clock.sleep(latency / 2);
        if (!alive) return never();
      }
      return result;
    },
  };
}
