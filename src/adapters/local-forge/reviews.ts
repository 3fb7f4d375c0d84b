import type { GitHub, Review, ReviewComment } from "../../ports.ts";
import type { Forge } from "./forge.ts";
import { checkLengths, pullOf } from "./refusals.ts";
import type { ForgeState } from "./state.ts";

export function reviewCalls({
  store,
  url,
  refuse,
  viewer,
}: Forge): Pick<GitHub, "reviews" | "createReview" | "reviewComments" | "replyToReviewComment"> {
  const toReview = ({ id, pull, body, author, state }: ForgeState["reviews"][number]): Review => ({
    id,
    url: url(`pull/${pull}#pullrequestreview-${id}`),
    body,
    author,
    state,
  });
  const toComment = (it: ForgeState["reviewComments"][number]): ReviewComment => {
    const { id, pull, path, line, body, author, inReplyTo } = it;
    return { id, url: url(`pull/${pull}#discussion_r${id}`), path, line, body, author, inReplyTo };
  };

  return {
    async reviews(number) {
      const state = await store.read();
      pullOf(state, number, refuse);
      return state.reviews.filter(({ pull }) => pull === number).map(toReview);
    },

    async createReview(number, { body, commit, comments }) {
      const where = `/pulls/${number}/reviews`;
      for (const text of [body, ...comments.map((comment) => comment.body)])
        checkLengths({ body: text }, where, refuse);
      return store.update((state) => {
        pullOf(state, number, refuse);
        if (body === "" && comments.length === 0) throw refuse(422, where, "Validation Failed: body can't be blank");
        const id = state.nextId++;
        const review = { id, pull: number, body, author: viewer, commit, state: "COMMENTED" as const };
        state.reviews.push(review);
        for (const { path, line, body } of comments) {
          const author = viewer;
          state.reviewComments.push({
            ...{ id: state.nextId++, pull: number, review: id, path, line, body, author, inReplyTo: null },
          });
        }
        return toReview(review);
      });
    },

    async reviewComments(number) {
      const state = await store.read();
      pullOf(state, number, refuse);
      return state.reviewComments.filter(({ pull }) => pull === number).map(toComment);
    },

    async replyToReviewComment(number, comment, body) {
      const where = `/pulls/${number}/comments/${comment}/replies`;
      checkLengths({ body }, where, refuse);
      return store.update((state) => {
        const answered = state.reviewComments.find(({ id, pull }) => id === comment && pull === number);
        if (answered === undefined) throw refuse(404, where, "Not Found");
        // GitHub keeps threads flat: an answer to an answer belongs to the first comment.
        const inReplyTo = answered.inReplyTo ?? answered.id;
        const { path, line } = answered;
        const reply = { id: state.nextId++, pull: number, review: null, path, line, body, author: viewer, inReplyTo };
        state.reviewComments.push(reply);
        return toComment(reply);
      });
    },
  };
}
