// `GET /data/conflicts.csv?challenge=…`: the conflicts assessment as a file, for the council that keeps it.
import { Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CSV_BYTE_ORDER_MARK, type CsvCell, csvText } from '@moothall/domain/evidence';
import { ChallengesQueries } from '../challenges/challenges.queries.ts';
import { People } from '../identity/people.ts';
import { viewerOf } from '../organisations/viewer.ts';
import { contextOf } from '../platform/graphql/context-of.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../platform/graphql/points-of-file.ts';
import { RateLimits } from '../platform/graphql/rate-limit.ts';
import { ConflictAssessments } from './conflict-assessment.ts';
import type { ConflictAssessmentType } from './panel.type.ts';

const HEADER = ['row', 'person', 'role', 'about', 'interest', 'direct', 'in_words', 'at', 'mitigation', 'proposals'];

@Controller('data')
export class ConflictsFile {
  constructor(
    private readonly challenges: ChallengesQueries,
    private readonly assessments: ConflictAssessments,
    private readonly people: People,
    private readonly callers: CallerReader,
    private readonly limits: RateLimits,
  ) {}

  @Get('conflicts.csv')
  async file(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const viewer = viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
    const challenge = typeof slug === 'string' ? await this.challenges.bySlug(viewer, slug) : null;
    const assessment = challenge && (await this.assessments.of(viewer, challenge));
    if (!challenge || !assessment) throw new NotFoundException('There is no such assessment, or you may not read it.');
    const ids = [...assessment.declarations, ...assessment.flags].flatMap(({ personId }) => personId ?? []);
    const people = await this.people.byIds([...new Set(ids)]);
    res.set({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="conflicts-${challenge.slug}.csv"`, 'cache-control': 'private, no-store' });
    res.send(csvOf(assessment, new Map(people.map(({ id, name }) => [id, name]))));
  }
}

function csvOf({ declarations, flags, laterParties }: ConflictAssessmentType, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string | null): CsvCell => (id === null ? null : (names.get(id) ?? id));
  const direct = (value: boolean | null): CsvCell => (value === null ? null : value ? 'direct' : 'indirect');
  const rows: CsvCell[][] = [
    ...declarations.map((one): CsvCell[] => ['declaration', nameOf(one.personId), one.role, one.name, one.kind, direct(one.direct), one.note, one.declaredAt.toISOString(), one.mitigation, null]),
    ...flags.map((one): CsvCell[] => ['flag', nameOf(one.personId), null, one.name, one.kind, null, null, null, one.recuses ? 'KEPT_OUT' : 'ANSWER_NEEDED', one.proposals]),
    ...laterParties.map((one): CsvCell[] => ['later_party', null, null, one.name, null, null, one.reason, one.at.toISOString(), 'DECLARED_AGAIN', null]),
  ];
  return CSV_BYTE_ORDER_MARK + csvText([HEADER, ...rows]);
}
