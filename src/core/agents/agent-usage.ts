/** What agents have used, and what of it is known in dollars. */
export interface Usage {
  readonly turns: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** As far as the agents said it. */
  readonly costUsd: number;
  /** Milliseconds in which an agent was at work. */
  readonly agentMs: number;
  /** Tokens of calls whose price nobody said: the call was killed before its end, or its agent never says it. */
  readonly unpricedTokens: number;
}

export const noUsage: Usage = {
  turns: 0,
  inputTokens: 0,
  outputTokens: 0,
  costUsd: 0,
  agentMs: 0,
  unpricedTokens: 0,
};

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    turns: a.turns + b.turns,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costUsd: a.costUsd + b.costUsd,
    agentMs: a.agentMs + b.agentMs,
    unpricedTokens: a.unpricedTokens + b.unpricedTokens,
  };
}

export function subtractUsage(a: Usage, b: Usage): Usage {
  return {
    turns: a.turns - b.turns,
    inputTokens: a.inputTokens - b.inputTokens,
    outputTokens: a.outputTokens - b.outputTokens,
    costUsd: a.costUsd - b.costUsd,
    agentMs: a.agentMs - b.agentMs,
    unpricedTokens: a.unpricedTokens - b.unpricedTokens,
  };
}

export const tokensOf = (usage: Pick<Usage, "inputTokens" | "outputTokens">): number =>
  usage.inputTokens + usage.outputTokens;

export interface CallUsage {
  readonly turns: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number;
  readonly agentMs?: number | undefined;
}

/** One call's figures as they stand in the journal; entries of older versions know no time. */
export function usageOfCall(call: CallUsage): Usage {
  const { turns, inputTokens, outputTokens, costUsd } = call;
  const unpricedTokens = costUsd > 0 ? 0 : inputTokens + outputTokens;
  return { turns, inputTokens, outputTokens, costUsd, agentMs: call.agentMs ?? 0, unpricedTokens };
}

/**
 * Dollars of one agent's calls: what it said, and for tokens without a price the price that its other calls of this workflow had
 * per token: costUsd + unpricedTokens · costUsd / (tokens − unpricedTokens). Without any priced call the unpriced ones count as 0.
 */
export function estimatedCostUsd(usage: Usage): number {
  const priced = tokensOf(usage) - usage.unpricedTokens;
  return priced > 0 && usage.unpricedTokens > 0 ? usage.costUsd * (1 + usage.unpricedTokens / priced) : usage.costUsd;
}
