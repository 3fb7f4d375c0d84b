/** Words of a command line before commander reads them: the specification's form, and booleans with or without a value. */
import { type ConfigurationKeyName, configurationKey, flagNames, inputName } from "../core/config/config-keys.ts";

/** `--resume ID` and `--diagnostics ID` of the specification, which knows no subcommands. */
export function specificationForm(words: readonly string[], subcommands: readonly string[]): readonly string[] {
  const [first] = words;
  if (first !== undefined && subcommands.includes(first)) return words;
  for (const name of ["resume", "diagnostics"]) {
    const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
    if (at === -1) continue;
    const id = words[at]?.split("=").slice(1).join("=") ?? "";
    const taken = id === "" ? 2 : 1;
    const argument = id === "" ? words.slice(at + 1, at + 2) : [id];
    return [name, ...argument, ...words.slice(0, at), ...words.slice(at + taken)];
  }
  return first === undefined ? ["--help"] : words;
}

export interface Given {
  readonly words: readonly string[];
  readonly booleans: Readonly<Record<string, string>>;
}

/**
 * A boolean flag takes its value with `=` or as a following `true` or `false`; any other word behind it is an argument.
 * commander cannot tell these apart, so they are taken out before.
 */
export function takeBooleans(words: readonly string[]): Given {
  const names = new Map(
    flagNames.filter((key) => configurationKey(key).kind === "boolean").map((key) => [`--${inputName(key)}`, key]),
  );
  const booleans: Partial<Record<ConfigurationKeyName, string>> = {};
  const rest: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const [flag = "", value] = word.split(/=(.*)/s);
    const key = names.get(flag);
    const following = words[index + 1] ?? "";
    if (key !== undefined && value !== undefined) booleans[key] = value;
    else if (key !== undefined && /^(?:true|false)$/i.test(following)) {
      booleans[key] = following;
      index++;
    } else rest.push(word);
  }
  return { words: rest, booleans };
}
