import type { GitHub } from "../../ports.ts";
import type { Send } from "./client.ts";
import { all, decode } from "./decode.ts";
import * as schema from "./schemas.ts";
import { toReview, toReviewComment } from "./values.ts";

const reviewPages = 30;

export function reviewCalls(
  send: Send,
  root: string,
): Pick<GitHub, "reviews" | "createReview" | "reviewComments" | "replyToReviewComment"> {
  return {
    async reviews(number) {
      const call = { method: "GET", path: `${root}/pulls/${number}/reviews` } as const;
      return (await all(send, call, schema.review, reviewPages)).map(toReview);
    },

    async createReview(number, { body, commit, comments }) {
      const lines = comments.map(({ path, line, body }) => ({ path, line, side: "RIGHT", body }));
      const review = { commit_id: commit, event: "COMMENT", body, comments: lines };
      const answer = await send({ method: "POST", path: `${root}/pulls/${number}/reviews`, body: review });
      return toReview(decode(schema.review, answer));
    },

    async reviewComments(number) {
      const call = { method: "GET", path: `${root}/pulls/${number}/comments` } as const;
      return (await all(send, call, schema.reviewComment, reviewPages)).map(toReviewComment);
    },

    async replyToReviewComment(number, comment, body) {
      const path = `${root}/pulls/${number}/comments/${comment}/replies`;
      return toReviewComment(decode(schema.reviewComment, await send({ method: "POST", path, body: { body } })));
    },
  };
}
