/** Finds the command that runs a project's tests from files at its root: what a newcomer would type. */
import * as z from "zod/mini";

/** Files that are looked at, in the order in which they decide. */
export const detectionFiles = [
  "package.json",
  "Makefile",
  "pyproject.toml",
  "pytest.ini",
  "tox.ini",
  "go.mod",
  "Cargo.toml",
  "pom.xml",
  "build.gradle",
  "Gemfile",
] as const;

export interface DetectedCommand {
  readonly command: string;
  readonly reason: string;
}

const packageJson = z.object({ scripts: z.optional(z.record(z.string(), z.unknown())) });

/** `npm init` writes a test script that only fails; it stands for "no tests". */
const placeholder = /no test specified/i;

function fromPackageJson(text: string): DetectedCommand | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const decoded = packageJson.safeParse(parsed);
  const test = decoded.success ? decoded.data.scripts?.["test"] : undefined;
  if (typeof test !== "string" || test.trim() === "" || placeholder.test(test)) return undefined;
  return { command: "npm test", reason: "package.json has a test script" };
}

export function detectTestCommand(files: Readonly<Record<string, string | undefined>>): DetectedCommand | undefined {
  const found = (name: (typeof detectionFiles)[number]) => files[name];
  const node = found("package.json");
  const fromNode = node === undefined ? undefined : fromPackageJson(node);
  if (fromNode !== undefined) return fromNode;
  const make = found("Makefile");
  if (make !== undefined && /^test\s*:/m.test(make))
    return { command: "make test", reason: "the Makefile has a test target" };
  const python = found("pyproject.toml");
  if (found("pytest.ini") !== undefined || (python !== undefined && /\[tool\.pytest|pytest/.test(python))) {
    return { command: "python -m pytest", reason: "the project is set up for pytest" };
  }
  if (found("tox.ini") !== undefined) return { command: "tox", reason: "there is a tox.ini" };
  if (found("go.mod") !== undefined) return { command: "go test ./...", reason: "there is a go.mod" };
  if (found("Cargo.toml") !== undefined) return { command: "cargo test", reason: "there is a Cargo.toml" };
  if (found("pom.xml") !== undefined) return { command: "mvn --batch-mode test", reason: "there is a pom.xml" };
  if (found("build.gradle") !== undefined) return { command: "gradle test", reason: "there is a build.gradle" };
  const gems = found("Gemfile");
  if (gems !== undefined && /rspec/.test(gems))
    return { command: "bundle exec rspec", reason: "the Gemfile has rspec" };
  return undefined;
}
