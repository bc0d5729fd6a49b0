// How a problem is stored: what it says as one document, with columns for what rules and lists need.
import type { ProblemContent, ProblemState } from '@moothall/domain/problem';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('problem')
export class ProblemEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  slug: string;

  @Column('text', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  @Column('text')
  service: string;

  @Column('text')
  state: ProblemState;

  @Column('jsonb')
  content: ProblemContent;

  @Column('text', { name: 'written_by' })
  writtenBy: string;
}
