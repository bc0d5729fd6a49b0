// Organisations and places as read plans write them: names, kinds and positions are public facts.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Arguments, fact, type PlannedObject, type PlannedType } from '../platform/read-plan/declaration.ts';
import { decimal, text, textOrNull, type Row, wholeOrNull } from '../platform/read-plan/json-text.ts';
import { ReadPlans } from '../platform/read-plan/read-plans.ts';
import type { Bind } from '../platform/read-plan/statement.ts';

/** A name in two columns. */
const nameOf =
  (row: Row): Row =>
  (language) =>
    row(`name_${language}`);

export const organisationPlan: PlannedType = (row) => ({
  id: fact(text(row('id'))),
  slug: fact(text(row('slug'))),
  version: fact(`${row('version')}::text`),
  name: fact(({ object }) => object('LocalisedText', nameOf(row))),
  kind: fact(text(row('kind'))),
  size: fact(textOrNull(row('size'))),
  summary: fact(textOrNull(row('summary'))),
  website: fact(textOrNull(row('website'))),
});

export const placePlan: PlannedType = (row) => ({
  code: fact(text(row('code'))),
  name: fact(({ object }) => object('LocalisedText', nameOf(row))),
  nation: fact(text(row('nation'))),
  region: fact(textOrNull(row('region'))),
  type: fact(text(row('type'))),
  lat: fact(decimal(row('lat'))),
  lon: fact(decimal(row('lon'))),
  hexColumn: fact(wholeOrNull(row('hex_column'))),
  hexRow: fact(wholeOrNull(row('hex_row'))),
});

/** What hangs on an id that may be missing finds nothing. */
const whereId =
  (column: string, argument: string) =>
  (args: Arguments, bind: Bind): string =>
    `${column} = ${bind(args[argument])}`;

const organisationRoot: PlannedObject = {
  kind: 'object',
  type: 'Organisation',
  alias: 'o',
  from: 'organisation o',
  where: ({ id, slug }, bind) => {
    if (id) return `o.id = ${bind(id)}`;
    return slug ? `o.slug = ${bind(slug)}` : 'false';
  },
};

@Injectable()
export class OrganisationPlans implements OnModuleInit {
  constructor(private readonly plans: ReadPlans) {}

  onModuleInit(): void {
    this.plans.declare('Organisation', organisationPlan);
    this.plans.declare('Place', placePlan);
    this.plans.declareRoot('organisation', organisationRoot);
    this.plans.declareRoot('place', { kind: 'object', type: 'Place', alias: 'p', from: 'place p', where: whereId('p.code', 'code') });
  }
}
