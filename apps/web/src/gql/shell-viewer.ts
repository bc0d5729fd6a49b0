/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ShellViewerQuery, ShellViewerQueryVariables } from './types.ts';

export const ShellViewerDocument: TypedDocument<ShellViewerQuery, ShellViewerQueryVariables> = {
  name: "ShellViewer",
  text: "query ShellViewer{viewer{person{id name}actingFor{id slug kind name{en cy}}}}",
};
