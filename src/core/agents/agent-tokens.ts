export interface Tokens {
  readonly input: number;
  readonly output: number;
}

export const noTokens: Tokens = { input: 0, output: 0 };

export const addTokens = (a: Tokens, b: Tokens): Tokens => ({ input: a.input + b.input, output: a.output + b.output });

/** What came on top of `before`; a count that went down (a transcript that was cut) counts as nothing. */
export const tokensSince = (before: Tokens, after: Tokens): Tokens => ({
  input: Math.max(0, after.input - before.input),
  output: Math.max(0, after.output - before.output),
});
