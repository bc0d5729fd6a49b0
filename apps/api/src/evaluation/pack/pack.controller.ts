// `GET /data/challenges/ID/decision-pack.zip`, with `?redacted=1` for what may be given out: for those who buy, approve or audit for the lead.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { can, type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { Rows } from '../../platform/database/rows.ts';
import { BuildPack } from './build-pack.ts';

@Controller('data/challenges/:id')
export class PackController {
  constructor(
    private readonly callers: CallerReader,
    private readonly rows: Rows,
    private readonly packs: BuildPack,
    private readonly limits: RateLimits,
  ) {}

  @Get('decision-pack.zip')
  async pack(@Param('id') id: string, @Query('redacted') redacted: unknown, @Req() req: Request, @Res() res: Response): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    res.set('cache-control', 'private, no-store');
    const isRedacted = redacted === '1';
    const viewer = await this.viewer(req, res);
    const found = viewer && (await mayHavePack(this.rows, viewer, id)) ? await this.packs.of(id, isRedacted) : null;
    if (!found) {
      res.status(404).type('text/plain').send('There is no such pack, or it is not yours to read. It is made once the shortlist is issued, for the council that leads.\n');
      return;
    }
    const name = `decision-${found.slug}${isRedacted ? '-redacted' : ''}.zip`;
    res.set({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${name}"` });
    res.send(Buffer.from(found.bytes));
  }

  /** Null for a key that is not, or no longer, valid. */
  private async viewer(req: Request, res: Response): Promise<Viewer | null> {
    try {
      return viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
    } catch (error) {
      if (error instanceof ApiError) return null;
      throw error;
    }
  }
}

/** A program needs the scope that reads evaluations. */
export async function mayHavePack(rows: Rows, viewer: Viewer, challengeId: string): Promise<boolean> {
  if (viewer.scopes !== null && !viewer.scopes.has('evaluations:read')) return false;
  const row = await rows.one<{ leadId: string }>('select lead_id as "leadId" from challenge where id = $1', [challengeId]);
  return row !== null && (can(viewer, row.leadId, 'writeChallenge') || can(viewer, row.leadId, 'approveChallenge') || can(viewer, row.leadId, 'readRecords'));
}
