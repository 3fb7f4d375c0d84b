/**
 * Whether an agent's command line is there, without starting it each time: starting one to ask for its version takes about half a
 * second of CPU, and health is asked for every few minutes. Once it has answered, it is there for as long as its file is the same one.
 */
import { stat } from "node:fs/promises";
import { delimiter, isAbsolute, resolve } from "node:path";
import type { Agent } from "../../ports.ts";
import type { Environment } from "./agent-environment.ts";

/** A name that is looked for on the PATH, or where a CLI of a version of its own is installed. */
type Program = string | ((signal: AbortSignal) => Promise<string>);

/** Which file the program is, as the file system tells it apart; undefined where it is not found under its plain name. */
async function identify(program: string, path: string): Promise<string | undefined> {
  for (const directory of isAbsolute(program) ? ["/"] : path.split(delimiter)) {
    if (directory === "") continue;
    const file = resolve(directory, program);
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile() === true) return [file, found.dev, found.ino, found.size, found.mtimeMs].join(" ");
  }
  return undefined;
}

/** Only a good answer is remembered: what is missing may be installed at any time. */
export function rememberProbe(agent: Agent, program: Program, environment: Environment): Agent {
  let known: { readonly file: string; readonly answer: Awaited<ReturnType<Agent["probe"]>> } | undefined;
  const file = async (signal: AbortSignal) =>
    identify(typeof program === "string" ? program : await program(signal), environment["PATH"] ?? "");
  return {
    ...agent,
    async probe(signal) {
      if (known !== undefined && (await file(signal)) === known.file) return known.answer;
      const answer = await agent.probe(signal);
      const found = answer.kind === "available" ? await file(signal) : undefined;
      known = found === undefined ? undefined : { file: found, answer };
      return answer;
    },
  };
}
