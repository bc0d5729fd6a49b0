// What the server hands to the browser inside the page, written so that it can never end its own script element.
import { UNSAFE_ErrorResponseImpl as ErrorResponse, isRouteErrorResponse } from 'react-router';
import type { HydrationState, StaticHandlerContext } from 'react-router';
import type { Assets } from './document.tsx';

interface SentError {
  status: number;
  data: unknown;
}

export interface PageData {
  assets: Assets;
  loaderData: HydrationState['loaderData'];
  actionData: HydrationState['actionData'];
  errors: Record<string, SentError> | null;
}

const UNSAFE = /[<>&\u2028\u2029]/g;

export function writePageData(assets: Assets, context: StaticHandlerContext): string {
  const data: PageData = {
    assets,
    loaderData: context.loaderData,
    actionData: context.actionData,
    errors: context.errors && Object.fromEntries(Object.entries(context.errors).map(([id, error]) => [id, sentError(error)])),
  };
  return JSON.stringify(data).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export function hydrationOf({ loaderData, actionData, errors }: PageData): HydrationState {
  return {
    loaderData,
    actionData: actionData ?? null,
    errors:
      errors &&
      Object.fromEntries(
        Object.entries(errors).map(([id, { status, data }]) => [id, new ErrorResponse(status, '', data)]),
      ),
  };
}

/** The message of an unexpected error may hold secrets, so only its kind is sent. */
function sentError(error: unknown): SentError {
  return isRouteErrorResponse(error)
    ? { status: error.status, data: error.data }
    : { status: 500, data: { code: 'INTERNAL', errorId: null } };
}
