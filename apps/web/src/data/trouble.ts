// The reasons why a page cannot be shown, with the HTTP status that says the same.
import { data, isRouteErrorResponse } from 'react-router';

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

export interface Trouble {
  code: string;
  errorId: string | null;
}

export function trouble(code: string, errorId?: string) {
  const body: Trouble = { code, errorId: errorId ?? null };
  return data(body, { status: STATUS[code] ?? 500 });
}

/** Thrown by loaders when what they ask for is not there, or not for this person's eyes: the answer is the same. */
export function notFound() {
  return trouble('NOT_FOUND');
}

export function readTrouble(error: unknown): Trouble {
  if (!isRouteErrorResponse(error)) return { code: 'INTERNAL', errorId: null };
  const body: unknown = error.data;
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    const errorId = 'errorId' in body && typeof body.errorId === 'string' ? body.errorId : null;
    return { code: body.code, errorId };
  }
  const code = Object.entries(STATUS).find(([, status]) => status === error.status)?.[0];
  return { code: code ?? 'INTERNAL', errorId: null };
}
