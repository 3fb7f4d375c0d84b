/**
 * A few of the cases of scripts/bundle-campaign.ts: the same in each run, unless BUNDLE_SEED names others.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { seededRandom } from "../fakes/simulation/random.ts";
import { killedAt, type Undisturbed, undisturbed } from "./every-request.ts";
import { patient } from "./harness.ts";
import { momentOf, stoppedAt } from "./signal-moments.ts";

const seed = Number(process.env["BUNDLE_SEED"] ?? 1);
const random = seededRandom(seed);
/** `[1, x], [2, y] …` with x, y in [0, 1). */
const draws = (count: number) => Array.from({ length: count }, (_, at) => [at + 1, random.random()] as const);
const again = (options: string) => `BUNDLE_SEED=${seed}, or: npm run campaign:bundle -- ${options}`;

describe.concurrent("the reference workflow", () => {
  let reference: Undisturbed;
  beforeAll(async () => {
    console.log(`any-moment.test.ts: BUNDLE_SEED=${seed}`);
    reference = await undisturbed();
  }, patient);

  it("has the review's comment answered below it, with the answer that is its own", () => {
    expect(reference.outcome["review comments"]).toBe(
      "add.mjs Say in README.md that it adds., add.mjs reply: README.md says so now.",
    );
  });

  it.each(draws(2))(
    "loses nothing and doubles nothing when its machine dies at a request (draw %d)",
    {
      timeout: patient,
    },
    async (_, part) => {
      const position = reference.positions[Math.floor(part * reference.positions.length)] ?? "";
      const { problems } = await killedAt(position, reference);
      expect(problems, again(`--only "${position}"`)).toEqual([]);
    },
  );

  it.each(draws(1))(
    "is told and given back by the post step when main alone dies at a request (draw %d)",
    { timeout: patient },
    async (_, part) => {
      const ofMain = reference.positions.filter((position) => / main /.test(position));
      const position = ofMain[Math.floor(part * ofMain.length)] ?? "";
      const { problems } = await killedAt(position, reference, "main");
      expect(problems, again(`--main-only --only "${position}"`)).toEqual([]);
    },
  );

  it.each(draws(1))("ends by itself when the runner cancels it (draw %d)", { timeout: patient }, async (_, part) => {
    const rest = seededRandom(Math.floor(part * 1_000_000));
    const moment = momentOf(reference.positions.length / 2, rest.random);
    const { problems, status } = await stoppedAt(moment);
    expect(problems, again(`--signal --only ${moment.requests}+${moment.thenMs}`)).toEqual([]);
    expect(["not begun", "interrupted", "completed", "over"]).toContain(status);
  });
});
