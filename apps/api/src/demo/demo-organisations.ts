// Stores the demo organisations with their members; the first member listed is the one who made it.
import type { INestApplication } from '@nestjs/common';
import { ORGANISATION_KINDS, ORGANISATION_SIZES, ROLES } from '@moothall/domain/organisation';
import { DataSource } from 'typeorm';
import { storeMember, storeOrganisation } from '../organisations/store-organisation.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';
import type { DemoPerson } from './demo-api.ts';
import { known } from './demo-stage.ts';
import type { Found } from './found.ts';

/** @returns ids by the keys of the file. */
export function storeOrganisations(
  app: INestApplication,
  organisations: readonly Found[],
  members: readonly Found[],
  people: ReadonlyMap<string, DemoPerson>,
): Promise<Map<string, string>> {
  return inTransaction(app.get(DataSource), async (tx) => {
    const stored = new Map<string, string>();
    for (const organisation of organisations) {
      const key = organisation.text('key');
      const own = members.filter((member) => member.maybeText('organisation') === key);
      stored.set(key, await store(tx, organisation, own, people));
    }
    return stored;
  });
}

async function store(tx: Tx, organisation: Found, members: readonly Found[], people: ReadonlyMap<string, DemoPerson>): Promise<string> {
  const personId = members[0] ? known(people, members[0].text('key')).id : null;
  const id = await storeOrganisation(tx, detailsOf(organisation), { personId, organisationId: null });
  for (const member of members) {
    const roles = member.texts('roles').map((role) => oneOf(ROLES, role));
    await storeMember(tx, id, known(people, member.text('key')).id, roles, { personId, organisationId: id });
  }
  return id;
}

function detailsOf(organisation: Found): Parameters<typeof storeOrganisation>[1] {
  const size = organisation.maybeText('size');
  return {
    nameEn: organisation.text('name'),
    nameCy: organisation.maybeText('nameCy'),
    kind: oneOf(ORGANISATION_KINDS, organisation.text('kind')),
    size: size === null ? null : oneOf(ORGANISATION_SIZES, size),
    summary: organisation.text('summary'),
    website: null,
    placeCode: organisation.maybeText('placeCode'),
  };
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw new Error(`"${text}" is none of ${words.join(', ')}`);
}
