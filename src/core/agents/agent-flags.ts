/** Flags in `agent-args` that an adapter's own working depends on. Checked before any money is spent. */
const ownFlags: Readonly<Record<string, ReadonlySet<string>>> = {
  claude: flags("-p --print --output-format --input-format --session-id -r --resume -c --continue --fork-session"),
  // Codex takes words without a dash as subcommands and prompts.
  codex: flags("--json --experimental-json --last --all --ephemeral -C --cd --worktree exec e resume fork review -"),
  gemini: flags(
    "-p --prompt -i --prompt-interactive -o --output-format -r --resume --session-id --session-file --list-sessions -l " +
      "--delete-session -w --worktree --acp --experimental-acp",
  ),
  copilot: flags(
    "-p --prompt -i --interactive -s --silent --output-format -r --resume --continue --session-id --connect -n --name -C " +
      "--worktree --stream --acp --remote --environment-host --share --share-gist",
  ),
};

function flags(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

export const flagOf = (word: string): string => word.replace(/=.*$/s, "");

/** The first of the user's flags that may not be given, if there is one. */
export function refusedFlag(agent: string, words: readonly string[]): string | undefined {
  const own = Object.hasOwn(ownFlags, agent) ? ownFlags[agent] : undefined;
  return words.map(flagOf).find((flag) => own?.has(flag) === true);
}

/** Takes such flags away together with the words that belong to them. */
export function withoutFlags(words: readonly string[], unwanted: ReadonlySet<string>): readonly string[] {
  let taking = false;
  return words.filter((word) => {
    if (word.startsWith("-")) taking = unwanted.has(flagOf(word));
    return !taking;
  });
}

/** Ours, unless the user said the same thing under one of these names. */
export function unlessGiven(
  given: readonly string[],
  names: readonly string[],
  value: string | undefined,
): readonly string[] {
  const said = new Set(given.map(flagOf));
  return value === undefined || names.some((name) => said.has(name)) ? [] : [names[0] ?? "", value];
}
