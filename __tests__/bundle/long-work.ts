/**
 * A project whose agent can be stopped at five places, in the middle of its implementation with every kind of change in the work
 * tree. A real agent looks at what is there and goes on; so does this one.
 */
import type { Behaviour } from "./agent-script.ts";
import type { ProjectOptions } from "./harness.ts";

const firstHalf = `
if [ ! -e lib/deep/table.txt ]; then
  mkdir -p lib/deep
  echo 'one row' > lib/deep/table.txt
  printf '#!/bin/sh\\necho run\\n' > run.sh
  chmod +x run.sh
  ln -s lib/deep/table.txt link.txt
  echo 'staged' > staged.txt
  git add staged.txt
  echo 'and changed again' >> staged.txt
  echo 'Changed, not staged.' >> README.md
  rm old.txt
  chmod +x check.mjs
  git add check.mjs
  printf 'a name with spaces\\n' > 'with spaces.txt'
fi`;

export const longWork: Behaviour = {
  research_planning: "pause planning; echo '1. Correct the sign in add.mjs.'",
  implementation_progress: `
look "found-$(times implementation)"
${firstHalf}
look half
pause implementation
sed -i 's/a - b/a + b/' add.mjs
echo 'add now adds.'`,
  review_request: "pause review; echo 'Good.'; printf '```json\\n[]\\n```\\n'",
};

/** The interval is the shortest there is, so that a checkpoint is made while the agent stands still. */
export const longProject: ProjectOptions = {
  behaviour: longWork,
  test: "pause tests; node check.mjs",
  config: { checkpoint_interval: "1s" },
};
