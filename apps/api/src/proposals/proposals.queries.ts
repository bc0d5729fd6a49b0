// Every SELECT on proposals. Its own organisation sees a proposal always; others only by a grant, or once it is chosen.
import { Injectable } from '@nestjs/common';
import type { ProposalState } from '@moothall/domain/proposal';
import { organisationsWhere, ownOrganisations, type Viewer } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { decodeCursor, type Page, pageOf } from '../platform/graphql/pages.ts';
import { KeyRing } from '../platform/keys/key-ring.ts';
import type { ProposalJson } from './proposal-json.ts';
import { unlockContent } from './sealing/content-box.ts';

export interface ProposalRow {
  readonly id: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly state: ProposalState;
  readonly version: number;
  readonly content: ProposalJson;
  readonly label: string | null;
  readonly savedAt: Date;
  readonly submittedAt: Date | null;
  readonly isOwn: boolean;
  readonly isBlind: boolean;
  readonly hasUnsentChanges: boolean;
}

export interface ReceiptRow {
  readonly proposalId: string;
  readonly proposalVersion: number;
  readonly hash: string;
  readonly salt: string;
  readonly submittedAt: Date;
  readonly logSeq: string;
}

const COLUMNS = `p.id, p.challenge_id as "challengeId", p.organisation_id as "organisationId", p.state, p.version, p.content, p.draft, p.label,
  p.saved_at as "savedAt", p.submitted_at as "submittedAt", p.organisation_id = any($1) as "isOwn",
  not (p.organisation_id = any($1)) and coalesce(r.is_blind, false) as "isBlind",
  p.organisation_id = any($1) and (p.submitted_at is not null and p.saved_at > p.submitted_at) as "hasUnsentChanges"`;

/**
 * $1 = the viewer's organisations, $2 = the viewer at a browser, $3 = those organisations whose records the viewer audits,
 * $4 = the viewer or the maker of the key. The lead council reads what stood at the deadline once the shortlist is issued, its
 * auditors as soon as it is opened, nobody before. Whoever judges is no auditor of it: they read by grant, blind, or not at all.
 */
const FROM_VISIBLE = `from proposal p join challenge c on c.id = p.challenge_id
  left join proposal_reader r on r.proposal_id = p.id and r.person_id = $2
  where (p.organisation_id = any($1) or (r.person_id is not null and p.content is not null)
    or (p.label is not null and p.content is not null and p.state not in ('SEALED', 'WITHDRAWN') and ((c.lead_id = any($3)
      and not exists (select 1 from proposal_judge j where j.challenge_id = c.id and j.person_id = $4))
      or (c.lead_id = any($1) and c.stage in ('SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED')))))`;

@Injectable()
export class ProposalsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly keys: KeyRing,
  ) {}

  byIds(viewer: Viewer, ids: readonly string[]): Promise<ProposalRow[]> {
    return this.read(`select ${COLUMNS} ${FROM_VISIBLE} and p.id = any($5)`, [...sight(viewer), ids]);
  }

  /** The active proposal of one organisation for each of these challenges. */
  activeOf(viewer: Viewer, organisationId: string, challengeIds: readonly string[]): Promise<ProposalRow[]> {
    return this.read(
      `select ${COLUMNS} ${FROM_VISIBLE} and p.organisation_id = $5 and p.challenge_id = any($6) and p.state <> 'WITHDRAWN'`,
      [...sight(viewer), organisationId, challengeIds],
    );
  }

  ofChallenge(viewer: Viewer, challengeId: string, args: PageRequest): Promise<Page<ProposalRow>> {
    return this.page(viewer, 'p.challenge_id = $5', challengeId, args);
  }

  ofOrganisations(viewer: Viewer, args: PageRequest): Promise<Page<ProposalRow>> {
    return this.page(viewer, 'p.organisation_id = any($5::text[])', ownOrganisations(viewer), args);
  }

  /** How many stood at the deadline, for closed challenges only. */
  countClosed(challengeIds: readonly string[]): Promise<{ challengeId: string; n: number }[]> {
    return this.rows.all(
      'select c.id as "challengeId", proposals_at_deadline(c.id)::int as n from challenge c where c.id = any($1) and c.closed_at is not null',
      [challengeIds],
    );
  }

  receipts(viewer: Viewer, proposalIds: readonly string[]): Promise<ReceiptRow[]> {
    return this.rows.all<ReceiptRow>(
      `select v.proposal_id as "proposalId", v.version as "proposalVersion", v.hash, v.salt, v.submitted_at as "submittedAt", v.log_seq as "logSeq"
       from proposal_version v join proposal p on p.id = v.proposal_id
       where v.proposal_id = any($1) and p.organisation_id = any($2) order by v.version desc`,
      [proposalIds, sight(viewer)[0]],
    );
  }

  /** A working copy is unlocked here and nowhere else, for its own organisation alone. */
  private async read(text: string, values: readonly unknown[]): Promise<ProposalRow[]> {
    const rows = await this.rows.all<StoredRow>(text, values);
    return rows.flatMap(({ content, draft, ...row }) => {
      if (content === null && !row.isOwn) return [];
      return [{ ...row, content: content ?? unlockContent(this.keys, row.id, draft) }];
    });
  }

  private async page(viewer: Viewer, where: string, value: unknown, args: PageRequest): Promise<Page<ProposalRow>> {
    const [before] = args.after ? decodeCursor(args.after, 1) : [null];
    const rows = await this.read(
      `select ${COLUMNS} ${FROM_VISIBLE} and ${where} and ($6::text is null or p.id < $6) order by p.id desc limit $7`,
      [...sight(viewer), value, before, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>(`select count(*)::int as n ${FROM_VISIBLE} and ${where}`, [...sight(viewer), value]);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [row.id], (row) => row, count);
  }
}

/** What is known of an own proposal without reading it: it was written in this very operation. */
export type WrittenRow = Omit<ProposalRow, 'isOwn' | 'isBlind' | 'hasUnsentChanges'>;

/** The same row as `byIds` would read; nothing for whoever could not read it. */
export function asReadByItsOwn(viewer: Viewer, row: WrittenRow): ProposalRow[] {
  const [organisations] = sight(viewer);
  const hasUnsentChanges = row.submittedAt !== null && row.savedAt > row.submittedAt;
  return organisations.includes(row.organisationId) ? [{ ...row, isOwn: true, isBlind: false, hasUnsentChanges }] : [];
}

/** As it is stored: locked until two people have opened it. */
type StoredRow = Omit<ProposalRow, 'content'> & { readonly content: ProposalJson | null; readonly draft: Buffer };

interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/** A program without the scope sees as little as a stranger, whatever field it comes through. */
function sight(viewer: Viewer): [string[], string, string[], string] {
  const mayRead = viewer.scopes === null || viewer.scopes.has('proposals:read');
  if (!mayRead) return [[], '', [], ''];
  const person = viewer.personId ?? '';
  return [ownOrganisations(viewer), viewer.sessionId ? person : '', organisationsWhere(viewer, 'readRecords'), person];
}
