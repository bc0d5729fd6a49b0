// Whether a caller may ask for a root field at all, by the one rule that the field declares.
import { ApiError } from './errors.ts';

/**
 * `public`: anybody. `signed-in`: a person at a browser, never a program. Anything else is a scope, such as
 * `proposals:write`: a person, or a program whose key has it. Finer rights are decided by the verb itself.
 */
export type AccessRule = 'public' | 'signed-in' | `${string}:${string}`;

/** What of a caller bears on it: the scopes of a key, or null for a person. */
export interface AskingCaller {
  readonly isSignedIn: boolean;
  readonly scopes: ReadonlySet<string> | null;
}

/** @param rule undefined for a field that declares none, which nobody may ask for @returns null when the caller may */
export function whyRefused(rule: AccessRule | undefined, { isSignedIn, scopes }: AskingCaller): ApiError | null {
  if (rule === 'public') return null;
  if (!rule) return new ApiError('FORBIDDEN', 'Nobody may call this.');
  if (!isSignedIn) return new ApiError('UNAUTHENTICATED', 'Sign in first, or send an API key.');
  if (scopes === null) return null;
  if (rule === 'signed-in') return new ApiError('FORBIDDEN', 'Only a signed-in person may do this; an API key cannot.');
  if (scopes.has(rule)) return null;
  return new ApiError('FORBIDDEN', `This API key lacks the scope ${rule}.`, { scope: rule });
}
