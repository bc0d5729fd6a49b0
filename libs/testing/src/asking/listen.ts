// Listens to a subscription over graphql-ws, spoken by hand so that the tests see the protocol itself.

/** What a subscription brought, oldest first, and how to wait for more. */
export interface Listening {
  /** The next message nobody took yet. @throws Error after five seconds of silence */
  next(): Promise<unknown>;
  close(): void;
}

const PATIENCE_MS = 5_000;

/**
 * Resolves once the server has acknowledged the connection and was sent the subscription.
 * @param headers of the request that opens the socket, such as a cookie
 */
export async function listen(address: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Listening> {
  const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, { protocols: ['graphql-transport-ws'], headers });
  const inbox = new Inbox();
  socket.addEventListener('message', (event) => inbox.put(JSON.parse(String(event.data))));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('The socket was refused')), { once: true });
  });
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await inbox.take();
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }));
  return { next: () => inbox.take(), close: () => socket.close() };
}

class Inbox {
  private readonly messages: unknown[] = [];
  private wake: () => void = () => undefined;

  put(message: unknown): void {
    this.messages.push(message);
    this.wake();
  }

  async take(): Promise<unknown> {
    if (this.messages.length === 0) await this.something();
    return this.messages.shift();
  }

  private something(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('Nothing was heard')), PATIENCE_MS).unref();
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
