/** Finding our hidden marks in what GitHub shows. They are written by `effectMarker` (effects.ts). */

export interface EffectMark {
  readonly workflowId: string;
  readonly effect: string;
}

const pattern = /<!-- workflow-manager:([A-Za-z0-9-]{1,100}):([A-Za-z0-9:._/-]{1,200}) -->/g;

/** All marks in the order of the text. Anybody can write one: who wrote the text is for the caller to check. */
export function findMarkers(text: string): readonly EffectMark[] {
  return [...text.matchAll(pattern)].map((match) => ({ workflowId: match[1] ?? "", effect: match[2] ?? "" }));
}
