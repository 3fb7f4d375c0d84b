/** The ownership cells that all machines share: compare-and-swap over a map, behind the network. */
import type { OwnershipCell } from "../../../src/ports.ts";
import type { Life } from "./life.ts";

export interface Swap {
  readonly machine: number;
  readonly cell: string;
  readonly at: number;
  /** The claim was given back. */
  readonly released: boolean;
}

export interface CellShelf {
  readonly cells: Map<string, { readonly text: string; readonly token: string }>;
  /** Every swap that happened, in order. */
  readonly swaps: Swap[];
}

export function createCellShelf(): CellShelf {
  return { cells: new Map(), swaps: [] };
}

export interface OwnershipSetup {
  readonly shelf: CellShelf;
  readonly machine: number;
  readonly life: Life;
  readonly now: () => number;
  readonly network: <T>(name: string, work: () => T) => Promise<T>;
}

export function createOwnershipCell(setup: OwnershipSetup): OwnershipCell {
  const { shelf, life, machine, network } = setup;
  return {
    read: (cell) => life.step("git claim-read", () => network("claim-read", () => shelf.cells.get(cell))),
    swap: (cell, text, expected) =>
      life.step("git claim-swap", () =>
        network("claim-swap", () => {
          if (shelf.cells.get(cell)?.token !== expected) return { kind: "changed" } as const;
          const token = `claim-${shelf.swaps.length}`;
          if (text === undefined) shelf.cells.delete(cell);
          else shelf.cells.set(cell, { text, token });
          shelf.swaps.push({ machine, cell, at: setup.now(), released: text === undefined });
          return { kind: "swapped", token } as const;
        }),
      ),
  };
}
