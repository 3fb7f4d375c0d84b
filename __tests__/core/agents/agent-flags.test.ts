import { describe, expect, it } from "vitest";
import { refusedFlag, unlessGiven, withoutFlags } from "../../../src/core/agents/agent-flags.ts";

describe("flags of the user's", () => {
  it.each([
    ["claude", ["--add-dir", "x", "--resume=1"], "--resume"],
    ["codex", ["-c", "a=b", "--json"], "--json"],
    ["codex", ["resume"], "resume"],
    ["gemini", ["--session-file", "x"], "--session-file"],
    ["copilot", ["--continue"], "--continue"],
    ["copilot", ["--add-dir", "--max-ai-credits", "30"], undefined],
    ["command", ["--resume"], undefined],
    ["toString", ["--resume"], undefined],
  ])("for %s, of %o %s is refused", (agent, words, refused) => {
    expect(refusedFlag(agent, words)).toBe(refused);
  });

  it("are taken away with the words that belong to them", () => {
    expect(withoutFlags(["a", "--x", "1", "2", "--y=3", "--z"], new Set(["--x", "--y"]))).toEqual(["a", "--z"]);
  });

  it("replace ours", () => {
    expect(unlessGiven([], ["--model", "-m"], "a")).toEqual(["--model", "a"]);
    expect(unlessGiven(["-m=b"], ["--model", "-m"], "a")).toEqual([]);
    expect(unlessGiven([], ["--model"], undefined)).toEqual([]);
    expect(unlessGiven([], [], "a")).toEqual(["", "a"]);
  });
});
