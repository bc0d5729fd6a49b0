// Every SELECT on consents: the lead sees those of its own proposals, whoever is asked sees its own part and nothing else.
import { Injectable } from '@nestjs/common';
import type { ConsentState, ProposalState, TeamMember, TeamRole } from '@moothall/domain/proposal';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { asSystem } from '../../platform/tenancy/tenant.ts';
import { fromJson, type ProposalJson } from '../proposal-json.ts';
import { unlockNote } from './store-consent.ts';
import { unlockContent } from '../sealing/content-box.ts';

export interface ConsentRow {
  readonly id: string;
  readonly proposalId: string;
  readonly memberId: string;
  readonly organisationId: string | null;
  readonly email: string | null;
  readonly state: ConsentState;
  readonly note: string;
  readonly invitedAt: Date;
  readonly answeredAt: Date | null;
  readonly expiresAt: Date | null;
}

/** A part as whoever is asked sees it; null for what is no longer in the team. */
export interface PartRow extends ConsentRow {
  readonly challengeId: string;
  readonly leadId: string;
  readonly proposalState: ProposalState;
  readonly isRemoved: boolean;
  readonly part: TeamMember | null;
}

export interface OtherBidRow {
  readonly consentId: string;
  readonly leadId: string;
  readonly role: TeamRole;
  readonly state: ConsentState;
}

const CONSENT = `t.id, t.proposal_id as "proposalId", t.member_id as "memberId", t.organisation_id as "organisationId", t.email, t.state, t.note_box as "noteBox",
  t.invited_at as "invitedAt", t.answered_at as "answeredAt", t.expires_at as "expiresAt"`;
const PART = `select ${CONSENT}, t.challenge_id as "challengeId", p.organisation_id as "leadId", p.state as "proposalState",
  t.removed_at is not null as "isRemoved", p.content, p.draft from team_consent t join proposal p on p.id = t.proposal_id`;

/** As it is stored: locked until two people have opened it. */
interface Stored {
  readonly content: ProposalJson | null;
  readonly draft: Buffer;
}
interface Noted {
  readonly noteBox: Buffer | null;
}
type StoredPart = Omit<PartRow, 'part' | 'note'> & Stored & Noted;
type StoredConsent = Omit<ConsentRow, 'note'> & Noted;

@Injectable()
export class TeamQueries {
  constructor(
    private readonly rows: Rows,
    private readonly keys: KeyRing,
  ) {}

  /** Consents to own proposals. */
  async consents(viewer: Viewer, proposalIds: readonly string[]): Promise<ConsentRow[]> {
    const rows = await this.rows.all<StoredConsent>(
      `select ${CONSENT} from team_consent t join proposal p on p.id = t.proposal_id
       where t.proposal_id = any($1) and p.organisation_id = any($2) and t.removed_at is null`,
      [proposalIds, sight(viewer)],
    );
    return rows.map(({ noteBox, ...row }) => ({ ...row, note: unlockNote(this.keys, row.id, noteBox) }));
  }

  async parts(viewer: Viewer, ids: readonly string[]): Promise<PartRow[]> {
    return this.theirs('where t.id = any($1) and t.organisation_id = any($2)', [ids, sight(viewer)]);
  }

  /** All parts of the viewer's organisations, newest first. */
  async partsOf(viewer: Viewer): Promise<PartRow[]> {
    return this.theirs('where t.organisation_id = any($1) order by t.id desc limit 100', [sight(viewer)]);
  }

  /** By the link of a letter, while it holds. */
  partByToken(tokenHash: string): Promise<PartRow | null> {
    return asSystem('letter-link', async () => {
      const row = await this.rows.one<StoredPart>(`${PART} where t.token_hash = $1 and t.expires_at > clock_timestamp() and t.removed_at is null`, [tokenHash]);
      return row && this.part(row);
    });
  }

  /** Other parts of the same organisation in answers to the same challenge; only ever shown to itself. */
  async otherParts(viewer: Viewer, consentIds: readonly string[]): Promise<OtherBidRow[]> {
    const rows = await this.rows.all<Omit<OtherBidRow, 'role'> & Stored & { readonly proposalId: string; readonly memberId: string }>(
      `select t.id as "consentId", p.id as "proposalId", p.organisation_id as "leadId", o.member_id as "memberId", o.state, p.content, p.draft
       from team_consent t join team_consent o on o.organisation_id = t.organisation_id and o.challenge_id = t.challenge_id and o.id <> t.id and o.removed_at is null
       join proposal p on p.id = o.proposal_id and p.state <> 'WITHDRAWN' and p.id <> t.proposal_id
       where t.id = any($1) and t.organisation_id = any($2)`,
      [consentIds, sight(viewer)],
    );
    return rows.map((row) => ({ consentId: row.consentId, leadId: row.leadId, state: row.state, role: this.memberOf(row)?.role ?? 'PARTNER' }));
  }

  /** Proposals that the same organisation leads itself. */
  ownBids(viewer: Viewer, consentIds: readonly string[]): Promise<{ consentId: string; proposalId: string }[]> {
    return this.rows.all(
      `select t.id as "consentId", p.id as "proposalId" from team_consent t
       join proposal p on p.organisation_id = t.organisation_id and p.challenge_id = t.challenge_id and p.state <> 'WITHDRAWN'
       where t.id = any($1) and t.organisation_id = any($2)`,
      [consentIds, sight(viewer)],
    );
  }

  /** Whoever was taken out of a team is told so, though the proposal is theirs no longer: which parts are theirs is asked as themselves. */
  private async theirs(where: string, values: readonly unknown[]): Promise<PartRow[]> {
    const own = await this.rows.all<{ id: string }>(`select t.id from team_consent t ${where}`, values);
    if (own.length === 0) return [];
    const ids = own.map(({ id }) => id);
    const rows = await asSystem('part-in-team', () => this.rows.all<StoredPart>(`${PART} where t.id = any($1) order by t.id desc`, [ids]));
    return rows.map((row) => this.part(row));
  }

  private part({ content, draft, noteBox, ...row }: StoredPart): PartRow {
    return { ...row, note: unlockNote(this.keys, row.id, noteBox), part: this.memberOf({ content, draft, ...row }) };
  }

  /** Of all that a proposal says, only the one part leaves this place. */
  private memberOf({ content, draft, proposalId, memberId }: Stored & { readonly proposalId: string; readonly memberId: string }): TeamMember | null {
    const { team } = fromJson(content ?? unlockContent(this.keys, proposalId, draft));
    return team.find((member) => member.id === memberId) ?? null;
  }
}

/** A program without the scope sees nothing. */
function sight(viewer: Viewer): string[] {
  const mayRead = viewer.scopes === null || viewer.scopes.has('proposals:read');
  return mayRead ? ownOrganisations(viewer) : [];
}
