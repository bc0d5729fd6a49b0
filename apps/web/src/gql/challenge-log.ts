// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { Exact } from './inputs-plain-a-to-l.ts';

export type ChallengeLogQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;

export type ChallengeLogQuery = { challenge: { id: string, slug: string, title: { en: string | null, cy: string | null }, logVerification: { ok: boolean, entries: number, headHash: string | null, failedAtSeq: number | null, reason: string | null }, log: { totalCount: number, nodes: Array<{ seq: number, at: string, hash: string, prevHash: string, detailsDigest: string, act: string | null, actor: { id: string, name: string } | null, organisation: { id: string, name: { en: string | null, cy: string | null } } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export const ChallengeLogDocument: TypedDocument<ChallengeLogQuery, ChallengeLogQueryVariables> = {
  name: "ChallengeLog",
  text: "query ChallengeLog($slug:String!$after:String){challenge(slug:$slug){id slug title{en cy}logVerification{ok entries headHash failedAtSeq reason}log(first:100 after:$after){totalCount nodes{...LogLine}pageInfo{hasNextPage endCursor}}}}fragment LogLine on LogEntry{seq at hash prevHash detailsDigest act actor{id name}organisation{id name{en cy}}}",
};
