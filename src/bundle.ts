/** What `dist/index.js` gives: three entries and the library. Each loads its code when it is called, and not before. */
export async function main(): Promise<void> {
  const entry = await import("./main.ts");
  await entry.main();
}

export async function post(): Promise<void> {
  const entry = await import("./post.ts");
  await entry.post();
}

export async function cli(): Promise<void> {
  const entry = await import("./cli.ts");
  await entry.cli();
}

export { WorkflowManager } from "./index.ts";
