// `GET /data/satisfaction.csv` and `GET /data/words.csv`: the figures of the pages as files, for anybody.
import { Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import { serviceOf } from '@moothall/domain/place';
import type { Request, Response } from 'express';
import { PlacesQueries } from '../organisations/places.queries.ts';
import { takePointsOfFile } from '../platform/graphql/points-of-file.ts';
import { RateLimits } from '../platform/graphql/rate-limit.ts';
import { answersOf, placeSatisfaction } from './answers.ts';
import { INSIGHT_SOURCES } from './feedback.type.ts';
import { answersCsv, mapCsv, termsCsv, type Where } from './satisfaction-csv.ts';
import { ServiceViewQueries } from './service-view.queries.ts';


@Controller('data')
export class Downloads {
  constructor(
    private readonly queries: ServiceViewQueries,
    private readonly places: PlacesQueries,
    private readonly limits: RateLimits,
  ) {}

  /** Of one place, or, where none is named, of all places from 30 answers on. */
  @Get('satisfaction.csv')
  async satisfaction(@Req() req: Request, @Res() res: Response, @Query('service') service?: unknown, @Query('place') place?: unknown): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    if (place === undefined) return send(res, `satisfaction-${textOf(service)}.csv`, await this.map(textOf(service)));
    const where = await this.where(place, service);
    const rows = await this.queries.counts(where.code, textOf(service));
    send(res, `satisfaction-${textOf(service)}-${where.code}.csv`, answersCsv(where, INSIGHT_SOURCES.map((source) => answersOf(source, rows))));
  }

  @Get('words.csv')
  async words(@Req() req: Request, @Res() res: Response, @Query('service') service?: unknown, @Query('place') place?: unknown): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const where = await this.where(place, service);
    send(res, `words-${textOf(service)}-${where.code}.csv`, termsCsv(where, await this.queries.terms(where.code, textOf(service))));
  }

  private async map(code: string): Promise<string> {
    const service = serviceOf(code);
    if (!service) throw new NotFoundException('There is no such service.');
    const found = placeSatisfaction(await this.queries.ofService(code, null), true);
    const names = new Map((await this.places.byCodes(found.map((one) => one.code))).map((row) => [row.code, row.nameEn]));
    return mapCsv(service.name.en, found.map((one) => ({ ...one, name: names.get(one.code) ?? '' })));
  }

  private async where(place: unknown, service: unknown): Promise<Where> {
    const known = serviceOf(textOf(service));
    const [row] = known ? await this.places.byCodes([textOf(place)]) : [];
    if (!known || !row) throw new NotFoundException('There is no such place or service.');
    return { code: row.code, place: row.nameEn, service: known.name.en };
  }
}

/** Whoever repeats a parameter sends a list. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function send(res: Response, name: string, text: string): void {
  res.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'public, max-age=300' });
  res.send(text);
}
