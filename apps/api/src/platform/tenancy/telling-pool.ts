// The connections of the server: each statement says whose it is, as it was when it was asked for.
import { AsyncResource } from 'node:async_hooks';
import pg from 'pg';
import { socketOf } from '../serving/probe.ts';
import { tenantNow } from './tenant.ts';
import { goesBack, isSpared, TellingQuery, type Told } from './telling-query.ts';

export class TellingClient extends pg.Client {
  readonly told: Told = { status: () => this.ahead ?? statusOf(this), inTransaction: null, begins: false };
  /** How the transaction will stand when what is on its way is answered; null when nothing is. */
  private ahead: 'T' | null = null;
  /** Sent before what is asked next, in the same message. */
  private waiting: (() => Promise<unknown>)[] = [];

  /**
   * Sends what `ask` asks before any of it is answered, behind what waits. Nothing in it may begin a transaction, and only the last may end one.
   * @param ask asks at once, without waiting
   * @throws what the database said of the first of those that waited and failed, after which it has done nothing of what is asked here
   */
  async inOneMessage<Answer>(ask: () => readonly Promise<Answer>[]): Promise<PromiseSettledResult<Answer>[]> {
    if (!this.told.begins && this.told.status() !== 'T') throw new Error('Only statements of an open transaction can go together');
    const waiting = this.waiting.splice(0);
    Object.assign(this, { pipeline: true });
    this.ahead = 'T';
    try {
      const [first, answers] = await corked(this, () => Promise.all([Promise.allSettled(waiting.map((send) => send())), Promise.allSettled(ask())]));
      for (const answer of first) if (answer.status === 'rejected') throw answer.reason;
      return answers;
    } finally {
      Object.assign(this, { pipeline: false });
      this.ahead = null;
    }
  }

  /** Keeps a statement of an open transaction, said to be whose it is now, until something else is asked. Where that goes back, it is never sent. */
  keepForNext(text: string, values: readonly unknown[]): void {
    this.waiting.push(AsyncResource.bind(async () => this.query(text, [...values])));
  }

  get hasWaiting(): boolean {
    return this.waiting.length > 0;
  }

  forgetWaiting(): void {
    this.waiting = [];
  }
}

/** Keeps what is written meanwhile, and writes it at once. */
function corked<Result>(client: TellingClient, write: () => Result): Result {
  const socket = socketOf(client);
  if (socket === null || !isCorkable(socket)) return write();
  socket.cork();
  try {
    return write();
  } finally {
    socket.uncork();
  }
}

interface Corkable {
  cork(): void;
  uncork(): void;
}

function isCorkable(socket: object): socket is Corkable {
  return 'cork' in socket && typeof socket.cork === 'function' && 'uncork' in socket && typeof socket.uncork === 'function';
}

/** What pg's own `query` takes has many forms; it sorts them out itself. */
const query = function (this: TellingClient, ...given: readonly unknown[]): unknown {
  if (isSubmittable(given[0])) throw new Error('Streams and cursors say nothing of whose they are, so none are run here');
  const telling = new TellingQuery(given, tenantNow(), this.told);
  if (this.hasWaiting && goesBack(telling)) this.forgetWaiting();
  if (this.hasWaiting) return withWaiting(this, telling);
  if (isIdle(this) && isSpared(telling, this.told)) return nothingFor(telling);
  const send = (): unknown => Reflect.apply(pg.Client.prototype.query, this, [telling]);
  if (telling.callback) return void send();
  return answerOf(telling, send);
};
Object.assign(TellingClient.prototype, { query });

async function withWaiting(client: TellingClient, telling: TellingQuery): Promise<unknown> {
  if (telling.callback) throw new Error('What waits for the next message goes with what is asked by a promise');
  const [answer] = await client.inOneMessage(() => [answerOf(telling, () => Reflect.apply(pg.Client.prototype.query, client, [telling]))]);
  if (answer?.status === 'rejected') throw answer.reason;
  return answer?.value;
}

/** Nothing is on its way on this connection, and nothing waits for it. */
function isIdle(client: TellingClient): boolean {
  return Reflect.get(client, 'readyForQuery') === true;
}

/** What a statement without rows is answered. */
const NOTHING = { rows: [], fields: [], rowCount: null };

function nothingFor({ callback }: TellingQuery): unknown {
  if (!callback) return Promise.resolve(NOTHING);
  process.nextTick(callback, null, NOTHING);
  return undefined;
}

async function answerOf(telling: TellingQuery, send: () => unknown): Promise<unknown> {
  try {
    return await new Promise((resolve, reject) => {
      telling.callback = (error, result) => (error ? reject(error) : resolve(result));
      send();
    });
  } catch (error) {
    // Where it was asked for says more than where the answer came in.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw error;
  }
}

/** Whoever waits for a connection is woken by whoever lets go of one, and must not speak for that one. */
export class TellingPool extends pg.Pool {
  constructor(options: pg.PoolConfig) {
    super({ ...options, Client: TellingClient });
    // Whoever begins, asks nothing and lets go leaves nothing behind for the next.
    this.on('release', (_error, client) => {
      if (!(client instanceof TellingClient)) return;
      client.told.begins = false;
      client.forgetWaiting();
    });
  }
}

const connect = function (this: pg.Pool, callback?: (...given: unknown[]) => unknown): unknown {
  return Reflect.apply(pg.Pool.prototype.connect, this, callback ? [AsyncResource.bind(callback)] : []);
};
Object.assign(TellingPool.prototype, { connect });

/** What TypeORM is given for pg. */
export const TELLING_DRIVER = { ...pg, Pool: TellingPool };

function statusOf(client: object): string | null {
  const status: unknown = Reflect.apply(Reflect.get(client, 'getTransactionStatus'), client, []);
  return typeof status === 'string' ? status : null;
}

function isSubmittable(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'submit' in given;
}
