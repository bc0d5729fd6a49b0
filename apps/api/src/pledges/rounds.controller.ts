// `GET /data/rounds/ID/live`: a round as server-sent events for pages. `GET /data/rounds/ID.json`: a locked round as a file that anybody can check.
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { takePointsOfFile } from '../platform/graphql/points-of-file.ts';
import { RateLimits } from '../platform/graphql/rate-limit.ts';
import { Config } from '../platform/settings.ts';
import { comeBackAfter } from './come-back.ts';
import { type LiveRound, LiveRounds } from './live-rounds.ts';
import { RoundFiles } from './round-files.ts';

/** Each costs a socket and little else. */
const MOST_WATCHERS = 5_000;

@Controller('data/rounds')
export class RoundsController {
  constructor(
    private readonly live: LiveRounds,
    private readonly files: RoundFiles,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  /** The first event is the round as it is, whole, whatever `Last-Event-ID` says: what came between is in it. */
  @Get(':id/live')
  async watch(@Param('id') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    if (this.live.size >= MOST_WATCHERS) {
      res.status(503).set('retry-after', '60').type('text/plain').send('Too many people watch at this moment. The page itself works as before.\n');
      return;
    }
    const retry = (): string => `retry: ${comeBackAfter(this.live.size, Math.random())}\n\n`;
    const stop = await this.live.watch(id, { put: (now) => write(res, now, retry), end: () => end(res, retry) });
    if (!stop) {
      res.status(404).type('text/plain').send('There is no such round.\n');
      return;
    }
    const breath = setInterval(() => res.write(':\n\n'), this.config.breathMs).unref();
    const leave = (): void => {
      clearInterval(breath);
      stop();
    };
    req.once('close', leave);
    if (req.destroyed || res.writableEnded) leave();
  }

  @Get(':name.json')
  async file(@Param('name') id: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const text = await this.files.of(id);
    if (text === null) {
      res.status(404).type('text/plain').send('There is no such round, or it is not locked yet.\n');
      return;
    }
    res.set({ 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="round-${id}.json"`, 'cache-control': 'no-cache' });
    res.send(text);
  }
}

/** Browsers come again by themselves, and not all in the same moment: said anew, since more may watch by now. */
function end(res: Response, retry: () => string): void {
  if (res.headersSent) res.write(retry());
  res.end();
}

/** Whoever does not read is let go, and comes back to the newest state. */
const MOST_BEHIND = 1_000_000;

function write(res: Response, { round, text }: LiveRound, retry: () => string): void {
  if (res.writableLength > MOST_BEHIND) return void res.destroy();
  if (!res.headersSent) {
    // Compressing would hold events back until a block is full.
    res.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' });
    // A server that is killed says nothing in the end.
    res.write(retry());
  }
  res.write(`id: ${round.version}\ndata: ${text}\n\n`);
}
