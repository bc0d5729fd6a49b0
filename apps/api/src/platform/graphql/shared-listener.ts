// One socket among those that are told the same: texts go straight to it, and graphql-ws only waits for the end.
import type { ExecutionResult } from 'graphql';
import { frameWriterOf, type SharedText } from './shared-text.ts';

/** What a listener needs of a socket. */
export interface TextSocket {
  readonly bufferedAmount: number;
  send(text: string): void;
  close(code: number, reason: string): void;
}

/** Whoever has not taken this much is too slow for us. */
const MOST_WAITING_BYTES = 1024 * 1024;
const TRY_AGAIN_LATER = 1013;

export class SharedListener implements AsyncIterableIterator<ExecutionResult> {
  private readonly early: SharedText[] = [];
  private socket: TextSocket | null = null;
  private writeFrame: ((frame: Buffer) => void) | null = null;
  private id = '';
  private hasEnded = false;
  private settle: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | null = null;
  private failure: unknown = null;

  constructor(private readonly onEnd: (listener: SharedListener) => void) {}

  /** Begins to send; what came before waits for this. */
  attach(socket: TextSocket, id: string): void {
    this.socket = socket;
    this.writeFrame = frameWriterOf(socket);
    this.id = JSON.stringify(id);
    for (const text of this.early.splice(0)) this.put(text);
  }

  /** @param mayBeLeftOut a state; a newer one makes it worthless */
  put(text: SharedText, mayBeLeftOut = false): void {
    if (this.hasEnded) return;
    if (!this.socket) return void this.early.push(text);
    if (this.socket.bufferedAmount < MOST_WAITING_BYTES) return this.send(this.socket, text);
    // A slow reader of events would miss one without knowing, so it is cut off and may begin anew.
    if (!mayBeLeftOut) this.socket.close(TRY_AGAIN_LATER, 'Too slow');
  }

  private send(socket: TextSocket, text: SharedText): void {
    const frame = this.writeFrame && text.frameFor(this.id);
    if (this.writeFrame && frame) this.writeFrame(frame);
    else socket.send(text.messageFor(this.id));
  }

  /** The subscription itself is over. */
  end(error?: unknown): void {
    this.failure = error ?? null;
    this.finish();
  }

  /** Nothing is ever handed over here. */
  async next(): Promise<IteratorResult<ExecutionResult>> {
    if (!this.hasEnded) await new Promise<void>((resolve, reject) => (this.settle = { resolve, reject }));
    else if (this.failure !== null) throw this.failure;
    return { done: true, value: undefined };
  }

  return(): Promise<IteratorResult<ExecutionResult>> {
    this.finish();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<ExecutionResult>> {
    this.finish();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private finish(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.onEnd(this);
    if (this.failure === null) this.settle?.resolve();
    else this.settle?.reject(this.failure);
  }
}
