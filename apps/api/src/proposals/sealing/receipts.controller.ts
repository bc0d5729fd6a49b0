// `GET /data/proposals/…`: a supplier's own receipts and submissions as files, for its session or its key and nobody else.
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type Viewer, viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { ReceiptFiles } from './receipt-files.ts';

const VERSION = /^[1-9][0-9]{0,8}$/;

@Controller('data/proposals/:id/:version')
export class ReceiptsController {
  constructor(
    private readonly callers: CallerReader,
    private readonly files: ReceiptFiles,
    private readonly limits: RateLimits,
  ) {}

  @Get('receipt.json')
  async receipt(@Param('id') id: string, @Param('version') version: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.answer(req, res, `receipt-${id}-${version}.json`, async (viewer) => {
      const file = VERSION.test(version) ? await this.files.receipt(viewer, id, Number(version)) : null;
      return file && `${JSON.stringify(file, null, 2)}\n`;
    });
  }

  @Get('submission.json')
  async submission(@Param('id') id: string, @Param('version') version: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.answer(req, res, `submission-${id}-${version}.json`, async (viewer) => (VERSION.test(version) ? this.files.submission(viewer, id, Number(version)) : null));
  }

  private async answer(req: Request, res: Response, name: string, read: (viewer: Viewer) => Promise<string | null>): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    res.set('cache-control', 'private, no-store');
    const viewer = await this.viewer(req, res);
    const text = viewer && (await read(viewer));
    if (text === null) {
      res.status(viewer ? 404 : 401).type('text/plain').send(NOT_YOURS);
      return;
    }
    res.set({ 'content-type': 'application/json; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` });
    res.send(text);
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

const NOT_YOURS = 'There is no such file, or it is not yours. Sign in as a member of the organisation that sent it.\n';
