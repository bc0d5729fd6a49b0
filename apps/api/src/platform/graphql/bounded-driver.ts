// Nest's driver with an answer over HTTP of our own, and a bound on what one message over a socket may weigh, for which Nest has no setting.
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { WebSocketServer } from 'ws';
import { LIMITS } from './limits.ts';
import { overHttp } from './over-http.ts';

export class BoundedDriver extends ApolloDriver {
  override async start(options: ApolloDriverConfig): Promise<void> {
    const { context } = options;
    if (typeof context !== 'function') throw new Error('The context of operations has to be a function.');
    // First come, first served: what Nest puts at this address behind us is never asked.
    this.httpAdapterHost.httpAdapter.use(options.path, overHttp(() => this.instance, context));
    await super.start(options);
    const server = this.sockets;
    // Fails closed: ws itself would take 100 MiB from anybody before the first word is read.
    if (!server) throw new Error('The server of sockets is not where it was; its messages cannot be bounded.');
    server.options.maxPayload = LIMITS.socketBytes;
    // Whoever breaks the rules of the protocol is cut off by ws; graphql-ws would also write each of them to the terminal.
    server.on('connection', (socket) => socket.removeAllListeners('error').on('error', () => undefined));
  }

  get sockets(): WebSocketServer | null {
    const service: unknown = Reflect.get(this, '_subscriptionService');
    const server: unknown = Reflect.get(Object(service), 'wss');
    return isSocketServer(server) ? server : null;
  }
}

/** 1012 of RFC 6455's registry: the server restarts, come again. */
const RESTARTS = 1012;

export function endSockets(app: INestApplicationContext): void {
  const driver: unknown = app.get(GraphQLModule, { strict: false }).graphQlAdapter;
  if (!(driver instanceof BoundedDriver)) return;
  for (const socket of driver.sockets?.clients ?? []) socket.close(RESTARTS, 'The server restarts. Come again.');
}

function isSocketServer(value: unknown): value is WebSocketServer {
  return typeof value === 'object' && value !== null && 'options' in value && 'handleUpgrade' in value;
}
