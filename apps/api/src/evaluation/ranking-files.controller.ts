// `GET /data/ranking.csv?challenge=…` and `/data/ranking.xlsx?challenge=…`: the ranking as a file, for those who may see it.
import { Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CSV_BYTE_ORDER_MARK, type CsvCell, csvText, neutralised } from '@moothall/domain/evidence';
import { ChallengesQueries } from '../challenges/challenges.queries.ts';
import { toChallenge } from '../challenges/to-challenge.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { contextOf } from '../platform/graphql/context-of.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../platform/graphql/points-of-file.ts';
import { RateLimits } from '../platform/graphql/rate-limit.ts';
import { RankingTable } from './ranking-table.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('data')
export class RankingFiles {
  constructor(
    private readonly challenges: ChallengesQueries,
    private readonly table: RankingTable,
    private readonly callers: CallerReader,
    private readonly limits: RateLimits,
  ) {}

  @Get('ranking.csv')
  async csv(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown): Promise<void> {
    const rows = await this.rows(req, res, slug);
    send(res, `ranking-${String(slug)}.csv`, 'text/csv; charset=utf-8').send(CSV_BYTE_ORDER_MARK + csvText(rows.filter((row) => row.length > 0)));
  }

  @Get('ranking.xlsx')
  async xlsx(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown): Promise<void> {
    const rows = await this.rows(req, res, slug);
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const file = await writeExcelFile(rows.map((row) => row.map(excelCell)), { sheet: 'Ranking', stickyRowsCount: 1 }).toBuffer();
    send(res, `ranking-${String(slug)}.xlsx`, XLSX).send(file);
  }

  private async rows(req: Request, res: Response, slug: unknown): Promise<CsvCell[][]> {
    await takePointsOfFile(this.limits, req, res);
    const context = contextOf(await this.callers.read(req, res), req, res, null);
    const row = typeof slug === 'string' ? await this.challenges.bySlug(viewerOf(context), slug) : null;
    const rows = row && (await this.table.rows(context, toChallenge(row)));
    if (!rows) throw new NotFoundException('There is no such ranking, or you may not see it.');
    return rows;
  }
}

/** A text is never taken for a formula here; made harmless all the same, for whoever saves it as CSV. */
function excelCell(cell: CsvCell): string | number | boolean | null {
  if (typeof cell === 'string') return neutralised(cell);
  return typeof cell === 'bigint' ? cell.toString() : cell;
}

function send(res: Response, name: string, type: string): Response {
  return res.set({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-cache' });
}
