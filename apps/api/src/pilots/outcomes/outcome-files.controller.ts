// `GET /data/outcomes.csv` and `/data/pilots/SLUG/results.csv`: results as files that open in a spreadsheet and compute nothing.
import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CSV_BYTE_ORDER_MARK, type CsvCell, csvText } from '@moothall/domain/evidence';
import { THEMES } from '../../challenges/themes.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { PilotsQueries } from '../pilots.queries.ts';
import { ResultsQueries } from '../results/results.queries.ts';
import { OutcomesQueries } from './outcomes.queries.ts';
import { OUTCOME_STANDINGS } from './outcomes.type.ts';
import { resultsTable } from './results-table.ts';

const HEAD: readonly CsvCell[] = ['pilot', 'challenge', 'theme', 'indicator', 'name', 'name (Welsh)', 'unit', 'direction', 'baseline', 'target', 'value', 'n', 'interval low', 'interval high', 'outcome', 'verified'];

@Controller('data')
export class OutcomeFiles {
  constructor(
    private readonly outcomes: OutcomesQueries,
    private readonly pilots: PilotsQueries,
    private readonly results: ResultsQueries,
    private readonly limits: RateLimits,
  ) {}

  /** The same filters as the page: `place`, `theme`, `indicator`, `outcome`. */
  @Get('outcomes.csv')
  async all(@Req() req: Request, @Res() res: Response, @Query() query: Readonly<Record<string, unknown>>): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const text = (name: string): string | null => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
    const theme = THEMES.find((one) => one === text('theme')) ?? null;
    const standing = OUTCOME_STANDINGS.find((one) => one === text('outcome')) ?? null;
    const rows = await this.outcomes.all({ placeCode: text('place'), theme, indicator: text('indicator'), standing });
    const cells = rows.map((row): CsvCell[] => [
      row.slug, row.challengeTitle.en ?? row.challengeTitle.cy ?? '', row.theme, row.code, row.name.en ?? '', row.name.cy ?? '', row.unit, row.direction,
      row.baseline, row.target, row.value, row.n, row.low, row.high, row.standing, row.isVerified,
    ]);
    send(res, 'outcomes.csv', [HEAD, ...cells]);
  }

  @Get('pilots/:slug/results.csv')
  async one(@Param('slug') slug: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const pilot = await this.pilots.bySlug(slug);
    if (!pilot) throw new NotFoundException('There is no such pilot.');
    send(res, `${slug}-results.csv`, await resultsTable(this.results, pilot.id));
  }
}

function send(res: Response, name: string, rows: readonly (readonly CsvCell[])[]): void {
  res.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'public, max-age=60' });
  res.send(CSV_BYTE_ORDER_MARK + csvText(rows));
}
