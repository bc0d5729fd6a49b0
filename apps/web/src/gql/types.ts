// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
export type * from './types-a-to-l.ts';
export type * from './types-m-to-z.ts';
