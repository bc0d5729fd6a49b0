// `GET /data/pilots/SLUG/reuse-pack.zip`: all of it is public, once the pilot is over.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { ReusePack } from './reuse-pack.ts';

@Controller('data/pilots')
export class ReusePackController {
  constructor(
    private readonly packs: ReusePack,
    private readonly limits: RateLimits,
  ) {}

  @Get(':slug/reuse-pack.zip')
  async pack(@Param('slug') slug: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const bytes = await this.packs.of(slug);
    if (!bytes) throw new NotFoundException('There is no such pack. It is made once the pilot is verified or stopped.');
    res.set({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename="reuse-${slug}.zip"`, 'cache-control': 'public, max-age=60' });
    res.send(Buffer.from(bytes));
  }
}
