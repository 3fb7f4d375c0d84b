/** What the demo prints: plain text, with colours on a terminal only. */
export interface Screen {
  /** A numbered step. */
  step(title: string): void;
  /** What somebody would see on GitHub. */
  see(text: string): void;
  /** Text as it stands there, set off from the rest. */
  quote(text: string): void;
  check(holds: boolean, text: string): void;
  say(text: string): void;
  end(text: string): void;
  failures(): number;
}

export function createScreen(output: NodeJS.WriteStream, since: number): Screen {
  const colour = (code: number, text: string) => (output.isTTY ? `\u001b[${code}m${text}\u001b[0m` : text);
  const line = (text: string) => output.write(`${text}\n`);
  let steps = 0;
  let failures = 0;
  return {
    step(title) {
      steps += 1;
      const seconds = ((Date.now() - since) / 1000).toFixed(0);
      line(`\n${colour(1, `${steps}. ${title}`)} ${colour(2, `(${seconds} s)`)}`);
    },
    see: (text) => line(`   ${colour(36, "On GitHub:")} ${text}`),
    quote(text) {
      for (const each of text.trimEnd().split("\n")) line(colour(2, `   | `) + each);
    },
    check(holds, text) {
      if (!holds) failures += 1;
      line(`   ${holds ? colour(32, "ok") : colour(31, "FAILED")} ${text}`);
    },
    say: (text) => line(`   ${text}`),
    end: (text) => line(`\n${text}`),
    failures: () => failures,
  };
}
