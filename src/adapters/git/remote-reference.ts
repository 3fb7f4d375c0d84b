/** What there is to say about the references of a remote, whoever asks it: git, or we ourselves (wire/). */

export interface RemoteReference {
  readonly sha: string;
  readonly name: string;
}

/** Moves one reference, only if it still is where `from` says. Undefined: there is none before, or is to be none after. */
export interface ReferenceMove {
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** As `git push --porcelain` has it. Flags: ` ` fast-forward, `+` forced, `*` new, `-` deleted, `=` up to date, `!` refused. */
export interface PushedReference {
  readonly flag: string;
  readonly name: string;
  readonly summary: string;
}
