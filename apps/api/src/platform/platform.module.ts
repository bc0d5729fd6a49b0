// What every word may use: settings, the database, mail, the log, and the plumbing of GraphQL.
import { type DynamicModule, Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { serverConnection } from './database/data-source.ts';
import { Rows } from './database/rows.ts';
import { AccessGuard, AccessRules } from './graphql/access.ts';
import { inputPipe } from './graphql/input-pipe.ts';
import { NodeReaders } from './graphql/node.ts';
import { NodeResolver } from './graphql/node.resolver.ts';
import { QuietRefusals } from './graphql/quiet-refusals.ts';
import { DatabaseLedger, RateLedger } from './graphql/rate-ledger.ts';
import { RateLimits } from './graphql/rate-limit.ts';
import { RateLimitResolver } from './graphql/rate-limit.resolver.ts';
import { DecimalScalar, JsonScalar } from './graphql/scalars.ts';
import { SharedSubscriptions } from './graphql/shared-subscriptions.ts';
import { Verbs } from './graphql/verbs.ts';
import { KeyRing } from './keys/key-ring.ts';
import { openKeyRing } from './keys/open-key-ring.ts';
import { Log } from './log.ts';
import { Mail } from './mail/mail.ts';
import { ReadPlans } from './read-plan/read-plans.ts';
import { Admission } from './serving/admission.ts';
import { Health } from './serving/health.ts';
import { KnownOperations } from './serving/known-operations.ts';
import { Metrics } from './serving/metrics.ts';
import { Probe } from './serving/probe.ts';
import { RequestLog } from './serving/request-log.ts';
import { Standing } from './serving/standing.ts';
import { Config } from './settings.ts';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    Rows,
    Verbs,
    Log,
    Mail,
    NodeReaders,
    NodeResolver,
    RateLimits,
    { provide: RateLedger, useClass: DatabaseLedger },
    RateLimitResolver,
    DecimalScalar,
    JsonScalar,
    AccessRules,
    Standing,
    Probe,
    Health,
    Admission,
    KnownOperations,
    Metrics,
    RequestLog,
    ReadPlans,
    SharedSubscriptions,
    { provide: KeyRing, useFactory: openKeyRing, inject: [Config, Rows] },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useFactory: inputPipe },
    { provide: APP_FILTER, useClass: QuietRefusals },
  ],
  exports: [Config, Rows, Verbs, Log, Mail, NodeReaders, RateLimits, AccessRules, ReadPlans, SharedSubscriptions, KeyRing, Standing, Metrics, KnownOperations],
})
export class PlatformModule implements OnApplicationBootstrap {
  constructor(
    private readonly rules: AccessRules,
    private readonly plans: ReadPlans,
    private readonly shared: SharedSubscriptions,
  ) {}

  static with(config: Config): DynamicModule {
    const connection = serverConnection(config.databaseUrl, config.databasePoolSize);
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot({ ...connection, autoLoadEntities: true, retryAttempts: 3, retryDelay: 500 })],
      providers: [{ provide: Config, useValue: config }],
    };
  }

  onApplicationBootstrap(): void {
    this.rules.check();
    this.plans.check();
    this.shared.check();
  }
}
