// Organisations made through the API, with members who joined by letter.
import type { OrganisationKind, Role } from '@moothall/domain/organisation';
import { aPerson, type Person, type World } from '../people/index.ts';
import { invitationTokens } from './invitation-tokens.ts';

export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Who made it: administrator with all roles but the auditor’s. */
  readonly admin: Person;
}

export interface Council extends Organisation {
  /** The administrator, who may write challenges. */
  readonly buyer: Person;
  /** Somebody else, who may approve what the buyer wrote. */
  readonly approver: Person;
}

const CREATE = `mutation ($input: CreateOrganisationInput!) {
  createOrganisation(input: $input) { organisation { id } userErrors { code path message } }
}`;
const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { invitation { id } userErrors { code path message } }
}`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { organisation { id } userErrors { code path message } }
}`;

let organisations = 0;

export async function anOrganisation(world: World, kind: OrganisationKind, details: object = {}): Promise<Organisation> {
  organisations += 1;
  const name = `Example ${kind.toLowerCase().replace('_', ' ')} ${organisations}`;
  const admin = await aPerson(world, `Alex of ${name}`);
  const answer = await admin.ask(CREATE, { input: { name: { en: name }, kind, ...details } });
  return { id: answer.done().text('createOrganisation.organisation.id'), name, admin };
}

/** A council in Derbyshire with a buyer and an approver. */
export async function aCouncil(world: World): Promise<Council> {
  const council = await anOrganisation(world, 'COUNCIL', { placeCode: 'E10000007' });
  return { ...council, buyer: council.admin, approver: await aMember(world, council, ['APPROVER']) };
}

const councils = new WeakMap<World, Promise<Council>>();

/** One council for all tests of a file that do not mind what else it does; making one costs two sign-ups. */
export function theCouncil(world: World): Promise<Council> {
  const council = councils.get(world) ?? aCouncil(world);
  councils.set(world, council);
  return council;
}

export function aSupplier(world: World): Promise<Organisation> {
  return anOrganisation(world, 'SUPPLIER', { size: 'SMALL' });
}

export function aFunder(world: World): Promise<Organisation> {
  return anOrganisation(world, 'FUNDER');
}

/** Somebody new who joins by the letter the administrator has sent. */
export async function aMember(world: World, organisation: Organisation, roles: readonly Role[]): Promise<Person> {
  const person = await aPerson(world, `Robin, ${roles.join(' and ').toLowerCase()}`);
  const input = { organisationId: organisation.id, email: person.email, roles };
  (await organisation.admin.ask(INVITE, { input })).done();
  const token = (await invitationTokens(world, person.email)).at(-1);
  (await person.ask(ACCEPT, { input: { token } })).done();
  return person;
}
