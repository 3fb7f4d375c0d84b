import { describe, expect, it } from "vitest";
import { decodeJournal } from "../../../src/core/journal/journal-decode.ts";
import { journalBytes } from "../../fakes/simulation/disk.ts";
import type { Machine } from "../../fakes/simulation/machine.ts";
import { createSimulation } from "../../fakes/simulation/scenario.ts";
import type { StoreShelf } from "../../fakes/simulation/stores.ts";

function entriesOf({ disk }: Machine) {
  const [id = ""] = disk.journals.keys();
  return decodeJournal(journalBytes(disk, id) ?? new Uint8Array()).entries;
}

/** A machine in a public repository, lost while the tests' failures are with the agent, and the one that goes on. */
async function goOn(
  visibility: "public" | "private",
  lose: (shown: number, generation: number, isOwners: boolean) => boolean,
) {
  const simulation = createSimulation({ seed: 3, visibility });
  const { machine } = await simulation.next({ crash: { at: 200, when: "before" } });
  const begun = entriesOf(machine).flatMap((entry) =>
    entry.kind === "agent.started" && entry.stage === "implementation_progress" ? [entry.sessionId] : [],
  );
  const { shelves } = simulation.host;
  const newestIn = (some: readonly StoreShelf[]) =>
    Math.max(...some.flatMap(({ kept }) => kept.map(({ address }) => address.generation)));
  const newest = newestIn(shelves);
  const shown = newestIn(shelves.filter(({ publicInPublicRepository }) => publicInPublicRepository));
  for (const { kept, publicInPublicRepository } of shelves)
    for (let at = kept.length - 1; at >= 0; at -= 1)
      if (lose(shown, kept[at]?.address.generation ?? 0, !publicInPublicRepository)) kept.splice(at, 1);
  const rest = await simulation.next();
  const entries = entriesOf(rest.machine);
  const from = entries.findLast((entry) => entry.kind === "run.opened");
  const calls = entries.flatMap((entry) =>
    entry.kind === "agent.started" && from !== undefined && entry.seq > from.seq ? [entry] : [],
  );
  const sessions = [...rest.machine.disk.files.keys()].filter((path) => path.startsWith("/sessions/"));
  const warnings = entries.flatMap((entry) => (entry.kind === "warning" ? [entry.message] : []));
  return {
    newest,
    shown,
    begun,
    from,
    calls,
    sessions,
    warnings,
    ending: rest.ending,
    problems: simulation.violations(),
  };
}

describe("the agent's session after the machine was lost", () => {
  it.each(["public", "private"] as const)(
    "comes from the copy that is not everybody's: %s repository",
    async (visibility) => {
      const { newest, begun, from, calls, sessions, warnings, problems } = await goOn(visibility, () => false);
      expect(from).toMatchObject({ from: { generation: newest } });
      expect(sessions).toContain(`/sessions/${begun[0]}.jsonl`);
      expect(calls.filter(({ resumed }) => resumed).map(({ sessionId }) => sessionId)).toContain(begun[0]);
      expect([warnings.filter((message) => message.includes("session is that of")), problems]).toEqual([[], []]);
    },
  );

  it("comes from an older generation where the newest is in stores only that everybody may read", async () => {
    const lose = (shown: number, generation: number, isOwners: boolean) => isOwners && generation >= shown - 1;
    const { shown, begun, from, calls, sessions, warnings, ending, problems } = await goOn("public", lose);
    expect(from).toMatchObject({ from: { generation: shown } });
    expect(sessions).toContain(`/sessions/${begun[0]}.jsonl`);
    expect(calls.filter(({ resumed }) => resumed).map(({ sessionId }) => sessionId)).toContain(begun[0]);
    expect(warnings).toContainEqual(
      expect.stringMatching(new RegExp(`^the agent's session is that of generation ${shown - 2} in (cache|folder): `)),
    );
    expect([ending.kind === "ended" && ending.end.status, problems]).toEqual(["completed", []]);
  });

  it("is left behind where no copy has it, and the work goes on with a new one", async () => {
    const { begun, calls, sessions, ending, problems } = await goOn(
      "public",
      (_newest, _generation, isOwners) => isOwners,
    );
    expect(sessions).not.toContain(`/sessions/${begun[0]}.jsonl`);
    expect(calls.some(({ resumed }) => !resumed)).toBe(true);
    expect([ending.kind === "ended" && ending.end.status, problems]).toEqual(["completed", []]);
  });
});
