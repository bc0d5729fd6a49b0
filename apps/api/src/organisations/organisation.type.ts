// An organisation as the world sees it.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ORGANISATION_KINDS, ORGANISATION_SIZES, type OrganisationKind, type OrganisationSize, type Role, ROLES } from '@moothall/domain/organisation';
import { Node } from '../platform/graphql/node.ts';
import { connectionOf } from '../platform/graphql/pages.ts';
import { LocalisedText } from '../platform/graphql/values.type.ts';
import type { OrganisationRow } from './organisations.queries.ts';

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> => Object.fromEntries(values.map((value) => [value, value]));

export const OrganisationKindEnum = enumOf<OrganisationKind>(ORGANISATION_KINDS);
registerEnumType(OrganisationKindEnum, { name: 'OrganisationKind', description: 'What an organisation is.' });

export const OrganisationSizeEnum = enumOf<OrganisationSize>(ORGANISATION_SIZES);
registerEnumType(OrganisationSizeEnum, { name: 'OrganisationSize', description: 'By the number of people: fewer than 10, 50, 250, or more.' });

export const MembershipRoleEnum = enumOf<Role>(ROLES);
registerEnumType(MembershipRoleEnum, { name: 'MembershipRole', description: 'What a member may do in an organisation.' });

@ObjectType({ description: 'What an organisation is known by in a register.' })
export class Identifier {
  @Field({ description: 'The register, such as `GB-COH` (Companies House) or `GB-PPON`.' })
  scheme: string;

  @Field({ description: 'The number in that register, in its usual form.' })
  id: string;

  @Field({ description: 'Whether somebody checked it in the register; the format is always checked.' })
  verified: boolean;
}

@ObjectType('Organisation', { implements: () => [Node], description: 'A council, supplier, funder, voluntary or research organisation.' })
export class OrganisationType implements Node {
  @Field(() => ID, { description: 'The id, `org_…`.' })
  id: string;

  @Field({ description: 'The last part of its address on the site.' })
  slug: string;

  @Field(() => Int, { description: 'Counts up with each change; send it back with yours.' })
  version: number;

  @Field(() => LocalisedText, { description: 'The name.' })
  name: LocalisedText;

  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  kind: OrganisationKind;

  @Field(() => OrganisationSizeEnum, { nullable: true, description: 'How large it is.' })
  size: OrganisationSize | null;

  @Field(() => String, { nullable: true, description: 'What it does, in its own words.' })
  summary: string | null;

  @Field(() => String, { nullable: true, description: 'Its own site.' })
  website: string | null;

  placeCode: string | null;
}

export const OrganisationConnection = connectionOf('Organisation', () => OrganisationType);

export function toOrganisation(row: OrganisationRow): OrganisationType {
  return { ...row, name: { en: row.nameEn, cy: row.nameCy } };
}
