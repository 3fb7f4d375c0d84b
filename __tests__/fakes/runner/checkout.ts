/** What actions/checkout v6 does: git over HTTP, with the credentials in a file outside of the work tree. */
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

export interface CheckoutRequest {
  readonly serverUrl: string;
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly token: string;
  readonly workspace: string;
  readonly temp: string;
  /** 0: all branches and tags with their whole history. */
  readonly depth: number;
  readonly persistCredentials: boolean;
  readonly sparse: readonly string[] | undefined;
  readonly env: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
  /** Is the machine gone? Nothing may be started on it then. */
  readonly lost: () => boolean;
}

function run(request: CheckoutRequest, args: readonly string[]): Promise<void> {
  if (request.lost()) return Promise.reject(new Error("the machine is gone"));
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, {
      cwd: request.workspace,
      env: { ...request.env, GIT_TERMINAL_PROMPT: "0" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += chunk.toString("utf8");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("close", (code) => {
      for (const line of said.split("\n").filter(Boolean)) request.say(line);
      if (code === 0) resolve();
      else reject(new Error(`The process 'git ${args.join(" ")}' failed with exit code ${code}: ${said.trim()}`));
    });
  });
}

/** The file is reached through `includeIf`: `git config --get http.extraheader` in `.git/config` finds nothing. */
async function storeCredentials(request: CheckoutRequest): Promise<string> {
  const file = join(request.temp, `git-credentials-${randomUUID()}.config`);
  const basic = Buffer.from(`x-access-token:${request.token}`).toString("base64");
  const section = `[http "${request.serverUrl}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`;
  await writeFile(file, section, { mode: 0o600 });
  await run(request, ["config", "--local", `includeIf.gitdir:${request.workspace}/.git.path`, file]);
  return file;
}

export async function checkout(request: CheckoutRequest): Promise<void> {
  const { workspace, ref, sha } = request;
  await rm(workspace, { recursive: true, force: true });
  await mkdir(workspace, { recursive: true });
  request.say(`Syncing repository: ${request.repository}`);
  await run(request, ["init", "--quiet", "--initial-branch=main", workspace]);
  await run(request, ["remote", "add", "origin", `${request.serverUrl}/${request.repository}`]);
  await run(request, ["config", "--local", "gc.auto", "0"]);
  const credentials = await storeCredentials(request);
  const branch = ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
  const tracking =
    branch === undefined ? `refs/remotes/${ref.replace(/^refs\//, "")}` : `refs/remotes/origin/${branch}`;
  const fetch = ["-c", "protocol.version=2", "fetch", "--quiet", "--prune", "--no-recurse-submodules"];
  if (request.sparse !== undefined) fetch.push("--filter=blob:none");
  if (request.depth > 0)
    await run(request, [...fetch, "--no-tags", `--depth=${request.depth}`, "origin", `+${sha}:${tracking}`]);
  else {
    await run(request, [...fetch, "origin", "+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"]);
    await run(request, [...fetch, "--no-tags", "origin", `+${sha}:${tracking}`]);
  }
  if (request.sparse !== undefined) await run(request, ["sparse-checkout", "set", ...request.sparse]);
  if (branch === undefined) await run(request, ["checkout", "--quiet", "--force", tracking]);
  else await run(request, ["checkout", "--quiet", "--force", "-B", branch, tracking]);
  if (request.persistCredentials) return;
  await rm(credentials);
  await run(request, ["config", "--local", "--unset-all", `includeIf.gitdir:${workspace}/.git.path`]);
}
