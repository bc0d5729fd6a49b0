// The tables of the scenarios as entities, as TypeORM's guide would have them.
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';

type Json = Record<string, unknown>;

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('text') id: string;
  @Column('text') slug: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'name_cy', nullable: true }) nameCy: string | null;
}

@Entity('place')
export class Place {
  @PrimaryColumn('text') code: string;
  @Column('text', { name: 'name_en' }) nameEn: string;
  @Column('text', { name: 'name_cy', nullable: true }) nameCy: string | null;
}

@Entity('challenge')
export class Challenge {
  @PrimaryColumn('text') id: string;
  @Column('text') slug: string;
  @Column('text', { name: 'lead_id' }) leadId: string;
  @Column('text') stage: string;
  @Column('int') version: number;
  @Column('jsonb') content: Json;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt: Date | null;
}

/** What can be found; one row for each published challenge. */
@Entity('challenge_search')
export class ChallengeSearch {
  @PrimaryColumn('text') id: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('text', { array: true }) regions: string[];
  @ManyToOne(() => Challenge)
  @JoinColumn({ name: 'id' })
  challenge: Relation<Challenge>;
}

@Entity('proposal')
export class Proposal {
  @PrimaryColumn('text') id: string;
  @Column('text', { name: 'challenge_id' }) challengeId: string;
  @Column('text', { name: 'organisation_id' }) organisationId: string;
  @Column('text') state: string;
  @Column('int') version: number;
  @Column('jsonb', { nullable: true }) content: Json | null;
  @Column('text', { nullable: true }) label: string | null;
}

@Entity('solution')
export class Solution {
  @PrimaryColumn('text') id: string;
  @Column('text') slug: string;
  @Column('text', { name: 'challenge_id' }) challengeId: string;
  @Column('int') position: number;
  @Column('timestamptz', { name: 'dropped_at', nullable: true }) droppedAt: Date | null;
  @ManyToOne(() => Proposal)
  @JoinColumn({ name: 'proposal_id' })
  proposal: Relation<Proposal>;
}

@Entity('challenge_follow')
export class Follow {
  @PrimaryColumn('text', { name: 'challenge_id' }) challengeId: string;
  @PrimaryColumn('text', { name: 'person_id' }) personId: string;
}

@Entity('amendment')
export class Amendment {
  @PrimaryColumn('text', { name: 'challenge_id' }) challengeId: string;
  @PrimaryColumn('int') version: number;
  @Column('timestamptz') at: Date;
  @Column('boolean') material: boolean;
  @Column('jsonb') reason: Json;
}

@Entity('participation')
export class Participation {
  @PrimaryColumn('text', { name: 'challenge_id' }) challengeId: string;
  @PrimaryColumn('text', { name: 'organisation_id' }) organisationId: string;
  @Column('text') role: string;
}

export const ENTITIES = [Organisation, Place, Challenge, ChallengeSearch, Proposal, Solution, Follow, Amendment, Participation];
