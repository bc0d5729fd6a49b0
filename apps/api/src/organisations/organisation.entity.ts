// How an organisation is stored.
import type { OrganisationKind, OrganisationSize } from '@moothall/domain/organisation';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  slug: string;

  @Column('text', { name: 'name_en' })
  nameEn: string;

  @Column('text', { name: 'name_cy', nullable: true })
  nameCy: string | null;

  @Column('text')
  kind: OrganisationKind;

  @Column('text', { nullable: true })
  size: OrganisationSize | null;

  @Column('text', { nullable: true })
  summary: string | null;

  @Column('text', { nullable: true })
  website: string | null;

  @Column('text', { name: 'place_code', nullable: true })
  placeCode: string | null;

  @Column('int')
  version: number;
}
