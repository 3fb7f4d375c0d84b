/** One seed, one sequence: mulberry32, small and good enough to shuffle faults with. */
import type { Chance } from "../../../src/ports.ts";

export interface Random extends Chance {
  /** True with this probability. */
  chance(probability: number): boolean;
  /** Whole number in [0, bound). */
  below(bound: number): number;
  pick<T>(items: readonly T[]): T;
  /** A sequence of its own, so that more draws here change nothing there. */
  fork(name: string): Random;
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 16_777_619);
  return value >>> 0;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    random,
    below,
    chance: (probability) => random() < probability,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    uuid: () => {
      const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join("");
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    fork: (name) => seededRandom((seed ^ hash(name)) >>> 0),
  };
}
