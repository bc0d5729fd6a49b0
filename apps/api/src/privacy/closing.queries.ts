// What depends on one person: organisations they alone administer, panels they sit on, challenges that name their address.
import { Injectable } from '@nestjs/common';
import type { ClosingFacts } from '@moothall/domain/privacy';
import type { Tx } from '../platform/transaction.ts';
import type { Subject } from './person-data.queries.ts';

/** Work goes on in every stage but these. */
const OVER = `('CONCLUDED', 'ARCHIVED', 'WITHDRAWN', 'TERMINATED')`;
const BEFORE = `('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED')`;

const AT_WORK = `exists (select 1 from participation a join challenge c on c.id = a.challenge_id where a.organisation_id = o.id and c.stage not in ${OVER} and c.stage not in ${BEFORE})
  or exists (select 1 from challenge c where c.lead_id = o.id and c.stage not in ${OVER} and c.stage not in ${BEFORE})
  or exists (select 1 from proposal p join challenge c on c.id = p.challenge_id where p.organisation_id = o.id and c.stage not in ${OVER}
    and p.state in ('SUBMITTED', 'SEALED', 'OPENED', 'UNDER_EVALUATION', 'MODERATED', 'SHORTLISTED', 'RESERVE', 'PILOT_OFFERED', 'PILOT_ACCEPTED'))
  or exists (select 1 from pledge g where g.organisation_id = o.id and g.state in ('OFFERED', 'CONDITIONAL', 'ACTIVE', 'CONFIRMED'))
  or exists (select 1 from pilot t where t.supplier_id = o.id and t.state not in ('VERIFIED', 'CLOSED', 'STOPPED'))`;

/** In one language or both. */
export interface Title {
  readonly en: string | null;
  readonly cy: string | null;
}

/** A draft that goes with its writer, who is alone in the organisation. */
export interface LoneDraft {
  readonly id: string;
  readonly organisationId: string;
}

@Injectable()
export class ClosingQueries {
  async facts(tx: Tx, subject: Subject): Promise<ClosingFacts> {
    const organisations: ClosingFacts['organisations'] = await tx.query(
      `select o.slug, 'ADMIN' = any(m.roles) and not exists (select 1 from membership b where b.organisation_id = o.id and b.id <> m.id and 'ADMIN' = any(b.roles)) as "isOnlyAdministrator",
         exists (select 1 from membership b where b.organisation_id = o.id and b.id <> m.id) as "hasOthers", ${AT_WORK} as "isAtWork"
       from membership m join organisation o on o.id = m.organisation_id where m.person_id = $1 order by o.slug`,
      [subject.id],
    );
    const seats: ClosingFacts['seats'] = await tx.query(
      `select c.slug, s.role, s.sent_at is not null or s.status = 'RECUSED' as "hasSent" from panel_member s join challenge c on c.id = s.challenge_id
       where s.person_id = $1 and c.stage in ('CLOSED', 'EVALUATING') order by c.slug, s.role`,
      [subject.id],
    );
    const contactOf: { slug: string }[] = await tx.query(`select slug from challenge where lower(content ->> 'contactEmail') = $1 and stage not in ${OVER} order by slug`, [subject.email]);
    return { organisations, seats, contactOf: contactOf.map(({ slug }) => slug) };
  }

  /** What the organisations and challenges of these slugs are called, by kind and slug. */
  async titles(tx: Tx, slugs: readonly string[]): Promise<Map<string, Title>> {
    const rows: { key: string; title: Partial<Title> }[] = await tx.query(
      `select 'organisation ' || slug as key, jsonb_build_object('en', name_en, 'cy', name_cy) as title from organisation where slug = any($1)
       union all select 'challenge ' || slug, content -> 'title' from challenge where slug = any($1)`,
      [slugs],
    );
    return new Map(rows.map(({ key, title }) => [key, { en: title.en || null, cy: title.cy || null }]));
  }

  /** Never sent, and of an organisation that nobody else belongs to. */
  loneDrafts(tx: Tx, subject: Subject): Promise<LoneDraft[]> {
    return tx.query(
      `select p.id, p.organisation_id as "organisationId" from proposal p join membership m on m.organisation_id = p.organisation_id
       where m.person_id = $1 and p.state = 'DRAFT' and not exists (select 1 from membership b where b.organisation_id = p.organisation_id and b.person_id <> $1)
         and not exists (select 1 from proposal_version v where v.proposal_id = p.id) order by p.id`,
      [subject.id],
    );
  }

  /** Events to come in which the person has a place or waits for one. */
  async eventsToCome(tx: Tx, subject: Subject): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `select e.id from event_booking b join engagement_event e on e.id = b.event_id
       where b.person_id = $1 and b.state <> 'CANCELLED' and e.starts_at > clock_timestamp() order by e.id`,
      [subject.id],
    );
    return rows.map(({ id }) => id);
  }
}
