/** Recovery actions that ask GitHub, the network and git. The titles are read as those of recovery-actions.test.ts. */
import { describe, expect, it } from "vitest";
import { Fault } from "../../src/core/failure/evidence.ts";
import type { StageContext, World } from "../../src/ports.ts";
import { freshCheckout } from "../fakes/simulation/work-tree.ts";
import { expectHealed, perform, proves, serverError } from "./checkpoint/recovery-fixture.ts";
import type { Fixture } from "./ownership/fixture.ts";

describe("actions that ask GitHub", () => {
  const limited = (resetInMs: number) => ({
    world: (engine: Fixture): Partial<World> => ({
      github: {
        ...engine.world.github,
        rateLimit: async () => ({ remaining: 0, limit: 5_000, resetAt: engine.clock.now() + resetInMs }),
      },
    }),
  });

  proves("check_github_rate_limits", "waits until the limit resets; beyond the job's time it pauses", async () => {
    const began = Date.UTC(2026, 0, 5, 9);
    const waited = await perform({
      action: "check_github_rate_limits",
      ...limited(600_000),
      heals: (_context, engine) => engine.clock.now() >= began + 600_000,
    });
    expectHealed(waited, "done", /^waited 600 s for the rate limit to reset$/);
    const paused = await perform({ action: "check_github_rate_limits", ...limited(24 * 3_600_000) });
    expect(paused.end).toMatchObject({ kind: "paused", until: expect.any(Number) });
    expect(paused.attempts).toHaveLength(1);
  });

  const repository = (change: object) => ({
    world: (engine: Fixture): Partial<World> => ({
      github: {
        ...engine.world.github,
        repository: async () => ({ ...(await engine.world.github.repository()), ...change }),
      },
    }),
  });

  proves(
    "verify_repository_access",
    "turns an archived repository, or issues that are off, into a configuration failure that says so",
    async () => {
      for (const [change, words] of [
        [{ archived: true }, /archived/],
        [{ hasIssues: false }, /issues are switched off/],
      ] as const) {
        const { end, attempts } = await perform({ action: "verify_repository_access", ...repository(change) });
        expect(end).toMatchObject({ kind: "failed", failure: { category: "configuration" } });
        if (end.kind === "failed") expect(end.failure.message).toMatch(words);
        expect(attempts).toHaveLength(1);
      }
      expectHealed(await perform({ action: "verify_repository_access" }), "nothing-to-do", /answers/);
    },
  );

  proves(
    "check_pr_requirements",
    "names what a pull request lacks: the branch on the remote, or a repository that takes it",
    async () => {
      const none = await perform({
        action: "check_pr_requirements",
        before: ({ machine }) => {
          machine.checkout.branch = "feature/x";
        },
      });
      expectHealed(none, "failed", /feature\/x is not on the remote/);
      const there = await perform({ action: "check_pr_requirements" });
      expectHealed(there, "done", /branch main is on the remote .* no pull request yet/);
      const { end } = await perform({ action: "check_pr_requirements", ...repository({ archived: true }) });
      expect(end).toMatchObject({ kind: "failed", failure: { category: "configuration" } });
    },
  );
});

describe("actions that ask the network", () => {
  const down = (downMs: number) => {
    let since: number | undefined;
    const isDown = (engine: Fixture): boolean => {
      since ??= engine.clock.now();
      return engine.clock.now() - since < downMs;
    };
    return {
      world: (engine: Fixture): Partial<World> => ({
        probes: {
          ...engine.world.probes,
          connectivity: async () => {
            const api = !isDown(engine);
            return { dns: true, tcp: api, api, detail: api ? "" : "ECONNREFUSED" };
          },
        },
      }),
      heals: (_context: StageContext, engine: Fixture) => !isDown(engine),
    };
  };

  for (const action of ["check_github_connectivity", "check_network_connectivity", "check_connectivity"] as const) {
    proves(action, "says in the journal whether DNS, TCP and the API answer, before the next attempt", async () => {
      const result = await perform({ action, world: down(0).world });
      expectHealed(result, "nothing-to-do", /^DNS answers, TCP connects, API answers$/);
      const dead = await perform({ action, ...down(1_500) });
      expectHealed(dead, "failed", /^DNS answers, TCP fails, API fails \(ECONNREFUSED\)$/);
    });
  }

  proves(
    "switch_to_offline_mode",
    "waits until GitHub answers again; where the work can go on without, it does, and queues",
    async () => {
      const waited = await perform({ action: "switch_to_offline_mode", ...down(120_000) });
      expectHealed(waited, "done", /^GitHub answers after 1\d\d s$/);
      expect(waited.attempts).toHaveLength(2);
      const offline = await perform({
        action: "switch_to_offline_mode",
        stage: "branch_setup",
        ...down(86_400_000),
        heals: (context) => context.hints.offline,
      });
      expectHealed(offline, "done", /queued/);
    },
  );
});

describe("actions that look at git", () => {
  for (const action of ["check_git_status", "verify_branch_state", "check_branch_status"] as const) {
    proves(
      action,
      "moves our branch forward to what the remote has already, and says where they have parted",
      async () => {
        const ahead = async ({ world, host, machine }: Fixture): Promise<void> => {
          const other = freshCheckout(host.remote);
          Object.assign(machine.checkout.files, { "pushed.txt": "by the attempt before\n" });
          await world.workTree.commitAll({ message: "ahead", author: "a <a@example.org>", exclude: [] });
          await world.workTree.push("main");
          machine.checkout.head = other.head;
          machine.checkout.branches.set("main", other.head);
          machine.checkout.index = other.index;
          machine.checkout.files = other.files;
        };
        const result = await perform({
          action,
          before: (engine) => engine.clock.drive(ahead(engine)),
          heals: (_context, engine) => "pushed.txt" in engine.machine.checkout.files,
        });
        expectHealed(result, "done", /^moved forward to the remote's [0-9a-f]{12}$/);
        const parted = await perform({
          action,
          before: async (engine) => {
            await engine.clock.drive(ahead(engine));
            Object.assign(engine.machine.checkout.files, { "other.txt": "ours\n" });
            await engine.world.workTree.commitAll({ message: "ours", author: "a <a@example.org>", exclude: [] });
          },
        });
        expectHealed(parted, "failed", /they have parted$/);
      },
    );
  }
});

describe("recovery actions", () => {
  it("are told as failed when they fail themselves, and the stage is tried again all the same", async () => {
    const result = await perform({
      action: "check_github_rate_limits",
      world: (engine) => ({
        github: {
          ...engine.world.github,
          rateLimit: async () => {
            throw new Fault(serverError);
          },
        },
      }),
    });
    expectHealed(result, "failed", /./);
  });
});
