/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengeLogQuery, ChallengeLogQueryVariables } from './types.ts';

export const ChallengeLogDocument: TypedDocument<ChallengeLogQuery, ChallengeLogQueryVariables> = {
  name: "ChallengeLog",
  text: "query ChallengeLog($slug:String!$after:String){challenge(slug:$slug){id slug title{en cy}logVerification{ok entries headHash failedAtSeq reason}log(first:100 after:$after){totalCount nodes{...LogLine}pageInfo{hasNextPage endCursor}}}}fragment LogLine on LogEntry{seq at hash prevHash detailsDigest act actor{id name}organisation{id name{en cy}}}",
};
