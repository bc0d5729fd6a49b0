// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
export interface TypedDocument<Result, Variables> {
  name: string;
  text: string;
  /** never set: carries the types */
  readonly types?: (variables: Variables) => Result;
}
