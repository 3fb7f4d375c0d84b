/** Runs npm scripts at the same time, shows what each said when it has ended, and fails when one of them did. */
import { spawn } from "node:child_process";

interface Ended {
  readonly script: string;
  readonly ok: boolean;
}

function run(script: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const ok = code === 0;
      process.stdout.write(`\n> npm run ${script}: ${ok ? "done" : `failed (${code ?? "killed"})`}\n`);
      process.stdout.write(Buffer.concat(said));
      resolve({ script, ok });
    });
  });
}

const failed = (await Promise.all(process.argv.slice(2).map(run))).filter(({ ok }) => !ok);
if (failed.length > 0) {
  console.error(`failed: ${failed.map(({ script }) => script).join(", ")}`);
  process.exitCode = 1;
}
