// Made-up councils on real places, suppliers, their people, and the keys by which programs act for them.
import { createHash } from 'node:crypto';
import { drawsFrom } from './draws.mjs';
import { proseFrom } from './prose.mjs';

export const BEGINNING = Date.UTC(2024, 0, 1);
const NO_PASSWORD = '!';

/** @param places rows of the table of places */
export function organisationsOn(places, { suppliers }) {
  const draws = drawsFrom('organisations');
  const prose = proseFrom(draws);
  const councils = places.map((place, at) => ({
    id: draws.id('org', BEGINNING + at),
    slug: `council-${at}`,
    name: `${place.name_en} Council`,
    kind: 'COUNCIL',
    size: null,
    place: place.code,
    region: place.region,
    nation: place.nation,
    people: Math.sqrt(place.population ?? 100_000),
  }));
  const firms = Array.from({ length: suppliers }, (_, at) => ({
    id: draws.id('org', BEGINNING + 10_000 + at),
    slug: `supplier-${at}`,
    name: `${prose.name()} ${draws.pick(['Works', 'Data', 'Systems', 'Care', 'Energy', 'Partnership', 'Studio', 'Engineering'])}`,
    kind: 'SUPPLIER',
    size: draws.pick(['MICRO', 'SMALL', 'MEDIUM', 'LARGE']),
    place: null,
  }));
  const withPeople = (organisation, roles, at) => ({ ...organisation, roles, person: draws.id('per', BEGINNING + at), membership: draws.id('mem', BEGINNING + at), key: keyOf(draws, BEGINNING + at) });
  return {
    councils: councils.map((one, at) => withPeople(one, ['ADMIN', 'BUYER', 'APPROVER'], at)),
    suppliers: firms.map((one, at) => withPeople(one, ['ADMIN', 'PROPOSER'], 20_000 + at)),
    /** Of no organisation: they score, and they follow. */
    others: Array.from({ length: 2_000 }, (_, at) => draws.id('per', BEGINNING + 100_000 + at)),
  };
}

/** What a key looks like, and what of it is stored. */
function keyOf(draws, milliseconds) {
  const prefix = draws.hex(8);
  const secret = `moot_live_${prefix}_${draws.hex(43)}`;
  return { id: draws.id('key', milliseconds), prefix, secret, hash: createHash('sha256').update(secret).digest('hex') };
}

const SCOPES = ['challenges:read', 'challenges:write', 'proposals:read', 'proposals:write'];

/** The tables of a world of organisations, each with its columns and its rows. */
export function organisationTables({ councils, suppliers, others }) {
  const all = [...councils, ...suppliers];
  const created = new Date(BEGINNING);
  const person = (id, name) => [id, name, `${id}@people.example`, NO_PASSWORD, created];
  return [
    ['organisation', ['id', 'slug', 'name_en', 'kind', 'size', 'place_code', 'created_at'], all.map((one) => [one.id, one.slug, one.name, one.kind, one.size, one.place, created])],
    ['person', ['id', 'name', 'email', 'password_hash', 'created_at'], [...all.map((one) => person(one.person, `Officer of ${one.slug}`)), ...others.map((id, at) => person(id, `Person ${at}`))]],
    ['membership', ['id', 'organisation_id', 'person_id', 'roles', 'created_at'], all.map((one) => [one.membership, one.id, one.person, one.roles, created])],
    [
      'api_key',
      ['id', 'prefix', 'secret_hash', 'organisation_id', 'name', 'scopes', 'created_by', 'created_at'],
      all.map(({ key, id, person: maker }) => [key.id, key.prefix, key.hash, id, 'Measuring', SCOPES, maker, created]),
    ],
  ];
}
