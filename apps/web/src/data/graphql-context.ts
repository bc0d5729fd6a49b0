// How loaders and actions reach the API: in-process on the server, by fetch in the browser.
import { createContext } from 'react-router';

export interface GqlError {
  message: string;
  extensions?: { code?: string; errorId?: string } & Record<string, unknown>;
}

export interface GqlAnswer {
  data?: unknown;
  errors?: readonly GqlError[];
}

export interface GqlOptions {
  idempotencyKey?: string | undefined;
  operationName?: string;
}

export type RunGql = (document: string, variables: object, options: GqlOptions) => Promise<GqlAnswer>;

export const runGqlContext = createContext<RunGql>();
