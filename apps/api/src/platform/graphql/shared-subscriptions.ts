// Subscriptions that all visitors see alike are run and written out once, and the same text goes to every socket.
import { Injectable } from '@nestjs/common';
import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import { AccessRules } from './access.ts';
import { SharedListener } from './shared-listener.ts';
import { SharedText } from './shared-text.ts';

/** How a shared subscription is told. */
export interface Telling {
  /** It tells the state as it is now, so of a burst only the newest matters; else every event is told. */
  readonly isStateNow: boolean;
}

type Started = AsyncIterableIterator<ExecutionResult> | ExecutionResult;

/** Between two states of a burst. */
const STATE_EVERY_MS = 250;

@Injectable()
export class SharedSubscriptions {
  /** How many results were written out, and to how many sockets they were handed. */
  readonly counts = { written: 0, handed: 0 };
  private readonly declared = new Map<string, Telling>();
  private readonly running = new Map<string, Promise<Broadcast | ExecutionResult>>();
  private readonly broadcasts = new Set<Broadcast>();

  constructor(private readonly rules: AccessRules) {}

  /** How many sockets listen now. */
  get size(): number {
    return [...this.broadcasts].reduce((sum, one) => sum + one.size, 0);
  }

  /** Says that all visitors are answered alike; whoever is signed in is always answered alone. */
  declare(name: string, telling: Telling): void {
    this.declared.set(name, telling);
  }

  /** @throws Error where a subscription was declared that is not for everybody */
  check(): void {
    const open = new Set(this.rules.all().flatMap(({ kind, name, rule }) => (kind === 'Subscription' && rule === 'public' ? [name] : [])));
    const closed = [...this.declared.keys()].filter((name) => !open.has(name));
    if (closed.length > 0) throw new Error(`Only subscriptions that everybody may begin are shared: ${closed.join(', ')}`);
  }

  /**
   * @param start begins it; called only when nobody listens to the same yet
   * @param write the payload of one result as JSON text
   * @returns null when this subscription is not shared
   */
  async join(args: ExecutionArgs, start: () => Promise<Started>, write: (result: ExecutionResult) => string): Promise<SharedListener | ExecutionResult | null> {
    const telling = this.declared.get(rootOf(args) ?? '');
    const key = keyOf(args);
    if (!telling || key === null) return null;
    const known = this.running.get(key) ?? this.begin(key, telling, start, write);
    const broadcast = await known;
    return broadcast instanceof Broadcast ? broadcast.admit() : broadcast;
  }

  private begin(key: string, telling: Telling, start: () => Promise<Started>, write: (result: ExecutionResult) => string): Promise<Broadcast | ExecutionResult> {
    const forget = (): void => {
      if (this.running.get(key) === made) this.running.delete(key);
    };
    const made: Promise<Broadcast | ExecutionResult> = start().then(
      (started) => {
        if (!isIterator(started)) {
          forget();
          return started;
        }
        const broadcast = new Broadcast(started, telling, this.counts, write, () => {
          this.broadcasts.delete(broadcast);
          forget();
        });
        this.broadcasts.add(broadcast);
        return broadcast;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    this.running.set(key, made);
    return made;
  }
}

/** One running subscription and all who listen to it. */
class Broadcast {
  private readonly listeners = new Set<SharedListener>();
  private latest: SharedText | null = null;
  private hasBegun = false;
  private hasEnded = false;

  constructor(
    private readonly source: AsyncIterableIterator<ExecutionResult>,
    private readonly telling: Telling,
    private readonly counts: SharedSubscriptions['counts'],
    private readonly write: (result: ExecutionResult) => string,
    private readonly forget: () => void,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  admit(): SharedListener {
    const listener = new SharedListener((left) => this.leave(left));
    if (this.hasEnded) {
      void listener.return();
      return listener;
    }
    this.listeners.add(listener);
    if (this.telling.isStateNow && this.latest !== null) listener.put(this.latest);
    if (!this.hasBegun) void this.run();
    return listener;
  }

  private async run(): Promise<void> {
    this.hasBegun = true;
    try {
      for await (const result of this.source) {
        const text = new SharedText(this.write(result));
        this.latest = text;
        this.counts.written += 1;
        this.counts.handed += this.listeners.size;
        for (const listener of this.listeners) listener.put(text, this.telling.isStateNow);
        if (this.telling.isStateNow) await new Promise((resolve) => setTimeout(resolve, STATE_EVERY_MS).unref());
      }
      this.end();
    } catch (error) {
      this.end(error);
    }
  }

  private leave(listener: SharedListener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0 || this.hasEnded) return;
    this.hasEnded = true;
    this.forget();
    void this.source.return?.();
  }

  private end(error?: unknown): void {
    this.hasEnded = true;
    this.forget();
    for (const listener of [...this.listeners]) listener.end(error);
  }
}

/** The one field at the root; null when it is not plainly one. */
function rootOf({ document, operationName }: ExecutionArgs): string | null {
  const [field, ...more] = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  return field?.kind === 'Field' && more.length === 0 ? field.name.value : null;
}

function keyOf({ document, operationName, variableValues }: ExecutionArgs): string | null {
  const text = textOf(document);
  return text === null ? null : JSON.stringify([text, operationName ?? '', variableValues ?? {}]);
}

function textOf({ loc }: DocumentNode): string | null {
  return loc?.source.body ?? null;
}

function isIterator(started: Started): started is AsyncIterableIterator<ExecutionResult> {
  return Symbol.asyncIterator in started;
}
