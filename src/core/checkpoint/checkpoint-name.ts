/**
 * The names under which stores keep generations, and their way back. A name that was not made here parses to undefined:
 * stores hold other people's entries too, and some look like ours on purpose.
 */
const idPattern = "workflow-[0-9a-z]+(?:-[0-9a-z]+)*";
const wholeId = new RegExp(`^${idPattern}$`);
const longestId = 80;

/** `workflow-YYYYMMDD-HHMMSS-xxxx`, or longer in the same letters: lower case, because some file systems fold case. */
export function isWorkflowId(text: string): boolean {
  return text.length <= longestId && wholeId.test(text);
}

export interface CheckpointName {
  readonly workflowId: string;
  readonly generation: number;
  readonly attempt: number;
  readonly issue: number | undefined;
  /** Lower-case letters and digits (`nameNonce`). */
  readonly nonce: string;
}

/** What may stand in a name of any chance text (a UUID, say): 4 to 32 lower-case letters and digits. */
export function nameNonce(text: string): string {
  const nonce = text
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .slice(0, 32);
  if (nonce.length < 4) throw new Error("a checkpoint's nonce needs at least 4 letters or digits");
  return nonce;
}

/** `g000012`: sorts as text up to a million generations. */
export function generationLabel(generation: number): string {
  return `g${String(generation).padStart(6, "0")}`;
}

const tail = "g(\\d{6,9})-a(\\d{1,4})(?:-i(\\d{1,10}))?-([0-9a-z]{4,32})";

function readName(
  match: RegExpExecArray | null,
  write: (name: CheckpointName) => string,
  text: string,
): CheckpointName | undefined {
  const [, workflowId = "", generation, attempt, issue, nonce = ""] = match ?? [];
  if (!isWorkflowId(workflowId)) return undefined;
  const name = {
    workflowId,
    generation: Number(generation),
    attempt: Number(attempt),
    issue: issue === undefined ? undefined : Number(issue),
    nonce,
  };
  // One spelling per name: `g0000012` would be a second one for generation 12.
  return write(name) === text ? name : undefined;
}

function nameTail(name: CheckpointName): string {
  const issue = name.issue === undefined ? "" : `-i${name.issue}`;
  return `${generationLabel(name.generation)}-a${name.attempt}${issue}-${name.nonce}`;
}

// ------------------------------------------------------------------------------------------------ artifacts
const artifactPattern = new RegExp(`^workflow-manager-checkpoint-(${idPattern})-${tail}$`);

/** Artifact names may not hold `/` or `:`; the tail has a fixed form, so ids that begin alike stay apart. */
export function artifactName(name: CheckpointName): string {
  return `workflow-manager-checkpoint-${name.workflowId}-${nameTail(name)}`;
}

export function parseArtifactName(text: string): CheckpointName | undefined {
  return text.length > 250 ? undefined : readName(artifactPattern.exec(text), artifactName, text);
}

// ------------------------------------------------------------------------------------------------ folders
const folderPattern = /^g(\d{6,9})-([0-9a-z]{4,32})$/;

export function folderName(generation: number, nonce: string): string {
  return `${generationLabel(generation)}-${nonce}`;
}

export function parseFolderName(text: string): { generation: number; nonce: string } | undefined {
  const [, generation, nonce] = folderPattern.exec(text) ?? [];
  if (generation === undefined || nonce === undefined) return undefined;
  const parsed = { generation: Number(generation), nonce };
  return folderName(parsed.generation, nonce) === text ? parsed : undefined;
}

// ------------------------------------------------------------------------------------------------ cache keys
// The cache matches every key as a prefix. A dot, which no id holds, ends each part, so that no key is a prefix of another.
const cachePattern = new RegExp(`^workflow-manager-checkpoint\\.(${idPattern})\\.${tail}\\.$`);
const pointerPattern = new RegExp(`^workflow-manager-(?:run|issue)\\.[0-9]+\\.(${idPattern})\\.[0-9a-z]{4,32}\\.$`);

export function cacheKey(name: CheckpointName): string {
  return `workflow-manager-checkpoint.${name.workflowId}.${nameTail(name)}.`;
}

export function parseCacheKey(text: string): CheckpointName | undefined {
  return text.length > 250 ? undefined : readName(cachePattern.exec(text), cacheKey, text);
}

/** Prefix of all generations of a workflow, of one generation, or of everything there is. */
export function cacheKeyPrefix(workflowId?: string, generation?: number): string {
  const start = "workflow-manager-checkpoint.";
  if (workflowId === undefined) return start;
  return generation === undefined ? `${start}${workflowId}.` : `${start}${workflowId}.${generationLabel(generation)}-`;
}

/** Prefix of the entries that say which workflow a run, or an issue, belongs to. Run ids are digits. */
export function pointerPrefix(kind: "run" | "issue", of: string | number, workflowId?: string): string {
  return `workflow-manager-${kind}.${of}.${workflowId === undefined ? "" : `${workflowId}.`}`;
}

export function pointerKey(kind: "run" | "issue", of: string | number, workflowId: string, nonce: string): string {
  return `${pointerPrefix(kind, of, workflowId)}${nonce}.`;
}

export function parsePointer(text: string): string | undefined {
  const id = text.length > 250 ? undefined : pointerPattern.exec(text)?.[1];
  return id !== undefined && isWorkflowId(id) ? id : undefined;
}

// ------------------------------------------------------------------------------------------------ order
interface Ordered {
  readonly workflowId: string;
  readonly generation: number;
  readonly createdAt?: number | undefined;
}

/**
 * Generations are counted per workflow: within one, the higher generation comes first, then the younger. Workflows stand in
 * the order of their youngest checkpoint, and where no times are known by id (ids begin with their start).
 */
export function newestFirst<T extends Ordered>(addresses: readonly T[]): T[] {
  const age = (workflowId: string): number =>
    Math.max(...addresses.map((address) => (address.workflowId === workflowId ? (address.createdAt ?? 0) : 0)));
  const ages = new Map([...new Set(addresses.map(({ workflowId }) => workflowId))].map((id) => [id, age(id)]));
  const workflows = [...ages].sort(([a, youngA], [b, youngB]) => youngB - youngA || (a < b ? 1 : -1)).map(([id]) => id);
  return workflows.flatMap((id) =>
    addresses
      .filter(({ workflowId }) => workflowId === id)
      .sort((a, b) => b.generation - a.generation || (b.createdAt ?? 0) - (a.createdAt ?? 0)),
  );
}
