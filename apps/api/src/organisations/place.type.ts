// A place that a local authority serves, as the world sees it.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/pages.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import type { Nation, PlaceRow } from './places.queries.ts';

export const NationEnum = { ENGLAND: 'ENGLAND', SCOTLAND: 'SCOTLAND', WALES: 'WALES', NORTHERN_IRELAND: 'NORTHERN_IRELAND' } as const;
registerEnumType(NationEnum, { name: 'Nation', description: 'The nations of the United Kingdom.' });

@ObjectType('Place', { description: 'The area of a local authority.' })
export class PlaceType {
  @Field(() => ID, { description: 'The GSS code of the Office for National Statistics, such as `E08000035`.' })
  code: string;

  @Field(() => LocalisedText, { description: 'The name; in Welsh for all Welsh councils.' })
  name: LocalisedText;

  @Field(() => NationEnum, { description: 'The nation it lies in.' })
  nation: Nation;

  @Field(() => String, { nullable: true, description: 'The region, in England only.' })
  region: string | null;

  @Field({ description: 'The kind of authority, such as `UNITARY`.' })
  type: string;

  @Field(() => Float, { description: 'Latitude of its middle, in degrees.' })
  lat: number;

  @Field(() => Float, { description: 'Longitude of its middle, in degrees.' })
  lon: number;

  @Field(() => Int, { nullable: true, description: 'Column on the map of hexagons (odd-r offset); null for areas made of others.' })
  hexColumn: number | null;

  @Field(() => Int, { nullable: true, description: 'Row on the map of hexagons (odd-r offset).' })
  hexRow: number | null;

  @Field(() => [ID], { description: 'Codes of the county and of the combined authority it lies in; none for most.' })
  within: readonly string[];

  @Field(() => Date, { nullable: true, description: 'When the authority began, where known.' })
  validFrom: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it lives.' })
  validTo: Date | null;
}

export const PlaceConnection = connectionOf('Place', () => PlaceType);

export function toPlace(row: PlaceRow): PlaceType {
  return { ...row, name: { en: row.nameEn, cy: row.nameCy } };
}
