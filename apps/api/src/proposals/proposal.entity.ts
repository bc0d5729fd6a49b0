// How a proposal is stored: what it says as one locked document, with columns for what rules need.
import type { ProposalState } from '@moothall/domain/proposal';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('proposal')
export class ProposalEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'challenge_id' })
  challengeId: string;

  @Column('text', { name: 'organisation_id' })
  organisationId: string;

  @Column('text')
  state: ProposalState;

  @Column('int')
  version: number;

  /** The working copy, locked. */
  @Column('bytea')
  draft: Buffer;

  /** Who wrote each answer last. */
  @Column('jsonb', { name: 'field_writers' })
  fieldWriters: Readonly<Record<string, string>>;
}
