// Nest's driver with an answer over HTTP and sockets of our own; Nest makes the schema and the context.
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { resetCaches } from 'graphql-tag';
import { type OpenSockets, openSockets } from './open-sockets.ts';
import { overHttp } from './over-http.ts';
import type { SocketRules } from './socket-rules.ts';

export interface BoundedDriverConfig extends ApolloDriverConfig {
  readonly socketRules: SocketRules;
}

export class BoundedDriver extends ApolloDriver {
  private sockets: OpenSockets | null = null;

  override async start(options: BoundedDriverConfig): Promise<void> {
    const { context, schema, path = '/graphql', socketRules } = options;
    if (typeof context !== 'function' || !schema) throw new Error('The driver needs the schema, and the context of operations as a function.');
    // Nest reads its schema once more from its text, which it would otherwise remember for good: a tenth of what a fresh server keeps.
    resetCaches();
    const { httpAdapter } = this.httpAdapterHost;
    // First come, first served: what Nest puts at this address behind us is never asked.
    httpAdapter.use(path, overHttp(() => this.instance, context));
    await super.start(options);
    this.sockets = openSockets(httpAdapter.getHttpServer(), path, { schema, context, ...socketRules });
  }

  override async stop(): Promise<void> {
    await this.sockets?.close();
    await super.stop();
  }

  farewell(): void {
    this.sockets?.farewell();
  }
}

export function endSockets(app: INestApplicationContext): void {
  const driver: unknown = app.get(GraphQLModule, { strict: false }).graphQlAdapter;
  if (driver instanceof BoundedDriver) driver.farewell();
}
