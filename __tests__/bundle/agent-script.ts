/**
 * A scripted agent for `agent-command`: a bash file that does what the test says for each stage, and can be stopped in the
 * middle of it. It lies in a control directory of the test, outside every machine, so that it outlives the machines.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sayPlanted } from "./leak-watch.ts";

/** Bash for each stage that asks the agent; a stage that is not named gets an empty answer. */
export type Behaviour = Readonly<Record<string, string>>;

const functions = `
# pause NAME: stops here when the test has armed NAME, until it is released (or the machine is killed).
pause() {
  [ -e "$CONTROL/arm-$1" ] || return 0
  rm "$CONTROL/arm-$1"
  touch "$CONTROL/at-$1"
  while [ ! -e "$CONTROL/go-$1" ]; do sleep 0.05; done
}
# look NAME: everything git and the disk say about the work tree, into look-NAME.
look() {
  {
    git status --porcelain=v2 --branch --untracked-files=all
    git ls-files --stage
    git diff --cached
    git diff
    git ls-files --others --exclude-standard | while read -r file; do
      stat -c '%F %A %n' "$file"
      if [ -L "$file" ]; then readlink "$file"; else sha256sum "$file"; fi
    done
  } > "$CONTROL/look-$1"
}
# times NAME: how often this was asked before.
times() {
  echo x >> "$CONTROL/times-$1"
  wc -l < "$CONTROL/times-$1"
}
`;

/** What fixes the project `adder`, in a plan, an edit and a review. */
export const fixesAdd: Behaviour = {
  research_planning: "echo '1. Correct the sign in add.mjs.'",
  implementation_progress: "sed -i 's/a - b/a + b/' add.mjs; echo 'add now adds.'",
  review_request: "echo 'Good.'; printf '```json\\n[]\\n```\\n'",
};

export interface AgentScript {
  /** For `agent_command`. */
  readonly command: string;
  /** A command line with `pause`, `look` and `times` at hand, for the other commands of the configuration. */
  line(text: string): string;
  arm(name: string): Promise<void>;
  /** Resolves when the script has come to `pause name`; rejects when `job` ends before. */
  reached(name: string, job?: Promise<unknown>): Promise<void>;
  release(name: string): Promise<void>;
  /** `stage attempt access` of each call so far. */
  calls(): Promise<readonly string[]>;
  look(name: string): Promise<string>;
  /** What the stage was last asked. */
  prompt(stage: string): Promise<string>;
}

export async function agentScript(directory: string, behaviour: Behaviour): Promise<AgentScript> {
  await mkdir(directory, { recursive: true });
  const file = (name: string) => join(directory, name);
  await writeFile(file("functions"), `CONTROL='${directory}'\n${functions}\n${sayPlanted}\n`);
  const cases = Object.entries(behaviour).map(([stage, body]) => `${stage})\n${body}\n;;`);
  const script = [
    `. '${file("functions")}'`,
    `cat > "$CONTROL/prompt-$WORKFLOW_STAGE"`,
    `echo "$WORKFLOW_STAGE $WORKFLOW_ATTEMPT $WORKFLOW_ACCESS" >> "$CONTROL/calls"`,
    `case "$WORKFLOW_STAGE" in`,
    ...cases,
    "esac",
  ];
  await writeFile(file("agent.sh"), `${script.join("\n")}\n`);
  return {
    command: `bash '${file("agent.sh")}'`,
    line: (text) => `. '${file("functions")}'; ${text}`,
    arm: (name) => writeFile(file(`arm-${name}`), ""),
    reached: async (name, job) => {
      let ended = false;
      const over = () => {
        ended = true;
      };
      job?.then(over, over);
      while (!existsSync(file(`at-${name}`))) {
        if (ended) throw new Error(`the job ended before its agent came to "${name}"`);
        await wait(25);
      }
    },
    release: (name) => writeFile(file(`go-${name}`), ""),
    calls: async () => {
      const text = await readFile(file("calls"), "utf8").catch(() => "");
      return text.split("\n").filter((line) => line !== "");
    },
    look: (name) => readFile(file(`look-${name}`), "utf8"),
    prompt: (stage) => readFile(file(`prompt-${stage}`), "utf8"),
  };
}
