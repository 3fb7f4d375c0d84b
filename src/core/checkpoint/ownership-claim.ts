/** A claim as it stands in its cell. */
import * as z from "zod/mini";
import type { OwnershipClaim } from "./ownership.ts";

const claimShape = z.object({
  owner: z.string().check(z.minLength(8), z.maxLength(64)),
  runId: z.nullable(z.string().check(z.maxLength(64))),
  runAttempt: z.int().check(z.gte(1)),
  runUrl: z.nullable(z.string().check(z.maxLength(2_000))),
  expiresAt: z.number(),
  effectsFrom: z.optional(z.number()),
});

/** Undefined for anything that is no claim: whoever can write the cell can write nonsense, and nonsense owns nothing. */
export function decodeClaim(text: string): OwnershipClaim | undefined {
  try {
    const decoded = claimShape.safeParse(JSON.parse(text));
    return decoded.success ? decoded.data : undefined;
  } catch {
    return undefined;
  }
}
