/** The small project of the demo: a shop's basket, a requirement that its tests ask for, and the agent that is to meet it. */

/** What is staged, unstaged and untracked, with contents: taken before the kill and by the agent after the restore. */
export const showTree =
  "git status --porcelain -uall; git diff --cached; git diff; git ls-files -z -o --exclude-standard | xargs -0 -r tail -n +1";

const workflow = `name: WorkflowManager
on:
  issues:
    types: [labeled]
  workflow_dispatch:
    inputs:
      issue-number:
        description: Issue to work on
permissions: {}
jobs:
  workflow-manager:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: write
      issues: write
      pull-requests: write
      actions: write
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
          fetch-depth: 0
      - uses: OWNER/workflow-manager@v1
        with:
          issue-number: \${{ inputs.issue-number }}
          agent: command
          agent-command: bash tools/agent.sh
          test-command: node --test
          checkpoint-interval: 1s
`;

const basket = `export function total(items) {
  return items.reduce((sum, { price, count }) => sum + price * count, 0);
}
`;

/** Half of an edit: it names what it does not import, so that no test can pass with it. */
const halfBasket = `export function total(items) {
  const sum = items.reduce((sum, { price, count }) => sum + price * count, 0);
  return sum - discount(
`;

const wholeBasket = `import { discount } from "./discount.js";

export function total(items) {
  const sum = items.reduce((sum, { price, count }) => sum + price * count, 0);
  return sum - discount(sum);
}
`;

const discount = `/** 10 % from 100 on. */
export function discount(sum) {
  return sum >= 100 ? sum / 10 : 0;
}
`;

const test = `import assert from "node:assert/strict";
import { test } from "node:test";
import { total } from "../src/basket.js";

test("adds up", () => {
  assert.equal(total([{ price: 10, count: 3 }]), 30);
});

test("gives 10 % off from 100 on", () => {
  assert.equal(total([{ price: 50, count: 4 }]), 180);
});
`;

const heredoc = (path: string, text: string) => `cat > ${path} <<'END'\n${text}END`;

/**
 * A real command that edits files in four steps and notes each in its session. The first time it is slow after the third, so
 * that there is a moment to kill the machine in; what is in its session directory tells it that it has been here before.
 */
const agent = `set -eu
cat > /dev/null
notes="$WORKFLOW_SESSION_DIR/notes"
case "$WORKFLOW_STAGE" in
  research_planning)
    echo "Put the discount into a function of its own, use it in total(), say it in the docs."; exit ;;
  review_request)
    echo "The discount is one small function and the tests cover both sides of the limit."; exit ;;
  implementation_progress) ;;
  *) exit ;;
esac
did() { grep -qx "$1" "$notes" 2> /dev/null; }
note() { echo "$1" >> "$notes"; echo "agent: $1" >&2; }
if [ -e "$notes" ]; then
  { ${showTree}; } > "$WORKFLOW_SESSION_DIR/found"
  echo "agent: going on after: $(tail -n 1 "$notes")" >&2
fi
if ! did "wrote src/discount.js"; then
${heredoc("src/discount.js", discount)}
git add src/discount.js
note "wrote src/discount.js"
fi
if ! did "began src/basket.js"; then
${heredoc("src/basket.js", halfBasket)}
note "began src/basket.js"
fi
if ! did "wrote docs/discount.md"; then
mkdir -p docs
echo "From 100 on, a basket costs 10 % less." > docs/discount.md
note "wrote docs/discount.md"
for pause in $(seq 60); do sleep 1; echo "agent: thinking" >&2; done
fi
${heredoc("src/basket.js", wholeBasket)}
note "finished src/basket.js"
echo "Baskets of 100 or more cost 10 % less now. The rule is in src/discount.js, and docs/discount.md says it."
`;

export const lastStepBeforeKill = "wrote docs/discount.md";

export const projectFiles: Readonly<Record<string, string>> = {
  ".github/workflows/workflow-manager.yml": workflow,
  "README.md": "# shop\n\nBaskets and what they cost.\n",
  "package.json": '{ "name": "shop", "private": true, "type": "module", "scripts": { "test": "node --test" } }\n',
  "src/basket.js": basket,
  "test/basket.test.js": test,
  "tools/agent.sh": agent,
};

export const issueTitle = "Discount for large baskets";

export const issueBody = `A basket of 100 or more should cost 10 % less. The test for it is there and fails.

## Requirements

- \`total()\` takes 10 % off from 100 on.
- Below 100 nothing changes.
`;
