/** The kinds of configuration values, and how the table in config-keys.ts turns into a TypeScript type. */

import type { RecoveryStrategies } from "../failure/recovery.ts";
import type { StageSettings } from "../plan.ts";
import type { WorkflowStage } from "../stage.ts";

/** What text must look like; the rules themselves are in text-formats.ts. */
export type TextFormat =
  | "line"
  | "lines"
  | "prompt"
  | "word"
  | "label"
  | "branch"
  | "branch-prefix"
  | "author"
  | "login"
  | "bot"
  | "pattern"
  | "reviewer"
  | "stage"
  | "workflow-id"
  | "version"
  | "secret"
  | "signing-key";

interface About<Kind extends string, Default> {
  readonly kind: Kind;
  readonly default: Default;
  readonly description: string;
  /** Never shown in a message, registered with the runner's masks. */
  readonly secret: boolean;
  /** Where it can be given: everywhere, or in the config file alone. */
  readonly from: "anywhere" | "file";
}

export type ConfigurationKey =
  | About<"boolean", boolean>
  | (About<"integer" | "number" | "duration", number | undefined> & { readonly min: number; readonly max: number })
  | (About<"choice", string | undefined> & { readonly choices: readonly string[] })
  | (About<"text", string | undefined> & { readonly format: TextFormat })
  | (About<"list", readonly string[] | undefined> & {
      readonly format: TextFormat;
      readonly choices: readonly string[] | undefined;
    })
  | About<"words", readonly string[]>
  /** `anywhereByFlag`: a person at a terminal may name any file of theirs; everybody else stays in the repository. */
  | (About<"path", string | undefined> & { readonly anywhereByFlag: boolean })
  | About<"stage-durations", Readonly<Partial<Record<WorkflowStage, number>>>>
  | About<"baselines", Readonly<Partial<Record<WorkflowStage, number>>>>
  | About<"stages", Readonly<Partial<Record<WorkflowStage, StageSettings>>>>
  | About<"recovery-strategies", RecoveryStrategies>;

type Maybe<Key extends { readonly default: unknown }> = undefined extends Key["default"] ? undefined : never;

/** The type of a key's value: what its kind yields, or undefined where there is no default. */
export type ValueOf<Key extends ConfigurationKey> = Key extends { readonly kind: "boolean" }
  ? boolean
  : Key extends { readonly kind: "integer" | "number" | "duration" }
    ? number | Maybe<Key>
    : Key extends { readonly kind: "choice"; readonly choices: readonly (infer Choice)[] }
      ? Choice | Maybe<Key>
      : Key extends { readonly kind: "text" | "path" }
        ? string | Maybe<Key>
        : Key extends { readonly kind: "list"; readonly choices: readonly (infer Choice)[] }
          ? readonly Choice[] | Maybe<Key>
          : Key extends { readonly kind: "list" }
            ? readonly string[] | Maybe<Key>
            : Key["default"];

const plain = { secret: false, from: "anywhere" } as const;

export const boolean = (value: boolean, description: string) => ({
  ...plain,
  kind: "boolean" as const,
  default: value,
  description,
});

const numeric =
  <Kind extends "integer" | "number" | "duration">(kind: Kind) =>
  <Default extends number | undefined>(value: Default, min: number, max: number, description: string) => ({
    ...plain,
    kind,
    default: value,
    min,
    max,
    description,
  });
export const integer = numeric("integer");
export const number = numeric("number");
export const duration = numeric("duration");

export const choice = <const Choices extends readonly string[], Default extends Choices[number] | undefined>(
  choices: Choices,
  value: Default,
  description: string,
) => ({ ...plain, kind: "choice" as const, default: value, choices, description });

export const text = <Default extends string | undefined>(format: TextFormat, value: Default, description: string) => ({
  ...plain,
  kind: "text" as const,
  default: value,
  format,
  description,
});

export const secret = (format: "secret" | "signing-key", description: string) => ({
  ...text(format, undefined, description),
  secret: true,
});

export const list = (format: TextFormat, description: string) => ({
  ...plain,
  kind: "list" as const,
  default: [] as readonly string[],
  format,
  choices: undefined,
  description,
});

export const choices = <const Choices extends readonly string[]>(allowed: Choices, description: string) => ({
  ...plain,
  kind: "list" as const,
  default: undefined,
  format: "line" as const,
  choices: allowed,
  description,
});

export const words = (description: string) => ({
  ...plain,
  kind: "words" as const,
  default: [] as readonly string[],
  description,
});

export const path = <Default extends string | undefined>(
  value: Default,
  description: string,
  anywhereByFlag = false,
) => ({ ...plain, kind: "path" as const, default: value, anywhereByFlag, description });

export const perStage = (description: string) => ({
  ...plain,
  kind: "stage-durations" as const,
  default: {} as Readonly<Partial<Record<WorkflowStage, number>>>,
  description,
});

const fileOnly = { secret: false, from: "file" } as const;
export const baselines = (description: string) => ({
  ...perStage(description),
  ...fileOnly,
  kind: "baselines" as const,
});
export const stages = (description: string) => ({
  ...fileOnly,
  kind: "stages" as const,
  default: {} as Readonly<Partial<Record<WorkflowStage, StageSettings>>>,
  description,
});
export const recoveryStrategies = (description: string) => ({
  ...fileOnly,
  kind: "recovery-strategies" as const,
  default: {} as RecoveryStrategies,
  description,
});
