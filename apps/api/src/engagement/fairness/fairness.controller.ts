// `GET /data/fairness.csv?challenge=…`: the report as a file, with names only for those who may know them.
import { Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CSV_BYTE_ORDER_MARK, type CsvCell, csvText } from '@moothall/domain/evidence';
import { ChallengesQueries } from '../../challenges/challenges.queries.ts';
import { OrganisationsQueries } from '../../organisations/organisations.queries.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { DrawUpReport } from './draw-up-report.ts';
import type { FairnessReport } from './fairness.type.ts';

const HEADER = ['kind', 'id', 'about', 'about_cy', 'told_first_at', 'told_to_all_at', 'organisations_first', 'people', 'standing', 'hours_ahead', 'in_words', 'names'];

@Controller('data')
export class FairnessFile {
  constructor(
    private readonly challenges: ChallengesQueries,
    private readonly report: DrawUpReport,
    private readonly organisations: OrganisationsQueries,
    private readonly callers: CallerReader,
    private readonly limits: RateLimits,
  ) {}

  @Get('fairness.csv')
  async file(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const viewer = viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
    const challenge = typeof slug === 'string' ? await this.challenges.bySlug(viewer, slug) : null;
    if (!challenge) throw new NotFoundException('There is no such challenge, or you may not see it.');
    const report = await this.report.for(viewer, challenge.id);
    const known = await this.organisations.byIds([...new Set(report.entries.flatMap(({ firstIds }) => firstIds))]);
    const text = csvOf(report, new Map(known.map(({ id, nameEn }) => [id, nameEn])));
    res.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="fairness-${challenge.slug}.csv"`, 'cache-control': 'private, no-cache' });
    res.send(text);
  }
}

function csvOf(report: FairnessReport, names: ReadonlyMap<string, string>): string {
  const rows = report.entries.map((one): CsvCell[] => [
    one.kind, one.subject, one.about.en ?? one.about.cy ?? '', one.about.cy ?? '', one.toldAt.toISOString(), one.toAllAt?.toISOString() ?? null, one.firstCount, one.people,
    one.standing, one.hoursAhead, one.inWords, one.firstIds.map((id) => names.get(id) ?? id).join('; '),
  ]);
  return CSV_BYTE_ORDER_MARK + csvText([HEADER, ...rows]);
}
