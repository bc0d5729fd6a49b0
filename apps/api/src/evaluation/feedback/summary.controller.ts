// `GET /data/proposals/ID/summary.html` and `.pdf`: the assessment summary to read, to print and to keep.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { PlainDocument } from '@moothall/domain/evaluation';
import { viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { documentHtml } from './document-html.ts';
import { documentPdf } from './document-pdf.ts';
import { Summaries } from './summaries.ts';

/** Nothing but the page's own style: what people wrote can load and run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
/** A file says when it was made; one that is the same for the same words says nothing. */
const NO_TIME = new Date(0);

@Controller('data/proposals/:id')
export class SummaryController {
  constructor(
    private readonly callers: CallerReader,
    private readonly summaries: Summaries,
    private readonly limits: RateLimits,
  ) {}

  @Get('summary.html')
  async html(@Param('id') id: string, @Query('language') language: unknown, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.answer(req, res, id, language, async (found) => {
      res.set({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }).send(documentHtml(found));
    });
  }

  @Get('summary.pdf')
  async pdf(@Param('id') id: string, @Query('language') language: unknown, @Req() req: Request, @Res() res: Response): Promise<void> {
    await this.answer(req, res, id, language, async (found) => {
      const bytes = await documentPdf(found, NO_TIME);
      res.set({ 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="summary-${id.replace(/\W/g, '')}.pdf"` }).send(bytes);
    });
  }

  private async answer(req: Request, res: Response, id: string, language: unknown, send: (found: PlainDocument) => Promise<void>): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    res.set({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    const found = await this.summary(req, res, id, language === 'cy' || language === 'en' ? language : null);
    if (found) return send(found);
    res.status(404).type('text/plain').send('There is no such summary, or it is not yours to read yet. Sign in as a member of the organisation that sent the idea.\n');
  }

  /** Null also for a key that is not, or no longer, valid. */
  private async summary(req: Request, res: Response, id: string, language: 'en' | 'cy' | null): Promise<PlainDocument | null> {
    try {
      return await this.summaries.of(viewerOf(contextOf(await this.callers.read(req, res), req, res, null)), id, language);
    } catch (error) {
      if (error instanceof ApiError) return null;
      throw error;
    }
  }
}
