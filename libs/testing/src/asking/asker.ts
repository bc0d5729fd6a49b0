// Somebody who sends GraphQL over HTTP: a browser with cookies, or a program with an API key.
import { Answer, type AnswerError, isRecord } from './answer.ts';
import { CookieJar } from './cookie-jar.ts';

export interface AskOptions {
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Stands between all askers and an API: sends what was asked with `asker.post`, and whatever else it wants to know, and answers what the asker would have read. */
export type Watcher = (asker: Asker, asked: { readonly query: string; readonly variables: object }, options: AskOptions) => Promise<Answer>;

const watchers = new Map<string, Watcher>();

/** @returns how to stop */
export function watch(address: string, watcher: Watcher): () => void {
  watchers.set(address, watcher);
  return () => watchers.delete(address);
}

export class Asker {
  /** @param address of the API, without `/graphql` */
  constructor(
    readonly address: string,
    readonly cookies: CookieJar = new CookieJar(),
    private readonly apiKey: string | null = null,
  ) {}

  /** Asks over POST; never throws for what the API refuses. */
  async ask(query: string, variables: object = {}, options: AskOptions = {}): Promise<Answer> {
    const watcher = watchers.get(this.address);
    return watcher ? watcher(this, { query, variables }, options) : this.post(JSON.stringify({ query, variables }), options);
  }

  /** Sends a body as it is, for what no well-behaved client would send. */
  async post(body: string, options: AskOptions = {}): Promise<Answer> {
    const response = await fetch(`${this.address}/graphql`, { method: 'POST', headers: this.headers(options), body });
    this.cookies.keep(response.headers);
    const raw = await response.text();
    const json = parse(raw);
    return new Answer(response.status, response.headers, raw, json['data'], errorsOf(json['errors']), json['extensions']);
  }

  /** The same caller from a second browser or another process. */
  twin(): Asker {
    return new Asker(this.address, this.cookies.copy(), this.apiKey);
  }

  /** What tells the API who asks. */
  get credentials(): Record<string, string> {
    if (this.apiKey !== null) return { authorization: `Api-Key ${this.apiKey}` };
    return this.cookies.header === null ? {} : { cookie: this.cookies.header };
  }

  private headers(options: AskOptions): Record<string, string> {
    return {
      'content-type': 'application/json',
      ...this.credentials,
      ...(options.idempotencyKey === undefined ? {} : { 'idempotency-key': options.idempotencyKey }),
      ...options.headers,
    };
  }
}

function parse(raw: string): Readonly<Record<string, unknown>> {
  try {
    const json: unknown = JSON.parse(raw);
    return isRecord(json) ? json : {};
  } catch {
    return {};
  }
}

function errorsOf(errors: unknown): AnswerError[] {
  if (!Array.isArray(errors)) return [];
  return errors.filter(isRecord).map((error) => ({
    message: String(error['message']),
    ...(Array.isArray(error['path']) ? { path: error['path'].map(String) } : {}),
    extensions: isRecord(error['extensions']) ? error['extensions'] : {},
  }));
}
