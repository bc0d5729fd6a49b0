// Runs verbs and questions of the public API inside the process as a demo person, so that every rule, entry and search row is real.
import type { ApolloServer } from '@apollo/server';
import type { ApolloDriver } from '@nestjs/apollo';
import type { INestApplication } from '@nestjs/common';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ViewerReader, type Viewer } from '../organisations/viewer.ts';
import { TakeFile } from '../proposals/files/take-file.ts';
import { asTenant } from '../platform/tenancy/tenant.ts';
import { contextOf } from '../platform/graphql/context-of.ts';
import { newId } from '../platform/graphql/ids.ts';
import { Found } from './found.ts';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'EN' | 'CY';
  /** The id of the organisation the person acts for. */
  readonly actingFor: string | null;
}

export class DemoApi {
  private readonly apollo: ApolloServer;
  private readonly viewers: ViewerReader;
  private readonly known = new Map<string, Viewer>();

  constructor(private readonly app: INestApplication) {
    this.apollo = app.get(GraphQLModule<ApolloDriver>, { strict: false }).graphQlAdapter.instance;
    this.viewers = app.get(ViewerReader, { strict: false });
  }

  /** Runs one mutation and answers what stands under its name. @throws Error when it was refused */
  async verb(person: DemoPerson, name: string, input: object, selection: string): Promise<Found> {
    const document = `mutation Demo($input: ${this.inputType(name)}) { ${name}(input: $input) { ${selection} userErrors { message path } } }`;
    const answer = (await this.ask(person, document, { input })).in(name);
    const refused = answer.list('userErrors').map((error) => `${error.texts('path').join('.')}: ${error.text('message')}`);
    if (refused.length > 0) throw new Error(`${person.name} could not do ${name}: ${refused.join(' ')}`);
    return answer;
  }

  /** @throws Error when anything in the document was refused */
  async ask(person: DemoPerson, query: string, variables: Record<string, unknown> = {}): Promise<Found> {
    const viewer = await this.viewer(person);
    const contextValue = contextOf(viewer, noRequest(), null, null);
    const { body } = await asTenant(() => this.viewers.tenantOf(viewer), () => this.apollo.executeOperation({ query, variables }, { contextValue }));
    if (body.kind !== 'single') throw new Error('The demo runs no incremental documents');
    const { data, errors } = body.singleResult;
    if (errors?.[0]) throw new Error(`${person.name} was answered: ${errors[0].message} (${query.slice(0, 120)})`);
    return new Found(JSON.parse(JSON.stringify(data)));
  }

  /** Sends a file as the page does. @throws Error when it was refused */
  async file(person: DemoPerson, proposalId: string, name: string, bytes: Buffer): Promise<void> {
    const [files, viewer] = [this.app.get(TakeFile, { strict: false }), await this.viewer(person)];
    await asTenant(() => this.viewers.tenantOf(viewer), async () => {
      const announced = await files.announce(viewer, { proposalId, name, size: bytes.length });
      if (!('id' in announced)) throw new Error(`${person.name} could not send ${name}: ${announced.refusals.map(({ message }) => message).join(' ')}`);
      await files.receive(viewer, announced.id, 0, bytes);
    });
  }

  /** The yes of a member without an account; its letter would go to an address that nobody reads. */
  async storeConsent(proposalId: string, memberId: string): Promise<void> {
    await this.app.get(DataSource, { strict: false }).query(
      `insert into team_consent (id, proposal_id, challenge_id, member_id, email, state, answered_name, answered_at)
       select $1, p.id, p.challenge_id, $3, 'team@members.example', 'CONFIRMED', 'Somebody of the demo', clock_timestamp() from proposal p where p.id = $2`,
      [newId('tcn'), proposalId, memberId],
    );
  }

  private async viewer(person: DemoPerson): Promise<Viewer> {
    const known = this.known.get(person.id);
    if (known) return known;
    const { id, actingFor, language } = person;
    const identified = { bucket: `demo:${id}`, isSignedIn: true, scopes: null, personId: id, sessionId: 'demo', actingFor, language };
    const viewer = { ...identified, memberships: await this.viewers.memberships(identified) };
    this.known.set(id, viewer);
    return viewer;
  }

  /** Steps share input types, so the schema is asked for each verb's own. */
  private inputType(verb: string): string {
    const { schema } = this.app.get(GraphQLSchemaHost, { strict: false });
    const input = schema.getMutationType()?.getFields()[verb]?.args.find((arg) => arg.name === 'input');
    if (!input) throw new Error(`There is no verb ${verb}`);
    return String(input.type);
  }
}

/** Nobody came over the network; a verb that looks for an address finds none. */
function noRequest(): Request {
  return Object.create(null);
}
