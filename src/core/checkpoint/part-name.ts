/**
 * Names of files inside a checkpoint. A checkpoint is untrusted and flat: one directory, no separators, nothing hidden,
 * nothing that any of the three runner systems reads as a path, a stream or an option.
 */
const partName = /^[A-Za-z0-9_][A-Za-z0-9._@+-]{0,127}$/;

export const manifestName = "manifest.json";

export function isPartName(name: string): boolean {
  return partName.test(name) && !name.includes("..") && !name.endsWith(".");
}
