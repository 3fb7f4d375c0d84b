/**
 * Builds `dist/`: TypeScript to JavaScript, then one bundle with chunks that load when first used, then the three entries.
 * `--check` builds elsewhere and compares with what is committed, byte for byte.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(root, "node_modules", ".bin", name);

/** The entries only name what they start: the code of all three is in the one bundle. */
const entries: Readonly<Record<string, string>> = {
  "main.js": 'import { main } from "./index.js";\n\nawait main();\n',
  "post.js": 'import { post } from "./index.js";\n\nawait post();\n',
  "cli.js": '#!/usr/bin/env node\nimport { cli } from "./index.js";\n\nawait cli();\n',
};

function build(target: string): void {
  rmSync(join(root, "lib"), { recursive: true, force: true });
  const compile = (...flags: string[]) =>
    execFileSync(bin("tsc"), ["-p", "tsconfig.build.json", ...flags], { cwd: root, stdio: "inherit" });
  // A quarter of our code is comments, which every start would read; those of the declarations are for people.
  compile("--declaration", "false", "--removeComments");
  compile("--emitDeclarationOnly");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  execFileSync(
    bin("ncc"),
    ["build", "lib/bundle.js", "-o", target, "--no-cache", "--quiet", "--license", "licenses.txt"],
    { cwd: root, stdio: "inherit" },
  );
  for (const [name, text] of Object.entries(entries)) writeFileSync(join(target, name), text);
}

function files(directory: string): Map<string, Buffer> {
  return new Map(
    readdirSync(directory)
      .sort()
      .map((name) => [name, readFileSync(join(directory, name))]),
  );
}

function check(): void {
  const fresh = mkdtempSync(join(tmpdir(), "dist-"));
  try {
    build(fresh);
    const built = files(fresh);
    const committed = files(join(root, "dist"));
    const names = new Set([...built.keys(), ...committed.keys()]);
    const different = [...names].filter((name) => {
      const [a, b] = [built.get(name), committed.get(name)];
      return a === undefined || b === undefined || !a.equals(b);
    });
    if (different.length > 0) {
      console.error(`dist/ is not what src/ builds: ${different.join(", ")}. Run \`npm run build\` and commit dist/.`);
      process.exitCode = 1;
    } else {
      console.log(`dist/ is what src/ builds (${built.size} files).`);
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes("--check")) check();
else build(join(root, "dist"));
