/** The seal of the simulated machines: a real one, drawn once, since deriving a key takes real time. */
import { createSeal } from "../../../src/adapters/stores/seal.ts";
import { Fault } from "../../../src/core/failure/evidence.ts";
import type { Seal, World } from "../../../src/ports.ts";

let seal: Promise<Seal> | undefined;

/** One for all seeds: drawing a key takes real time, and its chance changes nothing that happens. */
export function theSeal(): Promise<Seal> {
  seal ??= createSeal("a key for the storms, long enough");
  return seal;
}

/** What a machine opens its checkpoints with. */
export function sealOf(seal: Seal): NonNullable<World["seal"]> {
  return async (salt) => {
    if (salt !== undefined && salt !== seal.salt)
      throw new Fault({ kind: "state", problem: "corrupted", detail: "no part opens with this salt" });
    return seal;
  };
}
