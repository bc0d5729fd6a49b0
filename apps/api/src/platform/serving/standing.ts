// Where this process stands: what it has in hand, and whether it is leaving.
import { Injectable } from '@nestjs/common';
import type { Request, RequestHandler } from 'express';

@Injectable()
export class Standing {
  private readonly requests = new Set<Request>();
  private readonly farewells: (() => void)[] = [];
  private isLeaving = false;
  private whenEmpty: (() => void) | null = null;

  /** True from the moment the process is told to stop. */
  get isDraining(): boolean {
    return this.isLeaving;
  }

  get inHand(): number {
    return this.requests.size;
  }

  /** For whatever lasts, such as event streams: ends it in a way that makes people come again. */
  onFarewell(work: () => void): void {
    this.farewells.push(work);
  }

  /** From now on the process says that it is not ready, and each connection ends with its answer. */
  beginDraining(): void {
    this.isLeaving = true;
  }

  sayFarewell(): void {
    for (const work of this.farewells) work();
  }

  /** @returns when nothing is in hand any more, or the time is over */
  async finished(withinMs: number): Promise<void> {
    if (this.requests.size === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, withinMs);
      this.whenEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  readonly count: RequestHandler = (req, res, next) => {
    this.requests.add(req);
    if (this.isLeaving) res.setHeader('connection', 'close');
    res.once('close', () => {
      this.requests.delete(req);
      if (this.requests.size === 0) this.whenEmpty?.();
    });
    next();
  };
}
