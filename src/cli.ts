/** The terminal's entry: words to a command, its result to an exit code. Each command loads its code when it is called. */
import { parseCommandLine } from "./adapters/cli-arguments.ts";
import { exitCodes, paint, plain, type Screen, showProblems, wantsColor } from "./cli/screen.ts";
import { type Command, type Place, readSetting } from "./cli/setting.ts";
import { classify } from "./core/failure/classify.ts";
import { Fault } from "./core/failure/evidence.ts";
import { createRedactor } from "./core/text/redact.ts";
import { version } from "./core/version.ts";

async function perform(command: Command, place: Place, end: (code: number) => void): Promise<number> {
  if (command.kind === "validate") {
    const { validateCommand } = await import("./cli/validate.ts");
    return validateCommand(place, command);
  }
  if (command.kind === "replay" || command.kind === "verify-file") {
    const { replayCommand, verifyFile } = await import("./cli/replay.ts");
    return command.kind === "replay" ? replayCommand(place, command) : verifyFile(place, command.file);
  }
  const read = await readSetting(place, command);
  if (read.kind === "invalid") return showProblems(place.screen, read.problems);
  const { setting } = read;
  for (const warning of setting.warnings)
    place.screen.err(`${paint(place.screen, "33", "warning:")} ${plain(setting.redact(warning))}`);
  switch (command.kind) {
    case "run": {
      const { runCommand } = await import("./cli/run.ts");
      return runCommand(setting, command, end);
    }
    case "resume": {
      const { resumeCommandLine } = await import("./cli/run.ts");
      return resumeCommandLine(setting, command, end);
    }
    case "diagnostics": {
      const { diagnosticsCommand } = await import("./cli/look.ts");
      return diagnosticsCommand(setting, command);
    }
    case "report": {
      const { reportCommand } = await import("./cli/look.ts");
      return reportCommand(setting, command);
    }
    case "verify": {
      const { verifyCommand } = await import("./cli/look.ts");
      return verifyCommand(setting, command);
    }
    case "bundle": {
      const { bundleCommand } = await import("./cli/bundle-file.ts");
      return bundleCommand(setting, command);
    }
    case "dashboard": {
      const { dashboardCommand } = await import("./cli/dashboard.ts");
      return dashboardCommand(setting, command);
    }
    case "list": {
      const { listCommand } = await import("./cli/list.ts");
      return listCommand(setting, command);
    }
  }
}

/** A throw that no command expected. What the system refused has words; the rest is a bug of ours. */
function showThrown(screen: Screen, error: unknown, redact: (text: string) => string): number {
  if (error instanceof Fault && error.evidence.kind === "configuration")
    return showProblems(screen, error.evidence.problems);
  const failure = error instanceof Fault ? classify(error.evidence) : undefined;
  const said =
    failure !== undefined
      ? `${failure.message} ${failure.remedy}`
      : `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  screen.err(`${paint(screen, "31", "error:")} ${plain(redact(said))}`);
  return exitCodes.failed;
}

async function answer(words: readonly string[], place: Place, end: (code: number) => void): Promise<number> {
  const { screen } = place;
  try {
    const command = await parseCommandLine(words, version);
    switch (command.kind) {
      case "help":
      case "version":
        screen.out(command.text.trimEnd());
        return exitCodes.done;
      case "usage":
        return showProblems(screen, command.problems);
      default:
        return await perform(command, place, end);
    }
  } catch (error) {
    return showThrown(screen, error, createRedactor(secretsOf(place)));
  }
}

function secretsOf({ environment }: Place): readonly string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && value.length >= 8 && /TOKEN|SECRET|PASSWORD|KEY/.test(name) ? [value] : [],
  );
}

export async function cli(): Promise<void> {
  const { stdout, stderr } = process;
  // Whoever reads us may stop reading (`report ID | head`): that is no error.
  for (const stream of [stdout, stderr]) stream.on("error", () => undefined);
  const end = (code: number): void => process.exit(code);
  const screen: Screen = {
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => stderr.write(`${line}\n`),
    color: wantsColor(process.env, stderr.isTTY === true),
  };
  const code = await answer(process.argv.slice(2), { environment: process.env, cwd: process.cwd(), screen }, end);
  // Not only `exitCode`: clients leave timers behind. What is written goes out first.
  stderr.write("", () => stdout.write("", () => end(code)));
}
