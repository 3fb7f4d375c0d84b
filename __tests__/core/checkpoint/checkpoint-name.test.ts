import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  artifactName,
  type CheckpointName,
  cacheKey,
  cacheKeyPrefix,
  folderName,
  generationLabel,
  isWorkflowId,
  nameNonce,
  newestFirst,
  parseArtifactName,
  parseCacheKey,
  parseFolderName,
  parsePointer,
  pointerKey,
  pointerPrefix,
} from "../../../src/core/checkpoint/checkpoint-name.ts";

const word = fc.stringMatching(/^[0-9a-z]{1,10}$/);
// Words that look like pieces of a name's tail are the ones that could be cut in the wrong place.
const trap = fc.constantFrom("g000001", "a1", "i5", "beef", "workflow", "checkpoint");
const anyId = fc
  .array(fc.oneof(word, trap), { minLength: 1, maxLength: 6 })
  .map((words) => `workflow-${words.join("-")}`);
const anyName: fc.Arbitrary<CheckpointName> = fc.record({
  workflowId: anyId,
  generation: fc.integer({ min: 0, max: 999_999_999 }),
  attempt: fc.integer({ min: 0, max: 9999 }),
  issue: fc.option(fc.integer({ min: 0, max: 2 ** 31 }), { nil: undefined }),
  nonce: fc.stringMatching(/^[0-9a-z]{4,32}$/),
});

describe("workflow ids", () => {
  test.each(["workflow-20240115-142315-a7b3", "workflow-1", "workflow-a-b-c"])("%s is one", (text) => {
    expect(isWorkflowId(text)).toBe(true);
  });
  test.each([
    "",
    "workflow",
    "workflow-",
    "workflow--a",
    "workflow-A",
    "workflow-a-",
    "workflow-../x",
    "workflow-a\n",
    "x/workflow-a",
    "backups",
    `workflow-${"a".repeat(72)}`,
  ])("%j is none", (text) => {
    expect(isWorkflowId(text)).toBe(false);
  });
});

describe("names of generations", () => {
  test("read as people expect them", () => {
    const name = { workflowId: "workflow-x", generation: 12, attempt: 1, issue: 5, nonce: "abcd" };
    expect(artifactName(name)).toBe("workflow-manager-checkpoint-workflow-x-g000012-a1-i5-abcd");
    expect(cacheKey({ ...name, issue: undefined })).toBe("workflow-manager-checkpoint.workflow-x.g000012-a1-abcd.");
    expect(folderName(12, "abcd")).toBe("g000012-abcd");
    expect(generationLabel(1_234_567)).toBe("g1234567");
  });

  test("come back from artifact names and cache keys, whatever the id looks like", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(parseArtifactName(artifactName(name))).toEqual(name);
        expect(parseCacheKey(cacheKey(name))).toEqual(name);
        expect(parseFolderName(folderName(name.generation, name.nonce))).toEqual({
          generation: name.generation,
          nonce: name.nonce,
        });
      }),
    );
  });

  test("no cache key is the beginning of another, and prefixes of one workflow match no other", () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        if (cacheKey(one) !== cacheKey(other)) expect(cacheKey(one).startsWith(cacheKey(other))).toBe(false);
        const sameId = one.workflowId === other.workflowId;
        expect(cacheKey(one).startsWith(cacheKeyPrefix(other.workflowId))).toBe(sameId);
        const same = sameId && one.generation === other.generation;
        expect(cacheKey(one).startsWith(cacheKeyPrefix(other.workflowId, other.generation))).toBe(same);
        expect(cacheKey(one).startsWith(cacheKeyPrefix())).toBe(true);
      }),
    );
  });

  test.each([
    "",
    "workflow-manager-checkpoint-workflow-x-g12-a1-abcd",
    "workflow-manager-checkpoint-workflow-x-g0000012-a1-abcd",
    "workflow-manager-checkpoint-workflow-x-g000012-a01-abcd",
    "workflow-manager-checkpoint-workflow-x-g000012-a1-i05-abcd",
    "workflow-manager-checkpoint-other-g000012-a1-abcd",
    "workflow-manager-checkpoint-workflow-x-g000012-a1-abcd\n",
    `workflow-manager-checkpoint-workflow-${"y".repeat(100)}-g000012-a1-abcd`,
    `workflow-manager-checkpoint-workflow-${"y".repeat(300)}-g000012-a1-abcd`,
  ])("%j is no artifact of ours", (text) => {
    expect(parseArtifactName(text)).toBeUndefined();
  });

  test.each([
    "",
    "workflow-manager-checkpoint.workflow-x.g000012-a1-abcd",
    "workflow-manager-checkpoint.workflow-x.g0000012-a1-abcd.",
    `workflow-manager-checkpoint.workflow-${"y".repeat(300)}.g000012-a1-abcd.`,
  ])("%j is no cache key of ours", (text) => {
    expect(parseCacheKey(text)).toBeUndefined();
  });

  test.each(["", "g12-abcd", "g0000012-abcd", ".unfinished-g000012-abcd", "g000012-ABCD", "g000012-abcd/x"])(
    "%j is no folder of ours",
    (text) => {
      expect(parseFolderName(text)).toBeUndefined();
    },
  );
});

describe("pointers", () => {
  test("lead to their workflow, and a run's number is no prefix of another's", () => {
    fc.assert(
      fc.property(anyId, fc.nat(), fc.nat(), (id, of, other) => {
        for (const kind of ["run", "issue"] as const) {
          const key = pointerKey(kind, of, id, "abcd1234");
          expect(parsePointer(key)).toBe(id);
          expect(key.startsWith(pointerPrefix(kind, of, id))).toBe(true);
          expect(key.startsWith(pointerPrefix(kind, other))).toBe(of === other);
        }
      }),
    );
  });

  test.each(["", "workflow-manager-run.1.other.abcd.", "workflow-manager-run.x.workflow-a.abcd.", "x".repeat(300)])(
    "%j is none",
    (text) => {
      expect(parsePointer(text)).toBeUndefined();
    },
  );

  test("an id too long for a workflow is none either", () => {
    expect(parsePointer(`workflow-manager-run.1.workflow-${"y".repeat(90)}.abcd.`)).toBeUndefined();
  });
});

describe("nonces", () => {
  test("are made of any chance text with enough letters and digits", () => {
    expect(nameNonce("0B1C2D3E-4f50-4a6b-8c7d-9e0f1a2b3c4d")).toBe("0b1c2d3e4f504a6b8c7d9e0f1a2b3c4d");
    expect(() => nameNonce("-a-b-")).toThrow("at least 4");
  });
});

describe("order", () => {
  test("generations of a workflow come newest first, the younger of two equal ones first", () => {
    const at = (generation: number, createdAt?: number) => ({ workflowId: "workflow-a", generation, createdAt });
    expect(newestFirst([at(1, 9), at(3), at(2, 1), at(2, 5), at(3)])).toEqual([
      at(3),
      at(3),
      at(2, 5),
      at(2, 1),
      at(1, 9),
    ]);
  });

  test("workflows come by their youngest checkpoint, and by id where no times are known", () => {
    const at = (workflowId: string, generation: number, createdAt?: number) => ({ workflowId, generation, createdAt });
    const old = at("workflow-b", 9, 100);
    const young = at("workflow-a", 1, 200);
    expect(newestFirst([old, young])).toEqual([young, old]);
    const first = at("workflow-1", 9);
    const second = at("workflow-2", 1);
    expect(newestFirst([first, second])).toEqual([second, first]);
    expect(newestFirst([second, first])).toEqual([second, first]);
  });
});
