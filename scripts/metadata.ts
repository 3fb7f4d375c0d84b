/** What is generated from the tables in src/core: sections of action.yml, README.md and docs/configuration.md. */
import { describeAllowed, describeDefault } from "../src/core/config/config-docs.ts";
import {
  type ConfigurationKeyName,
  configurationGroups,
  configurationKey,
  environmentName,
  flagNames,
  inputName,
  inputNames,
  isConfigurationName,
} from "../src/core/config/config-keys.ts";
import { renderDuration } from "../src/core/duration.ts";
import { recoveryActions } from "../src/core/failure/recovery-actions.ts";
import { outputs } from "../src/core/report/outputs.ts";
import { stageDefaults, workflowStages } from "../src/core/stage.ts";

/** Sections by file and by the name in their markers. */
export function generatedSections(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return {
    "action.yml": { inputs: actionInputs(), outputs: actionOutputs() },
    "README.md": { inputs: readmeInputs(), outputs: outputTable() },
    "docs/configuration.md": { keys: configurationTables(), stages: stageTable(), actions: actionList() },
  };
}

/** Markers are comments of the file's own language, so that they show nowhere. */
function markers(file: string, section: string): readonly [string, string] {
  return file.endsWith(".md")
    ? [`<!-- generated: ${section} -->`, `<!-- end of generated: ${section} -->`]
    : [`  # generated: ${section}`, `  # end of generated: ${section}`];
}

/** The file's text with its generated sections renewed. Throws when a marker is missing. */
export function renew(file: string, text: string, sections: Readonly<Record<string, string>>): string {
  let renewed = text;
  for (const [section, content] of Object.entries(sections)) {
    const [begin, end] = markers(file, section);
    const from = renewed.indexOf(begin);
    const to = renewed.indexOf(end);
    if (from === -1 || to < from) throw new Error(`${file} has no section between "${begin}" and "${end}"`);
    renewed = `${renewed.slice(0, from + begin.length)}\n${content}\n${renewed.slice(to)}`;
  }
  return renewed;
}

/** No defaults but the token's: an input that is always set would hide what the config file says. */
function actionInputs(): string {
  return inputNames
    .map((name) => {
      const fallback = name === "token" ? ["    default: $" + "{{ github.token }}"] : [];
      return [`  ${inputName(name)}:`, `    description: ${quoted(inputDescription(name))}`, ...fallback].join("\n");
    })
    .join("\n");
}

function inputDescription(name: ConfigurationKeyName): string {
  const fallback = describeDefault(name);
  const facts = describeAllowed(name) + (fallback === "" ? "" : `; default: ${fallback}`);
  return `${configurationKey(name).description} (${facts})`.replaceAll("`", "");
}

function actionOutputs(): string {
  return Object.entries(outputs)
    .map(([name, description]) => `  ${name}:\n    description: ${quoted(description.replaceAll("`", ""))}`)
    .join("\n");
}

/** JSON strings are YAML double-quoted scalars. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function groups(): readonly (readonly [string, readonly ConfigurationKeyName[]])[] {
  return Object.entries(configurationGroups).map(([title, keys]) => [
    title,
    Object.keys(keys).filter((name) => isConfigurationName(name)),
  ]);
}

function readmeInputs(): string {
  const rows = inputNames.map((name) => [
    code(inputName(name)),
    configurationKey(name).description,
    code(describeDefault(name)),
  ]);
  return table(["input", "meaning", "default"], rows);
}

function outputTable(): string {
  const rows = Object.entries(outputs).map(([name, description]) => [code(name), description]);
  return table(["output", "meaning"], rows);
}

function configurationTables(): string {
  const parts = groups().map(([title, names]) => {
    const rows = names.map((name) => {
      const anywhere = configurationKey(name).from === "anywhere";
      const input = anywhere ? `${code(inputName(name))}<br>${code(environmentName(name))}` : "–";
      const flag = flagNames.includes(name) ? code(`--${inputName(name)}`) : "–";
      const about = `${configurationKey(name).description} *${describeAllowed(name)}*`;
      return [code(name), input, flag, code(describeDefault(name)), about];
    });
    return `### ${title}\n\n${table(["file key", "input, variable", "flag", "default", "meaning"], rows)}`;
  });
  return parts.join("\n\n");
}

function stageTable(): string {
  const rows = workflowStages.map((stage) => {
    const { limitS, warnS, idleS, baselineS, critical } = stageDefaults[stage];
    const idle = idleS === 0 ? "none" : renderDuration(idleS);
    const times = [limitS, warnS].map(renderDuration);
    return [code(stage), ...times, idle, renderDuration(baselineS), critical ? "yes" : "no"];
  });
  return table(["stage", "`timeout`", "`warn`", "`idle`", "baseline", "`critical`"], rows);
}

function actionList(): string {
  return recoveryActions.map((name) => `- ${code(name)}`).join("\n");
}

function code(text: string): string {
  return text === "" ? "" : `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
