// Every SELECT on what was said of a problem: for all where the problem is shared, else for its council.
import { Injectable } from '@nestjs/common';
import { ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { InsightSource, Quotation } from './feedback.type.ts';
import type { CountRow } from './service-view.queries.ts';

type QuotationRow = Quotation & { readonly id: string; readonly source: InsightSource };

@Injectable()
export class InsightQueries {
  constructor(private readonly rows: Rows) {}

  problem(viewer: Viewer, id: string): Promise<{ id: string; titleEn: string | null; titleCy: string | null } | null> {
    return this.rows.one(`select p.id, p.content #>> '{title,en}' as "titleEn", p.content #>> '{title,cy}' as "titleCy" from problem p where p.id = $1 and (p.state in ('SHARED', 'IN_CHALLENGE') or p.organisation_id = any($2))`, [id, ownOrganisations(viewer)]);
  }

  counts(problemId: string): Promise<CountRow[]> {
    return asSystem('counts-of-answers', () => {
      return this.rows.all<CountRow>(
        `select source, to_char(month, 'YYYY-MM') as month, crowded, satisfaction, count(*)::int as n from feedback
         where problem_id = $1 group by source, feedback.month, crowded, satisfaction order by month, source, crowded, satisfaction`,
        [problemId],
      );
    });
  }

  async quotations(problemId: string, args: { first: number; after?: string | null }): Promise<Page<QuotationRow>> {
    const [after] = args.after ? decodeCursor(args.after, 1) : [null];
    const where = `f.problem_id = $1 and f.state = 'SHOWN'`;
    const rows = await this.rows.all<QuotationRow>(
      `select f.id, f.source, f.works, f.falls_short as "fallsShort", f.why, upper(f.language) as language from feedback f
       where ${where} and ($2::text is null or f.id < $2) order by f.id desc limit $3`,
      [problemId, after, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n from feedback f where ${where}`, [problemId]);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }
}
