/**
 * What npm said when it failed, as evidence. npm names its trouble by a code on a line of its own (`npm error code ETARGET`,
 * `npm ERR!` before version 10); its sentences are shown and never judged by.
 */
import { type Evidence, Fault } from "../failure/evidence.ts";

export interface NpmRequest {
  /** As npm is asked for it: `@openai/codex@1.2.3`. */
  readonly spec: string;
  /** Where `agent-version` was set. */
  readonly place: string;
}

/** `network.js` and `make-fetch-happen` of npm, and what the resolver and sockets of Node say. */
const passing =
  /^(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|EPIPE|ERR_SOCKET_TIMEOUT|FETCH_ERROR|EIDLETIMEOUT|E429|E5\d\d)$/;

export function npmEvidence({ spec, place }: NpmRequest, output: string, exitCode: number | null): Evidence {
  const code = /^npm (?:error|ERR!) code (\S+)$/m.exec(output)?.[1];
  const said = linesOf(output);
  const wrong = (problem: string, remedy: string): Evidence => ({
    kind: "configuration",
    problems: [{ key: "agent-version", place, problem, remedy }],
  });
  if (code === "ENOSPC") return { kind: "file", operation: `install ${spec} to`, path: "the tool cache", errno: code };
  if (code !== undefined && passing.test(code))
    return {
      kind: "network",
      dependency: "agent",
      operation: `npm install ${spec}`,
      errno: code,
      message: said,
      maybeSent: false,
    };
  if (code === "ETARGET" || code === "E404" || code === "ENOVERSIONS")
    return wrong(`npm knows no ${spec} (${code})`, "Give a version that is published, or a range that holds one.");
  if (code === "EBADENGINE")
    return wrong(
      `${spec} does not run with the Node on this machine: ${enginesIn(output)}`,
      "Add a step with actions/setup-node before this action, or give a version that runs with this Node.",
    );
  return wrong(
    `npm could not install ${spec} (${code ?? `exit code ${exitCode}`}): ${said}`,
    "Look at what npm said; or install the agent in a step of your own and leave `agent-version` out.",
  );
}

const longest = 500;

function linesOf(output: string): string {
  const lines = output.split("\n").flatMap((line) => {
    const said = /^npm (?:error|ERR!) (?!code |A complete log|\s*$)(.*)$/.exec(line)?.[1]?.trim();
    return said === undefined || said === "" ? [] : [said];
  });
  const text = (lines.length === 0 ? output.trim().split("\n").slice(-3) : lines).join(" ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** `Required: {"node":">=22"}` and `Actual: {"npm":"10.8.2","node":"v20.19.0"}`. */
function enginesIn(output: string): string {
  const [required, actual] = ["Required", "Actual"].map(
    (word) => new RegExp(`${word}:\\s*\\{[^}]*"node":"([^"]{1,60})"`).exec(output)?.[1] ?? "another",
  );
  return `it wants ${required}, here is ${actual}`;
}

export function isExactVersion(version: string): boolean {
  return /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version);
}

/** The newest version in what `npm view NAME@RANGE version --json` prints: one text, or a list. Undefined: there is none. */
export function newestVersion(printed: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(printed);
  } catch {
    return undefined;
  }
  const versions = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === "string" && isExactVersion(one),
  );
  // A version before its release is taken only where the range has nothing else.
  const released = versions.filter((version) => !version.includes("-"));
  const [first, ...others] = released.length > 0 ? released : versions;
  return first === undefined ? undefined : others.reduce((best, one) => (isNewer(one, best) ? one : best), first);
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => (text.split("-")[0] ?? "").split(".").map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  // npm lists ascending: of equals the later one.
  return at === -1 ? true : (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

export function npmFault(request: NpmRequest, output: string, exitCode: number | null): Fault {
  return new Fault(npmEvidence(request, output, exitCode));
}
