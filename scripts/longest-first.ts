/** The order of test files: those that take long begin first, so that no worker is left alone with one of them at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Rooms by how long their files take: whole jobs through the bundle, thousands of simulated machines, then the rest. */
const rooms = ["bundle", "crash", "cli", "demo"];

function rank(file: TestSpecification): number {
  const room = /__tests__\/(\w+)/.exec(file.moduleId)?.[1] ?? "";
  return rooms.includes(room) ? rooms.indexOf(room) : rooms.length;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
