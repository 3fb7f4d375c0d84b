import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommentAnswers, readReviewAnswer } from "../../../src/core/agents/review-answer.ts";

const json = (value: unknown) => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;
const finding = { path: "src/a.ts", line: 3, body: "It fails for 0." };

describe("a review", () => {
  it.each([
    ["only prose", "  Good work.\n", { text: "Good work.", findings: [] }],
    ["findings after prose", `Good.\n${json([finding])}`, { text: "Good.", findings: [finding] }],
    [
      "the last array of several",
      `${json([])}\nx\n${json([finding])}`,
      { text: `${json([])}\nx`, findings: [finding] },
    ],
    ["an object, which is prose", `a\n${json({ a: 1 })}`, { text: `a\n${json({ a: 1 })}`, findings: [] }],
    ["broken JSON, which is prose", "a\n```json\n[{]\n```", { text: "a\n```json\n[{]\n```", findings: [] }],
    [
      "a dollar sign in what is taken out",
      `a$\n${json([{ ...finding, body: "$&" }])}`,
      { text: "a$", findings: [{ ...finding, body: "$&" }] },
    ],
    [
      "items of another form",
      json([finding, { path: "" }, 7, { ...finding, line: 0 }]),
      { text: "", findings: [finding] },
    ],
  ])("is read: %s", (_, answer, review) => {
    expect(readReviewAnswer(answer)).toEqual(review);
  });

  it("has at most thirty findings", () => {
    expect(readReviewAnswer(json(Array.from({ length: 40 }, () => finding))).findings).toHaveLength(30);
  });
});

describe("answers to review comments", () => {
  const one = { comment: 1, answer: " Changed. " };
  it.each([
    ["each its own", `Done so.\n${json([{ comment: 2, answer: "Why not." }, one])}`, ["Changed.", "Why not."]],
    ["the prose where it has none", `All of it.\n${json([one])}`, ["Changed.", "All of it."]],
    ["the prose for all", "I changed both.", ["I changed both.", "I changed both."]],
    ["a word at least", json([one]), ["Changed.", "Done."]],
    ["a word at least, for all", "", ["Done.", "Done."]],
    [
      "no number that was not asked",
      json([one, { comment: 3, answer: "x" }, { comment: "2", answer: "x" }]),
      ["Changed.", "Done."],
    ],
    ["an array of something else as prose", `See ${json([1])}`, [`See ${json([1])}`, `See ${json([1])}`]],
  ])("gives %s", (_, answer, answers) => {
    expect(readCommentAnswers(answer, 2)).toEqual(answers);
  });

  it("is as many as were asked for and never empty, whatever was answered", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.jsonValue()), fc.nat(5), (text, items, count) => {
        const answers = readCommentAnswers(`${text}\n${json(items)}`, count);
        expect(answers).toHaveLength(count);
        for (const answer of answers) expect(answer).not.toBe("");
      }),
    );
  });
});
