// The GraphQL server: code-first, hardened on purpose because the defaults of the stack are not safe.
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type DynamicModule, Injectable, type Type } from '@nestjs/common';
import { GraphQLModule, type GqlOptionsFactory } from '@nestjs/graphql';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';
import type { Request, Response } from 'express';
import { isDatabaseUnreachable } from '../database/unreachable.ts';
import { Log } from '../log.ts';
import { readPlanPlugin } from '../read-plan/read-plan.plugin.ts';
import { ReadPlans } from '../read-plan/read-plans.ts';
import { stringifyResult } from '../read-plan/ready-text.ts';
import type { Tenant } from '../tenancy/tenant.ts';
import { KnownOperations } from '../serving/known-operations.ts';
import { Metrics } from '../serving/metrics.ts';
import { BoundedDriver, type BoundedDriverConfig } from './bounded-driver.ts';
import { contextOf } from './context-of.ts';
import { unavailable } from './errors.ts';
import { formatError } from './format-error.ts';
import { KnownDocuments } from './known-documents.ts';
import { LIMITS } from './limits.ts';
import { evenTimePlugin } from './even-time.plugin.ts';
import { limitsPlugin } from './limits.plugin.ts';
import { RateLimits } from './rate-limit.ts';
import { SharedSubscriptions } from './shared-subscriptions.ts';
import { socketRules } from './socket-rules.ts';
import type { Caller, RequestContext } from './request-context.ts';
import { DecimalScalar, JsonScalar } from './scalars.ts';
import { welshPlugin } from './welsh.plugin.ts';

/** Tells who asks; given by a higher floor. */
export abstract class CallerReader {
  abstract read(req: Request, res: Response | null): Promise<Caller>;

  /** On whose behalf the database is asked. */
  abstract tenantOf(caller: Caller): Tenant;
}

/** Settings that the printed schema and the running server share. */
export const SCHEMA_OPTIONS = { numberScalarMode: 'integer', scalarsMap: [] } as const;
export const SCALARS = [DecimalScalar, JsonScalar];

interface WebSocketExtra {
  readonly request: Request;
}

@Injectable()
class GraphqlOptions implements GqlOptionsFactory<BoundedDriverConfig> {
  constructor(
    private readonly callers: CallerReader,
    private readonly rateLimits: RateLimits,
    private readonly log: Log,
    private readonly metrics: Metrics,
    private readonly operations: KnownOperations,
    private readonly plans: ReadPlans,
    private readonly shared: SharedSubscriptions,
  ) {}

  createGqlOptions(): BoundedDriverConfig {
    const rules: ValidationRule[] = process.env['INTROSPECTION'] === 'off' ? [NoSchemaIntrospectionCustomRule] : [];
    return {
      autoSchemaFile: true,
      path: '/graphql',
      playground: false,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      hideSchemaDetailsFromClientErrors: true,
      // Nest would answer 200 whatever happened; limits.plugin.ts says what is a 200.
      preserveHttpStatusForExecutionErrors: false,
      buildSchemaOptions: { numberScalarMode: 'integer' },
      persistedQueries: { cache: new KnownDocuments(), ttl: null },
      parseOptions: { maxTokens: LIMITS.tokens },
      validationRules: rules,
      stringifyResult,
      formatError: formatError(this.log.root),
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        limitsPlugin(this.rateLimits, this.metrics, this.operations),
        readPlanPlugin(this.plans),
        welshPlugin(),
        evenTimePlugin(),
      ],
      socketRules: socketRules(this.rateLimits, this.shared, this.log.root, (caller) => this.callers.tenantOf(caller)),
      context: (given: { req?: Request; res?: Response; extra?: WebSocketExtra }) => this.context(given),
    };
  }

  private async context(given: { req?: Request; res?: Response; extra?: WebSocketExtra }): Promise<RequestContext> {
    const req = given.req ?? given.extra?.request;
    if (!req) throw new Error('A GraphQL operation without a request');
    const res = given.res ?? null;
    const key = req.headers['idempotency-key'];
    return contextOf(await this.callerOf(req, res), req, res, typeof key === 'string' && key !== '' ? key : null);
  }

  private async callerOf(req: Request, res: Response | null): Promise<Caller> {
    try {
      return await this.callers.read(req, res);
    } catch (error) {
      throw isDatabaseUnreachable(error) ? unavailable() : error;
    }
  }
}

/** @param callers the module that provides CallerReader */
export function graphqlModule(callers: Type<unknown>): DynamicModule {
  return GraphQLModule.forRootAsync<BoundedDriverConfig>({ driver: BoundedDriver, imports: [callers], useClass: GraphqlOptions });
}
