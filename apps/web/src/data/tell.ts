// Tells the API to do one thing for an action: success, a list of what to correct, or "someone else changed it".
import type { RouterContextProvider } from 'react-router';
import type { TypedDocument } from '../gql/typed-document.ts';
import { refusalOf, typed } from './ask.ts';
import { KEY_FIELD } from './form-key.ts';
import { runGqlContext } from './graphql-context.ts';
import type { GqlError } from './graphql-context.ts';

export interface UserError {
  code: string;
  path: readonly string[];
  message: string;
}

interface Call {
  context: Readonly<RouterContextProvider>;
  request: Request;
}

export type Told<Result> =
  | { kind: 'done'; data: Result }
  | { kind: 'refused'; userErrors: UserError[] }
  | { kind: 'conflict' };

/** `form` carries the idempotency key, so that a form that is sent twice acts once. */
export async function tell<Result extends object, Variables extends object>(
  call: Call,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  form: FormData,
): Promise<Told<Result>> {
  const key = form.get(KEY_FIELD);
  const answer = await call.context.get(runGqlContext)(document.text, variables, {
    operationName: document.name,
    idempotencyKey: typeof key === 'string' && key ? key : undefined,
  });
  const error = answer.errors?.[0];
  if (error?.extensions?.code === 'CONFLICT') return { kind: 'conflict' };
  const faults = faultsOf(error);
  if (faults.length > 0) return { kind: 'refused', userErrors: faults };
  if (error) throw refusalOf(error, call.request);
  const data = typed<Result>(answer.data);
  const userErrors = Object.values(data).flatMap(userErrorsOf);
  return userErrors.length > 0 ? { kind: 'refused', userErrors } : { kind: 'done', data };
}

/** An input that cannot even be read is refused as a whole, with the fields at fault: to a person it is the same. */
function faultsOf(error: GqlError | undefined): UserError[] {
  if (error?.extensions?.code !== 'BAD_USER_INPUT') return [];
  const fields = typed<Omit<UserError, 'code'>[] | undefined>(error.extensions.fields) ?? [];
  return fields.map(({ path, message }) => ({ code: 'BAD_USER_INPUT', path, message }));
}

function userErrorsOf(payload: unknown): UserError[] {
  const has = typeof payload === 'object' && payload !== null && 'userErrors' in payload;
  return has ? typed<UserError[]>(payload.userErrors) : [];
}
