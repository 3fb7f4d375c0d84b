import { describe, expect, it } from "vitest";
import { decideStart, mayWrite, type StartDecision } from "../../../src/core/trigger/may-start.ts";

const lists = { allow_users: ["Guest", "app[bot]"], allow_bots: ["renovate[bot]", "helper"] };

describe("who may start a workflow", () => {
  it.each<[string, string | undefined, StartDecision]>([
    ["nobody may not", undefined, "refused"],
    ["an empty name may not", "", "refused"],
    ["a named person may, in any case of letters", "guest", "allowed"],
    ["a bot may that is named among the users", "app[bot]", "allowed"],
    ["a bot may that is named among the bots, in any case of letters", "Renovate[Bot]", "allowed"],
    ["a bot that nobody named may not, whatever it may do in the repository", "dependabot[bot]", "refused"],
    ["a person is not let in by the list of bots", "helper", "by-permission"],
    ["anybody else is asked for their permission", "stranger", "by-permission"],
  ])("%s", (_title, sender, decision) => {
    expect(decideStart(sender, lists)).toBe(decision);
  });

  it("by permission: who may write, and nobody else", () => {
    const all = ["admin", "maintain", "write", "triage", "read", "none", ""];
    expect(all.filter(mayWrite)).toEqual(["admin", "maintain", "write"]);
  });
});
