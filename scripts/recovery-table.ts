/**
 * The table "action → what it does → test that proves it", made of the tests' titles: `--write` puts it into
 * docs/reliability.md, without it the exit code says whether it is up to date. Fails where an action has no test.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { recoveryActions } from "../src/core/failure/recovery-actions.ts";
import { renew } from "./metadata.ts";

const root = new URL("../", import.meta.url);
const file = "docs/reliability.md";

interface Title {
  readonly name: string;
  readonly file: string;
}

function titles(): readonly Title[] {
  const vitest = fileURLToPath(new URL("node_modules/vitest/vitest.mjs", root));
  const args = [vitest, "list", "__tests__/engine/recovery-actions", "--json"];
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  const listed = execFileSync(process.execPath, args, { cwd: fileURLToPath(root), encoding: "utf8", env: environment });
  return (JSON.parse(listed) as readonly Title[]).map(({ name, file: path }) => ({
    name: name.split(" > ").at(-1) ?? name,
    file: path.slice(path.lastIndexOf("__tests__/")),
  }));
}

function table(): string {
  const proofs = new Map(
    titles().flatMap(({ name, file: path }) => {
      const [action, does] = name.split(" → ");
      return action === undefined || does === undefined ? [] : [[action, { does, path }] as const];
    }),
  );
  const rows = recoveryActions.map((action) => {
    const proof = proofs.get(action);
    if (proof === undefined) throw new Error(`no test has the title "${action} → what it does"`);
    return `| \`${action}\` | ${proof.does} | \`${proof.path}\` |`;
  });
  return ["| action | what it does | test that proves it |", "| --- | --- | --- |", ...rows].join("\n");
}

const url = new URL(file, root);
const before = readFileSync(url, "utf8");
const after = renew(file, before, { "recovery actions": table() });
if (process.argv.includes("--write")) writeFileSync(url, after);
else if (before !== after) {
  console.error(`${file} is not what the tests' titles say. Run: node scripts/recovery-table.ts --write`);
  process.exitCode = 1;
}
