// Subscriptions over WebSockets by graphql-ws, with what Nest has no settings for: how much one message may weigh, and how often a silent socket is asked whether it lives.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLSchema } from 'graphql';
import type { ServerOptions } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { LIMITS } from './limits.ts';

/** Less than what proxies let a silent connection live (60 s is usual); a dead one is found out within twice this. */
const ASK_MS = 30_000;
/** 1012 of RFC 6455's registry: the server restarts, come again. */
const RESTARTS = 1012;

export interface OpenSockets {
  /** Tells everybody to come again, which is what clients do by themselves. */
  farewell(): void;
  close(): Promise<void>;
}

/** @param path without a query, as `/graphql` */
export function openSockets(http: Server, path: string, options: ServerOptions & { readonly schema: GraphQLSchema }): OpenSockets {
  // ws itself would take 100 MiB from anybody before the first word is read.
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LIMITS.socketBytes });
  const subscriptions = useServer(options, sockets, ASK_MS);
  // Whoever breaks the rules of the protocol is cut off by ws; graphql-ws would also write each of them to the terminal.
  sockets.on('connection', (socket) => socket.removeAllListeners('error').on('error', () => undefined));
  const upgrade = (req: IncomingMessage, stream: Duplex, head: Buffer): void => {
    if (req.url?.split('?')[0] !== path) return void stream.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    sockets.handleUpgrade(req, stream, head, (socket) => sockets.emit('connection', socket, req));
  };
  http.on('upgrade', upgrade);
  return {
    farewell: () => {
      for (const socket of sockets.clients) socket.close(RESTARTS, 'The server restarts. Come again.');
    },
    close: async () => {
      http.off('upgrade', upgrade);
      await subscriptions.dispose();
    },
  };
}
