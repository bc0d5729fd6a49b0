// Asks the API one typed question for a loader; trouble becomes the page that explains it.
import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { TypedDocument } from '../gql/typed-document.ts';
import { runGqlContext } from './graphql-context.ts';
import type { GqlError } from './graphql-context.ts';
import { trouble } from './trouble.ts';

interface Call {
  context: Readonly<RouterContextProvider>;
  request: Request;
}

export async function ask<Result, Variables extends object>(
  call: Call,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await call.context.get(runGqlContext)(document.text, variables, { operationName: document.name });
  const error = answer.errors?.[0];
  if (error) throw refusalOf(error, call.request);
  return typed<Result>(answer.data);
}

/** What an unexpected error turns into: the sign-in page, or a page that says what happened. */
export function refusalOf(error: GqlError, request: Request): Response | Error | ReturnType<typeof trouble> {
  const code = error.extensions?.code;
  if (code === 'UNAUTHENTICATED') return redirect(`/sign-in?next=${encodeURIComponent(pathIn(request))}`);
  return trouble(code ?? 'INTERNAL', error.extensions?.errorId);
}

/** The path of the request without its language, to come back to after signing in. */
export function pathIn(request: Request): string {
  const url = new URL(request.url);
  return (url.pathname.replace(/^\/cy(?=\/|$)/, '') || '/') + url.search;
}

/** The contract is the proof of the answer's type: the server checks it against the same file. */
export function typed<Result>(data: unknown): Result;
export function typed(data: unknown): unknown {
  return data;
}
