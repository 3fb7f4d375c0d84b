/** A diagnostic bundle that only the holders of the checkpoint key can read: JSON around the sealed bytes. */
import * as z from "zod/mini";

interface Sealer {
  readonly salt: string;
  seal(bytes: Uint8Array, name: string): Uint8Array;
}

/** What is authenticated with the content, so that no part of a checkpoint passes for a bundle. */
export const sealedPart = "diagnostic-bundle.json";

const shape = z.object({
  sealed_bundle: z.literal(1),
  algorithm: z.literal("AES-256-GCM"),
  salt: z.string().check(z.maxLength(64)),
  data: z.string(),
});

export function sealedName(name: string): string {
  return name.replace(/\.json$/, ".sealed.json");
}

export function sealedBundle(seal: Sealer, text: string): string {
  const data = Buffer.from(seal.seal(Buffer.from(text), sealedPart)).toString("base64");
  return `${JSON.stringify({ sealed_bundle: 1, algorithm: "AES-256-GCM", salt: seal.salt, data })}\n`;
}

/** Undefined for a text that is no sealed bundle: then it is a plain one, or none. */
export function readSealed(text: string): { readonly salt: string; readonly bytes: Uint8Array } | undefined {
  if (!text.startsWith('{"sealed_bundle"')) return undefined;
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? { salt: read.data.salt, bytes: Buffer.from(read.data.data, "base64") } : undefined;
  } catch {
    return undefined;
  }
}
