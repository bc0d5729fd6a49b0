// Lets our own pages run documents inside the process, with the very guards, limits and session of a request over HTTP.
import type { ApolloServer } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { isDatabaseUnreachable } from '../platform/database/unreachable.ts';
import { ApiError, unavailable } from '../platform/graphql/errors.ts';
import { contextOf } from '../platform/graphql/context-of.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { ReadyText } from '../platform/read-plan/ready-text.ts';
import type { RunGql } from './site.ts';

/** Who asks is read once for a page, however many documents it runs. */
export function runGqlFor(app: INestApplication): (req: Request, res: Response) => RunGql {
  return (req, res) => {
    const caller = app.get(CallerReader, { strict: false }).read(req, res);
    // A page that asks nothing awaits nobody, and must not end the process by what it never hears.
    caller.catch(() => undefined);
    return async (query, variables, { idempotencyKey, operationName }) => {
      const known = await caller.catch(refusalOf);
      if (known instanceof ApiError) return { errors: [{ message: known.message, extensions: known.extensions }] };
      const contextValue = contextOf(known, req, res, idempotencyKey ?? null);
      const request = { query, variables: { ...variables }, ...(operationName ? { operationName } : {}) };
      const { body } = await apolloOf(app).executeOperation(request, { contextValue });
      if (body.kind !== 'single') throw new Error('Pages run no incremental documents');
      const { data, errors } = body.singleResult;
      const ready: unknown = data;
      if (ready instanceof ReadyText) return { data: ready.toJSON() };
      // Plain copies: pages are drawn from the same JSON that a browser would get.
      return JSON.parse(JSON.stringify({ data, ...(errors ? { errors } : {}) }));
    };
  };
}

/** Told as an answer, so that the page says it with its status. */
function refusalOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isDatabaseUnreachable(error)) return unavailable();
  throw error;
}

function apolloOf(app: INestApplication): ApolloServer {
  return app.get(GraphQLModule<ApolloDriver>, { strict: false }).graphQlAdapter.instance;
}
