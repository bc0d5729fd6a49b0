// The contract: what is checked in is what the API offers, and each part of it says in words what it is.
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLField, type GraphQLNamedType } from 'graphql';
import { printedSchema, schemaOf } from './setup/printed-schema.ts';
import { useApi } from './setup/start-api.ts';

const CHECKED_IN = new URL('../../../libs/contract/schema.graphql', import.meta.url);

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

const api = useApi();

const ownTypes = (): GraphQLNamedType[] => Object.values(schemaOf(api.app).getTypeMap()).filter((type) => !type.name.startsWith('__'));

/** The names of all parts of a type that lack a description. */
function silentParts(type: GraphQLNamedType): string[] {
  const own = type.description || ROOTS.has(type.name) ? [] : [type.name];
  if (isObjectType(type) || isInterfaceType(type)) return [...own, ...Object.values(type.getFields()).flatMap((field) => silentFields(type.name, field))];
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`]))];
  return own;
}

function silentFields(type: string, field: GraphQLField<unknown, unknown>): string[] {
  const own = field.description ? [] : [`${type}.${field.name}`];
  return [...own, ...field.args.flatMap((arg) => (arg.description ? [] : [`${type}.${field.name}(${arg.name})`]))];
}

describe('the contract', () => {
  it('is what is checked in', async () => {
    const printed = printedSchema(api.app);
    if (process.env['UPDATE_SCHEMA'] === '1') await writeFile(CHECKED_IN, printed);
    expect(printed).toBe(await readFile(CHECKED_IN, 'utf8'));
  });

  it('describes every type, field and argument', () => {
    expect(ownTypes().flatMap(silentParts)).toEqual([]);
  });

  it('describes each in a sentence of its own words', () => {
    const empty = ownTypes().filter((type) => type.description !== undefined && !/\p{L}{2,}/u.test(type.description ?? ''));
    expect(empty.map((type) => type.name)).toEqual([]);
  });

  it('names types in PascalCase, fields in camelCase and values in capitals', () => {
    const odd = ownTypes().flatMap((type) => {
      const own = /^[A-Z][A-Za-z]*$/u.test(type.name) ? [] : [type.name];
      if (isEnumType(type)) return [...own, ...type.getValues().flatMap((value) => (/^[A-Z][A-Z0-9_]*$/u.test(value.name) ? [] : [`${type.name}.${value.name}`]))];
      if (!isObjectType(type) && !isInputObjectType(type) && !isInterfaceType(type)) return own;
      return [...own, ...Object.keys(type.getFields()).flatMap((name) => (/^[a-z][A-Za-z0-9]*$/u.test(name) ? [] : [`${type.name}.${name}`]))];
    });
    expect(odd).toEqual([]);
  });

  it('never holds money in a float', () => {
    const wrong = ownTypes().flatMap((type) => {
      if (!isObjectType(type) && !isInputObjectType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) => (/amount|budget|price|pledged|cost(?!$)/iu.test(field.name) && String(field.type).includes('Float') ? [`${type.name}.${field.name}`] : []));
    });
    expect(wrong).toEqual([]);
  });

  it('answers each verb with a payload of its own: results that may be null, and errors with a code and a path', () => {
    const mutations = Object.values(schemaOf(api.app).getMutationType()?.getFields() ?? {});
    const odd = mutations.filter((verb) => {
      const payload = schemaOf(api.app).getType(`${verb.name.charAt(0).toUpperCase()}${verb.name.slice(1)}Payload`);
      const errors = isObjectType(payload) ? payload.getFields()['userErrors'] : undefined;
      return String(verb.type) !== `${payload?.name}!` || !/^\[\w+Error!\]!$/u.test(String(errors?.type));
    });
    expect(odd.map((verb) => verb.name)).toEqual([]);
    expect(mutations.length).toBeGreaterThan(20);
  });

  it('has one closed list of codes for each verb', () => {
    const errors = ownTypes().filter((type) => isObjectType(type) && type.getInterfaces().some((one) => one.name === 'UserError'));
    const codes = errors.map((type) => (isObjectType(type) ? type.getFields()['code']?.type : undefined));
    expect(codes.every((type) => isEnumType(schemaOf(api.app).getType(String(type).replace('!', ''))))).toBe(true);
  });

  it('pages its lists in one way', () => {
    const connections = ownTypes().filter((type) => type.name.endsWith('Connection') && isObjectType(type));
    const shapes = new Set(connections.map((type) => (isObjectType(type) ? Object.keys(type.getFields()).join() : '')));
    expect([...shapes]).toEqual(['edges,nodes,pageInfo,totalCount']);
  });
});
