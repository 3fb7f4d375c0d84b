/**
 * Run as a process of its own by real-clients.ts: the real cache and artifact clients, driven by a list of calls in
 * argv, answering with a JSON line per call on file descriptor 3.
 */
import { writeSync } from "node:fs";
import process from "node:process";
import { DefaultArtifactClient } from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";

export type Call =
  | { readonly do: "save"; readonly paths: readonly string[]; readonly key: string }
  | {
      readonly do: "restore";
      readonly paths: readonly string[];
      readonly key: string;
      readonly restoreKeys?: readonly string[];
    }
  | {
      readonly do: "upload";
      readonly name: string;
      readonly files: readonly string[];
      readonly root: string;
      readonly raw?: boolean;
    }
  | { readonly do: "list"; readonly findBy?: FindBy }
  | {
      readonly do: "download";
      readonly id: number;
      readonly path: string;
      readonly findBy?: FindBy;
      readonly hash?: string;
    }
  | { readonly do: "delete"; readonly name: string };

interface FindBy {
  readonly token: string;
  readonly workflowRunId: number;
  readonly repositoryOwner: string;
  readonly repositoryName: string;
}

async function perform(call: Call): Promise<unknown> {
  const client = new DefaultArtifactClient();
  switch (call.do) {
    case "save":
      return saveCache([...call.paths], call.key);
    case "restore":
      return restoreCache([...call.paths], call.key, [...(call.restoreKeys ?? [])]);
    case "upload":
      return client.uploadArtifact(call.name, [...call.files], call.root, { skipArchive: call.raw === true });
    case "list":
      return (await client.listArtifacts(call.findBy === undefined ? {} : { findBy: call.findBy })).artifacts;
    case "download":
      return client.downloadArtifact(call.id, {
        path: call.path,
        ...(call.findBy === undefined ? {} : { findBy: call.findBy }),
        ...(call.hash === undefined ? {} : { expectedHash: call.hash }),
      });
    case "delete":
      return client.deleteArtifact(call.name);
  }
}

const calls: readonly Call[] = JSON.parse(process.argv[2] ?? "[]");
for (const call of calls) {
  let line: { readonly value?: unknown; readonly error?: string };
  try {
    line = { value: (await perform(call)) ?? null };
  } catch (error) {
    line = { error: error instanceof Error ? error.message : String(error) };
  }
  writeSync(3, `${JSON.stringify(line)}\n`);
}
// The cache client leaves timers of ten minutes behind when a download fails.
process.exit(0);
