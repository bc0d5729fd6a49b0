// Every SELECT on versions that were sent: for their own organisation, from its own locked copy.
import { Injectable } from '@nestjs/common';
import { ownOrganisations, type Viewer } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { type Submission, unlockContent } from '../sealing/content-box.ts';

export interface VersionRow extends Submission {
  readonly hash: string;
  readonly submittedAt: Date;
}

type StoredVersion = Omit<VersionRow, 'content'> & { readonly copy: Buffer };

@Injectable()
export class VersionsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly keys: KeyRing,
  ) {}

  /** Newest first. A program without the scope sees none. */
  async ofProposals(viewer: Viewer, proposalIds: readonly string[]): Promise<VersionRow[]> {
    const mayRead = viewer.scopes === null || viewer.scopes.has('proposals:read');
    const rows = await this.rows.all<StoredVersion>(
      `select v.proposal_id as "proposalId", p.challenge_id as "challengeId", p.organisation_id as "organisationId", v.version as "proposalVersion", v.salt, v.hash,
         v.submitted_at as "submittedAt", v.own_copy as copy
       from proposal_version v join proposal p on p.id = v.proposal_id
       where v.proposal_id = any($1) and p.organisation_id = any($2) order by v.version desc`,
      [proposalIds, mayRead ? ownOrganisations(viewer) : []],
    );
    return rows.map(({ copy, ...row }) => ({ ...row, content: unlockContent(this.keys, row.proposalId, copy) }));
  }
}
