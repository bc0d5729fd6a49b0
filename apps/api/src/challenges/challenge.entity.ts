// How a challenge is stored: one JSON document for what it says, columns for what rules and lists need.
import type { Stage } from '@moothall/domain/challenge';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContentJson } from './content-json.ts';

@Entity('challenge')
export class ChallengeEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  slug: string;

  @Column('text', { name: 'lead_id' })
  leadId: string;

  @Column('text')
  stage: Stage;

  @Column('int')
  version: number;

  @Column('jsonb')
  content: ContentJson;

  @Column('timestamptz', { name: 'closes_at', nullable: true })
  closesAt: Date | null;

  @Column('text', { name: 'author_ids', array: true })
  authorIds: string[];

  @Column('jsonb', { nullable: true })
  source: { name: string; url: string | null; ocid: string } | null;
}
