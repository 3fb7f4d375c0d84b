import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolveConfiguration } from "../../../src/core/config/config.ts";
import { decisionTimeline } from "../../../src/core/diagnostics/decision-timeline.ts";
import {
  type BundleFacts,
  bundleName,
  fitBundle,
  makeBundle,
  renderBundle,
  shownConfiguration,
} from "../../../src/core/diagnostics/diagnostic-bundle.ts";
import { diagnose } from "../../../src/core/diagnostics/diagnostics.ts";
import { replayBundle } from "../../../src/core/diagnostics/replay-bundle.ts";
import { judgeHealth } from "../../../src/core/health/health.ts";
import { withoutForgotten } from "../../../src/core/journal/compact-journal.ts";
import { emptyHistory } from "../../../src/core/journal/history.ts";
import { foldEntry, foldJournal } from "../../../src/core/journal/history-fold.ts";
import { emptyChain, encodeEntry } from "../../../src/core/journal/journal.ts";
import type { JournalEntry, JournalEvent } from "../../../src/core/journal/journal-entry.ts";
import { buildReport } from "../../../src/core/report/report.ts";
import { reportFactsOf } from "../../../src/core/report/report-of.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { created, entriesOf, opened, plan, workflowId } from "../journal/journal-builder.ts";

const resolved = resolveConfiguration({
  inputs: {},
  environment: {},
  file: undefined,
  flags: { token: "swordfish-swordfish" },
});
if (resolved.kind !== "ok") throw new Error("a configuration of defaults is one");
const { config } = resolved;

const stage = "implementation_progress";
const check = (cpu: number) => ({
  ...judgeHealth({ at: 0, cpu, memory: 40, disk: 30, git: "clean", github: true, agent: true, custom: [] }),
});
const story: readonly JournalEvent[] = [
  created,
  { kind: "workflow.task", task: { source: "prompt", text: "Add `add`", requester: "mona" } },
  opened,
  { kind: "stage.started", stage },
  { kind: "attempt.started", stage, attempt: 1, limitMs: 1_800_000 },
  {
    kind: "attempt.failed",
    stage,
    attempt: 1,
    evidence: {
      kind: "process",
      label: "agent",
      exitCode: null,
      signal: "SIGKILL",
      killedByUs: false,
      lastOutput: "Compiling … \u001b[31mKilled",
      durationMs: 9,
    },
    failure: {
      category: "resource",
      code: "out-of-memory",
      message: "The agent was killed.",
      remedy: "Use a larger runner.",
      dependency: "system",
    },
  },
  { kind: "recovery.performed", stage, action: "free_memory", outcome: "nothing-to-do", detail: "nothing of ours" },
  { kind: "retry.scheduled", stage, delayMs: 2_000, reason: "resource failures are tried once more" },
  { kind: "health.checked", reason: "after recovery", check: check(95) },
  { kind: "attempt.started", stage, attempt: 2, limitMs: 1_800_000 },
];
const end: JournalEvent = {
  kind: "workflow.ended",
  status: "interrupted",
  reason: "killed",
  failure: { category: "interrupted", code: "step-killed", message: "The step was killed.", remedy: "Re-run the job." },
  resumable: true,
};

function factsOf(entries: readonly JournalEntry[], more: Partial<BundleFacts> = {}): BundleFacts {
  const settings = {
    plan,
    resumeComment: "/workflow resume",
    repositoryUrl: "https://host/octo/app",
    version: "0.1.0",
    now: Date.UTC(2026, 0, 2),
  };
  const history = foldJournal(entries);
  const report = buildReport(reportFactsOf(history, settings));
  let head = emptyChain;
  for (const { seq: _, at, ...event } of entries) head = encodeEntry(head, event, at).head;
  return {
    diagnostics: diagnose(history, report, settings.now),
    history,
    report,
    settings,
    reportText: renderSummary(report),
    health: null,
    config,
    journal: { entries, head: head.hash, state: "whole", end: history.end },
    logLines: ["a line"],
    stateFiles: [],
    environment: { node: "v24" },
    git: {},
    version: "0.1.0",
    at: 0,
    redact: (text) => text,
    ...more,
  };
}

const replayed = (text: string) => {
  const result = replayBundle(text);
  if (result.kind !== "ok") throw new Error(result.problem);
  return result;
};

describe("a diagnostic bundle", () => {
  const redact = (text: string) => text.replaceAll("swordfish", "***");
  const leaky = makeBundle(
    factsOf(entriesOf(story), {
      logLines: ["a swordfish in the log"],
      stateFiles: [{ path: "swordfish.json", bytes: 1, modified: "" }],
      environment: { swordfish: 1, nested: { list: ["swordfish"] } },
      redact,
    }),
  );

  it("holds no secret, neither as a value nor as a name", () => {
    expect(renderBundle(leaky)).not.toContain("swordfish");
    expect(leaky.environment).toEqual({ "***": 1, nested: { list: ["***"] } });
    expect(leaky.created_at).toBe("1970-01-01T00:00:00.000Z");
    expect(leaky.performance_metrics).toEqual(leaky.workflow_diagnostics.performance_report);
  });

  it("says of secrets only whether they are set", () => {
    const expected = { token: "(set)", branch_token: null, checkpoint_key: null, max_retries: 3, model: null };
    expect(shownConfiguration(config)).toMatchObject(expected);
  });

  it("is called as the specification calls it", () => {
    expect(bundleName(workflowId)).toBe(`diagnostic-bundle-${workflowId}.json`);
  });

  it("says in one place why the workflow ended", () => {
    const { cause } = makeBundle(factsOf(entriesOf([...story, end])));
    expect(cause).toMatchObject({
      status: "interrupted",
      stage,
      category: "interrupted",
      code: "step-killed",
      remedy: "Re-run the job.",
      last_output: "Compiling … \u001b[31mKilled",
    });
  });

  it("is JSON with one log line, decision and journal entry a line", () => {
    const bundle = makeBundle(factsOf(entriesOf([...story, end])));
    const text = renderBundle(bundle);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(bundle)));
    expect(text.split("\n").filter((line) => line.startsWith('{"seq":'))).toHaveLength(story.length + 1);
  });
});

describe("replaying a bundle", () => {
  it.each([
    ["an ended workflow", [...story, end]],
    ["one that runs", story],
    ["one that has hardly begun", story.slice(0, 3)],
  ])("makes the report of %s again, byte for byte", (_, events) => {
    const facts = factsOf(entriesOf(events));
    const result = replayed(renderBundle(makeBundle(facts)));
    expect(result.markdown).toBe(facts.reportText);
    expect(result.findings.map(({ level }) => level)).toEqual(["ok", "ok"]);
  });

  it("shows the end that was told also where the journal could not take it any more", () => {
    const entries = entriesOf(story);
    const told = foldJournal(entriesOf([...story, end]));
    const facts = factsOf(entries);
    const report = buildReport(reportFactsOf(told, facts.settings));
    const bundle = makeBundle({
      ...facts,
      history: told,
      report,
      reportText: renderSummary(report),
      journal: { ...facts.journal, end: told.end },
    });
    const result = replayed(renderBundle(bundle));
    expect(result.report.outcome).toBe("interrupted");
    expect(result.markdown).toBe(renderSummary(report));
  });

  it("names a journal that is not what was written, be it changed, cut or hidden in part", () => {
    const text = renderBundle(makeBundle(factsOf(entriesOf([...story, end]))));
    const subjects = (changed: string) =>
      replayed(changed).findings.flatMap(({ level, subject }) => (level === "broken" ? [subject] : []));
    expect(subjects(text.replace('"attempt":2', '"attempt":3'))).toContain("journal");
    expect(subjects(text.replace(/^.*"kind":"retry.scheduled".*\n/m, ""))).toContain("journal");
    expect(subjects(text.replace(/^.*"kind":"health.checked".*\n/m, ""))).toContain("journal");
    const hidden = makeBundle(factsOf(entriesOf(story), { redact: (part) => part.replaceAll("killed", "***") }));
    expect(subjects(renderBundle(hidden))).toContain("journal");
    // What was hidden in the journal is hidden in the report, too: it is the same one still.
    expect(subjects(text.replaceAll("The step was killed.", "All is well."))).toEqual(["journal", "report"]);
  });

  it("blames another version for other words, and nobody else", () => {
    const bundle = makeBundle(factsOf(entriesOf(story), { version: "0.0.1", reportText: "# Report" }));
    expect(replayed(renderBundle(bundle)).findings[1]).toMatchObject({ level: "warning", subject: "report" });
  });

  const good = renderBundle(makeBundle(factsOf(entriesOf([...story, end]))));
  it.each([
    ["nothing", "", /not JSON/],
    ["other JSON", "[1]", /no diagnostic bundle/],
    ["a bundle of before", '{"workflow_diagnostics":{}}', /before bundles could be replayed/],
    ["a newer one", good.replace('"schema": 1', '"schema": 2'), /newer form 2/],
    ["one with a journal of nothing", good.replace(/"entries":\[[\s\S]*\]\}/, '"entries":[]}'), /does not begin/],
    ["one with an unknown stage", good.replaceAll(stage, "world_domination"), /no diagnostic bundle: journal\.entries/],
    [
      "one whose entries lack their content",
      good.replace(/("kind":"attempt.failed".*?),"failure":\{[^}]*\}/, "$1"),
      /make no sense/,
    ],
    ["one whose prototype is meddled with", good.replace('"plan":{', '"plan":{"__proto__":1,'), undefined],
  ])("refuses %s with a sentence, and throws for nothing", (_, text, expected) => {
    const result = replayBundle(text);
    if (expected !== undefined)
      expect(result).toMatchObject({ kind: "invalid", problem: expect.stringMatching(expected) });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("never throws, whatever member of a good bundle is replaced by whatever", () => {
    const paths: (readonly string[])[] = [];
    const walk = (value: unknown, path: readonly string[]) => {
      paths.push(path);
      if (typeof value === "object" && value !== null)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
    };
    const { journal, report, ...rest } = JSON.parse(good) as Record<string, unknown>;
    walk({ journal, report }, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
        const changed = { ...rest, journal: structuredClone(journal), report: structuredClone(report) };
        const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], changed as unknown);
        (parent as Record<string, unknown>)[path.at(-1) ?? ""] = value;
        expect(["ok", "invalid"]).toContain(replayBundle(JSON.stringify(changed)).kind);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a journal too large for an upload", () => {
  const grown: JournalEvent[] = [...story];
  for (let at = 0; at < 700; at += 1) {
    grown.push({ kind: "health.checked", reason: "interval", check: check(at / 10) });
    grown.push({ kind: "checkpoint.saved", generation: at, store: "git", key: `k${at}`, bytes: 1, tookMs: 1 });
    grown.push({ kind: "stage.progress", stage, name: "heartbeat", value: at });
  }
  const entries = entriesOf([...grown, end]);

  it("goes without what newer entries have replaced, and the report stays the same", () => {
    const facts = factsOf(entries);
    const bundle = makeBundle(facts);
    const whole = Buffer.byteLength(renderBundle(bundle));
    const fitted = fitBundle(bundle, whole - 1);
    if (fitted.kind !== "fits") throw new Error("it does not fit");
    const result = replayed(fitted.text);
    expect(result.markdown).toBe(facts.reportText);
    expect(result.entries).toHaveLength(story.length + 199 + 400 + 1 + 1);
    expect(result.findings.map(({ level }) => level)).toEqual(["warning", "ok"]);
    expect(fitBundle(bundle, whole)).toMatchObject({ kind: "fits", text: renderBundle(bundle) });
    expect(fitBundle(bundle, 1_000)).toMatchObject({ kind: "too-large" });
  });

  it("folds to the same history but for the number of entries, whatever is in it", () => {
    const kinds: readonly ((n: number) => JournalEvent)[] = [
      (n) => ({ kind: "health.checked", reason: "interval", check: check(n / 1000) }),
      (n) => ({ kind: "warning", topic: "t", message: `${n}` }),
      (n) => ({ kind: "checkpoint.saved", generation: n, store: "git", key: "k", bytes: n, tookMs: 1 }),
      (n) => ({ kind: "checkpoint.failed", generation: n, store: "cache", reason: `${n}` }),
      (n) => ({ kind: "stage.progress", stage, name: `p${n % 3}`, value: n }),
      (n) => ({ kind: "attempt.started", stage, attempt: n, limitMs: 1 }),
      () => ({ kind: "stage.reopened", stage, reason: "again" }),
      () => ({ kind: "stage.started", stage }),
      () => ({ ...opened }),
    ];
    fc.assert(
      fc.property(fc.array(fc.nat(kinds.length - 1), { maxLength: 60 }), fc.nat(3), (picks, times) => {
        const events = Array.from({ length: times * 150 + 1 }, () => picks).flat();
        const all = entriesOf([created, ...events.map((pick, n) => kinds[pick]?.(n) ?? end)]);
        const whole = all.reduce(foldEntry, emptyHistory);
        expect({ ...withoutForgotten(all).reduce(foldEntry, emptyHistory), entries: all.length }).toEqual(whole);
        expect(foldJournal(all)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the timeline of decisions", () => {
  it("tells which evidence became which failure, and what followed", () => {
    const lines = decisionTimeline(entriesOf([...story, end]));
    const failure = lines.findIndex((line) => line.includes("Attempt 1 of implementation_progress failed"));
    expect(lines[failure + 1]).toMatch(
      /^ {2}evidence process \(label "agent", signal "SIGKILL", .*→ resource\/out-of-memory/,
    );
    expect(lines.slice(failure + 2).join("\n")).toMatch(/free_memory[\s\S]*is tried again in 2\.0s[\s\S]*interrupted/);
    expect(lines.join("\n")).toContain("Health check completed: WARNING");
  });

  it("says where this version judges in another way than was acted upon", () => {
    const acted = story.map((event) =>
      event.kind === "attempt.failed" ? { ...event, failure: { ...event.failure, code: "old-code" } } : event,
    );
    expect(decisionTimeline(entriesOf(acted)).join("\n")).toMatch(/this version would call it resource\/[a-z-]+/);
  });
});
