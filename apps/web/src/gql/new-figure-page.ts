/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { NewFigurePageQuery, NewFigurePageQueryVariables } from './types.ts';

export const NewFigurePageDocument: TypedDocument<NewFigurePageQuery, NewFigurePageQueryVariables> = {
  name: "NewFigurePage",
  text: "query NewFigurePage{viewer{person{id}actingFor{id kind place{code}}}}",
};
