// How a session is stored; the token itself never is.
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('text', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'acting_for', nullable: true })
  actingFor: string | null;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
