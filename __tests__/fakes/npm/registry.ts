/** A registry on loopback that holds one package: what npm asks of one for `view` and `install`, with real tarballs. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface FakeRelease {
  /** Files of the package besides its package.json. */
  readonly files: Readonly<Record<string, string>>;
  /** Over name and version. */
  readonly description: Readonly<Record<string, unknown>>;
}

export interface FakeRegistry {
  readonly url: string;
  /** Paths asked for. */
  readonly requests: string[];
  /** Answers nothing while it is true. */
  silent: boolean;
  close(): Promise<void>;
}

export async function startRegistry(
  name: string,
  releases: Readonly<Record<string, FakeRelease>>,
): Promise<FakeRegistry> {
  const tarballs = new Map(
    Object.entries(releases).map(([version, release]) => [version, pack(name, version, release)]),
  );
  const requests: string[] = [];
  const state = { silent: false };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    requests.push(path);
    if (state.silent) return;
    const version = /\/-\/(.+)\.tgz$/.exec(path)?.[1];
    const tarball = version === undefined ? undefined : tarballs.get(version);
    if (tarball !== undefined) {
      response.writeHead(200, { "content-type": "application/octet-stream" }).end(tarball);
    } else if (path === `/${name}`) {
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(packument()));
    } else {
      response.writeHead(404, { "content-type": "application/json" }).end('{"error":"Not found"}');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function packument() {
    const versions = [...tarballs].map(([version, bytes]) => {
      const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
      const dist = { tarball: `${url}/${name}/-/${version}.tgz`, integrity };
      return [version, { name, version, ...releases[version]?.description, dist }] as const;
    });
    return { name, "dist-tags": { latest: versions.at(-1)?.[0] }, versions: Object.fromEntries(versions) };
  }

  return {
    url,
    requests,
    get silent() {
      return state.silent;
    },
    set silent(value) {
      state.silent = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pack(name: string, version: string, { files, description }: FakeRelease): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "package-"));
  try {
    mkdirSync(join(directory, "package"));
    writeFileSync(join(directory, "package/package.json"), JSON.stringify({ name, version, ...description }));
    for (const [path, text] of Object.entries(files))
      writeFileSync(join(directory, "package", path), text, { mode: 0o755 });
    execFileSync("tar", ["-czf", "out.tgz", "package"], { cwd: directory });
    return readFileSync(join(directory, "out.tgz"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
