// Every SELECT on questions. All read what was published; whoever asked reads their own; councils read everything but who asked.
import { Injectable } from '@nestjs/common';
import type { QuestionState } from '@moothall/domain/engagement';
import { organisationsWhere, ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../../platform/graphql/pages.ts';
import { isCouncilOf } from '../engagement.queries.ts';

type Texts = { en?: string; cy?: string };

/** As far as the viewer may know it: what is hidden is null in the row already. */
export interface QuestionRow {
  readonly id: string;
  readonly challengeId: string;
  readonly pseudonym: string;
  readonly language: 'en' | 'cy';
  readonly state: QuestionState;
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly isOverdue: boolean;
  readonly text: Texts | null;
  readonly original: string | null;
  readonly answer: Texts | null;
  readonly machineLanguages: readonly string[];
  readonly isMaterial: boolean;
  readonly publishedAt: Date | null;
  readonly extendedTo: Date | null;
  readonly rejectedBecause: Texts | null;
  readonly isOwn: boolean;
  readonly returnNote: string | null;
  readonly mayCheck: boolean;
  readonly version: number;
  readonly sameAsId: string | null;
}

export interface AskerRow {
  readonly questionId: string;
  readonly organisationId: string;
  readonly personId: string;
}

/** $1 = the viewer's organisations as councils, $2 = those that ask, $3 = the viewer, $4 = organisations in which the viewer may check. */
const SEEN = `select q.id, q.challenge_id as "challengeId", q.pseudonym, q.language, q.asked_at as "askedAt", q.due_at as "dueAt", q.state,
    q.state in ('ASKED', 'DRAFTED', 'CHECKED') and q.due_at < clock_timestamp() as "isOverdue",
    case when q.state = 'PUBLISHED' or q.is_own or q.is_council then q.shown_text end as text,
    case when q.is_own or q.is_council then q.original end as original,
    case when q.state = 'PUBLISHED' or q.is_council then q.answer end as answer, q.machine_languages as "machineLanguages",
    (q.state = 'PUBLISHED' or q.is_council) and q.is_material as "isMaterial", q.published_at as "publishedAt", q.extended_to as "extendedTo",
    q.rejected_because as "rejectedBecause", q.is_own as "isOwn", case when q.is_council then q.return_note end as "returnNote",
    q.is_checker and q.state = 'DRAFTED' and q.drafted_by <> $3 as "mayCheck", q.version, q.same_as_id as "sameAsId"
  from (select one.*, one.organisation_id = any($2) as is_own, ${isCouncilOf('one.challenge_id')} as is_council,
    exists (select 1 from participation p where p.challenge_id = one.challenge_id and p.role <> 'OBSERVER' and p.organisation_id = any($4)) as is_checker
    from question one) q
  where (q.state = 'PUBLISHED' or (q.state = 'REJECTED' and q.rejection_is_shown) or q.is_own or q.is_council)`;

@Injectable()
export class QuestionsQueries {
  constructor(private readonly rows: Rows) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<QuestionRow[]> {
    return this.rows.all<QuestionRow & Record<string, unknown>>(`${SEEN} and q.id = any($5)`, [...sight(viewer), ids]);
  }

  /** The newest first. */
  async ofChallenge(viewer: Viewer, challengeId: string, args: { first: number; after?: string | null }): Promise<Page<QuestionRow>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const rows = await this.rows.all<QuestionRow & Record<string, unknown>>(
      `${SEEN} and q.challenge_id = $5 and ($6::text is null or q.id < $6) order by q.id desc limit $7`,
      [...sight(viewer), challengeId, before, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from (${SEEN} and q.challenge_id = $5) seen`, [...sight(viewer), challengeId]);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }

  /** Who asked, for the auditor who said why; only by the record of that. */
  askerBy(viewer: Viewer, lookUpId: string): Promise<AskerRow | null> {
    return this.rows.one<AskerRow & Record<string, unknown>>(
      `select q.id as "questionId", q.organisation_id as "organisationId", q.person_id as "personId" from asker_lookup l join question q on q.id = l.question_id
       where l.id = $2 and l.person_id = $3 and ${isCouncilOf('q.challenge_id')}`,
      [organisationsWhere(viewer, 'readRecords'), lookUpId, viewer.personId ?? ''],
    );
  }
}

/** A program without the scope sees as little as a stranger. */
function sight(viewer: Viewer): [string[], string[], string, string[]] {
  const may = (scope: string): boolean => viewer.scopes === null || viewer.scopes.has(scope);
  const own = ownOrganisations(viewer);
  return [may('challenges:read') ? own : [], may('proposals:read') ? own : [], viewer.personId ?? '', may('challenges:read') ? [...organisationsWhere(viewer, 'writeChallenge'), ...organisationsWhere(viewer, 'approveChallenge')] : []];
}
