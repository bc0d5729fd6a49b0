// How a person's place in an organisation is stored.
import type { Role } from '@moothall/domain/organisation';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'organisation_id' })
  organisationId: string;

  @Column('text', { name: 'person_id' })
  personId: string;

  @Column('text', { array: true })
  roles: Role[];
}
