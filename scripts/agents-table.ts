/** The table "CLIs × capabilities × version tested" of docs/agents.md, made of what scripts/real-agents.ts last saw. */
export interface TestedAgent {
  readonly version: string;
  /** By the sentence that was checked. */
  readonly held: Readonly<Record<string, boolean>>;
}

export const testedFile = new URL("../docs/agents-tested.json", import.meta.url);
export const agentsFile = new URL("../docs/agents.md", import.meta.url);

export function agentsTable(tested: Readonly<Record<string, TestedAgent>>): string {
  const agents = Object.entries(tested);
  const titles = [...new Set(agents.flatMap(([, { held }]) => Object.keys(held)))];
  const mark = (held: boolean | undefined) => (held === undefined ? "–" : held ? "yes" : "**no**");
  return [
    `| tested with | ${agents.map(([name, { version }]) => `${name} ${version}`).join(" | ")} |`,
    `| --- |${" --- |".repeat(agents.length)}`,
    ...titles.map((title) => `| ${title} | ${agents.map(([, { held }]) => mark(held[title])).join(" | ")} |`),
  ].join("\n");
}
