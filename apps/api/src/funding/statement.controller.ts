// `GET /data/organisations/ID/statement.csv` and `.pdf`: a statement as a file, for members of the organisation.
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CSV_BYTE_ORDER_MARK, type CsvCell, csvText } from '@moothall/domain/evidence';
import { type Statement, type StatementFigures, statementDocument } from '@moothall/domain/funding';
import { toDecimalString } from '@moothall/domain/money';
import { isDay } from '@moothall/domain/organisation';
import { documentPdf } from '../evaluation/feedback/document-pdf.ts';
import { contextOf } from '../platform/graphql/context-of.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../platform/graphql/points-of-file.ts';
import { RateLimits } from '../platform/graphql/rate-limit.ts';
import { type DrawnUp, type Period, Statements } from './statements.ts';

const HEADER = ['unit', 'entry', 'at', 'kind', 'round', 'round_title', 'call', 'amount', 'outstanding_after', 'reference', 'committed', 'called', 'paid', 'outstanding', 'released'];

interface Asked {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly language?: unknown;
}

@Controller('data/organisations/:id')
export class StatementController {
  constructor(
    private readonly callers: CallerReader,
    private readonly statements: Statements,
    private readonly limits: RateLimits,
  ) {}

  @Get('statement.csv')
  async csv(@Param('id') id: string, @Query() asked: Asked, @Req() req: Request, @Res() res: Response): Promise<void> {
    const drawn = await this.drawUp(req, res, id, asked);
    if (drawn) res.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': fileName(id, 'csv') }).send(csvOf(drawn.statement));
  }

  @Get('statement.pdf')
  async pdf(@Param('id') id: string, @Query() asked: Asked, @Req() req: Request, @Res() res: Response): Promise<void> {
    const drawn = await this.drawUp(req, res, id, asked);
    if (!drawn) return;
    const language = asked.language === 'cy' ? 'cy' : 'en';
    const dayOf = dayIn(language);
    const [now, { from, to }] = [new Date(), periodOf(asked)];
    const { en, cy } = drawn.organisation.name;
    const facts = { organisation: (language === 'cy' ? cy : en) ?? en ?? cy ?? '', from: from && dayOf(noon(from)), to: dayOf(to === null ? now : noon(to)), dayOf };
    res.set({ 'content-type': 'application/pdf', 'content-disposition': fileName(id, 'pdf') }).send(await documentPdf(statementDocument(drawn.statement, facts, language), now));
  }

  /** Null once an answer was sent: hidden and absent are the same. */
  private async drawUp(req: Request, res: Response, id: string, asked: Asked): Promise<DrawnUp | null> {
    await takePointsOfFile(this.limits, req, res);
    res.set({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    const context = contextOf(await this.callers.read(req, res), req, res, null);
    const drawn = await this.statements.of(context, id, periodOf(asked));
    if (!drawn) res.status(404).type('text/plain').send('There is no such statement, or it is not yours to read. Sign in as a member of the organisation.\n');
    return drawn;
  }
}

const fileName = (id: string, ending: string): string => `attachment; filename="money-${id.replace(/\W/g, '')}.${ending}"`;

/** What is no day is left out, as a form sends empty fields. */
const periodOf = ({ from, to }: Asked): Period => ({ from: dayOrNull(from), to: dayOrNull(to) });
const dayOrNull = (text: unknown): string | null => (typeof text === 'string' && isDay(text) ? text : null);
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

const dayFormat = (locale: string): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' });
const DAYS = { en: dayFormat('en-GB'), cy: dayFormat('cy-GB') };
const dayIn = (language: 'en' | 'cy') => (at: Date): string => DAYS[language].format(at);

const figures = (of: StatementFigures): string[] => [of.committed, of.called, of.paid, of.outstanding, of.released].map(toDecimalString);

/** One row for the opening, each entry and the closing of a unit. Amounts are texts with two decimals, made harmless like any text. */
function csvOf({ units }: Statement): string {
  const rows = units.flatMap(({ unit, opening, closing, rows: entries }): CsvCell[][] => [
    [unit, null, null, 'OPENING', null, null, null, null, toDecimalString(opening.outstanding), null, ...figures(opening)],
    ...entries.map((row): CsvCell[] => [
      unit, row.id, row.at.toISOString(), row.kind, row.roundId, row.round, row.callId, toDecimalString(row.amount), toDecimalString(row.outstandingAfter), row.reference, null, null, null, null, null,
    ]),
    [unit, null, null, 'CLOSING', null, null, null, null, toDecimalString(closing.outstanding), null, ...figures(closing)],
  ]);
  return CSV_BYTE_ORDER_MARK + csvText([HEADER, ...rows]);
}
