import { randomUUID } from "node:crypto";
import type { Chance } from "../ports.ts";

export function createChance(): Chance {
  return { random: () => Math.random(), uuid: () => randomUUID() };
}
