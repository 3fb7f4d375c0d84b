import { describe, expect, it } from "vitest";
import { afterFailure, circuitPolicies, closedCircuit, judgeCircuit } from "../../../src/core/failure/circuit.ts";

describe("a circuit breaker", () => {
  const policy = { failures: 3, coolDownMs: 300_000 };

  it("opens at its threshold, lets one trial through after its cool-down, and opens again when that fails", () => {
    let circuit = closedCircuit;
    for (const at of [10, 20]) circuit = afterFailure(circuit, policy, at);
    expect(judgeCircuit(circuit, policy, 21)).toEqual({ kind: "closed" });
    circuit = afterFailure(circuit, policy, 30);
    expect(judgeCircuit(circuit, policy, 31)).toEqual({ kind: "open", until: 300_030 });
    expect(judgeCircuit(circuit, policy, 300_030)).toEqual({ kind: "half-open" });
    circuit = afterFailure(circuit, policy, 300_040);
    expect(judgeCircuit(circuit, policy, 300_041)).toEqual({ kind: "open", until: 600_040 });
  });

  it("has the design's thresholds", () => {
    expect(circuitPolicies).toEqual({
      github: { failures: 3, coolDownMs: 300_000 },
      agent: { failures: 5, coolDownMs: 600_000 },
      system: { failures: 2, coolDownMs: 120_000 },
    });
  });
});
