// `Challenge.sealing`: how many proposals stood at the deadline, under which root, who asked for their opening and who confirmed it.
import { Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ChallengeType } from '../../challenges/challenge.type.ts';
import type { PersonRow } from '../../identity/people.ts';
import { PersonLoader } from '../../identity/person.loader.ts';
import { PersonType } from '../../identity/person.type.ts';
import { OrganisationLoader } from '../../organisations/organisation.loader.ts';
import { OrganisationType } from '../../organisations/organisation.type.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { loaderOf } from '../../platform/graphql/loader.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { OpeningQueries, type SealingRow } from './opening.queries.ts';

@ObjectType({ description: 'How the proposals of a challenge are sealed, and how they are opened: by two people, after the deadline.' })
export class Sealing {
  @Field(() => ID, { description: 'Of which challenge.' })
  challengeId: string;
  @Field(() => String, { nullable: true, description: 'The X25519 key to which proposals are encrypted, as base64url; null before the first is sent.' })
  publicKey: string | null;
  @Field(() => Int, { nullable: true, description: 'How many proposals stood at the deadline; null until then.' })
  count: number | null;
  @Field(() => String, { nullable: true, description: 'Merkle root (RFC 9162, SHA-256) over the hashes of their receipts in ascending order.' })
  root: string | null;
  @Field(() => Int, { nullable: true, description: 'The entry of the log that closed the challenge.' })
  logSeq: number | null;
  @Field(() => Int, { description: 'How many are still sealed.' })
  stillSealed: number;
  @Field(() => Date, { nullable: true, description: 'When the opening was asked for.' })
  askedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When a second person confirmed, and the proposals were decrypted.' })
  openedAt: Date | null;
  @Field(() => Int, { nullable: true, description: 'How many were opened; those taken back in between stay unread.' })
  opened: number | null;
  @Field({ description: 'Whether you may ask for the opening now.' })
  viewerMayAsk: boolean;
  @Field({ description: 'Whether you may confirm the opening now.' })
  viewerMayConfirm: boolean;

  row: SealingRow;
}

@Resolver(() => ChallengeType)
export class SealingOfChallenge {
  constructor(private readonly queries: OpeningQueries) {}

  @ResolveField(() => Sealing, { description: 'How its proposals are sealed and opened.' })
  async sealing(@Parent() challenge: ChallengeType, @Context() context: RequestContext): Promise<Sealing> {
    const viewer = viewerOf(context);
    const read = (ids: readonly string[]) => this.queries.sealing(viewer, ids);
    const row = await loaderOf(context, 'sealing', read, (one) => one.challengeId).load(challenge.id);
    if (!row) throw new Error(`No challenge ${challenge.id}`);
    const mayAct = row.mayOpen && !row.isProposer && challenge.stage === 'CLOSED' && row.openedAt === null && row.stillSealed > 0;
    return {
      ...row,
      logSeq: row.logSeq === null ? null : Number(row.logSeq),
      viewerMayAsk: mayAct && row.askedBy === null,
      viewerMayConfirm: mayAct && row.askedBy !== null && row.askedBy !== viewer.personId,
      row,
    };
  }
}

@Resolver(() => Sealing)
export class SealingResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who asked for the opening; only for those who may open.' })
  askedBy(@Parent() { row }: Sealing, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.person(row.mayOpen ? row.askedBy : null, context);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For which council it was asked for.' })
  async askedFor(@Parent() { row }: Sealing, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return row.askedFor ? this.organisations.load(context, row.askedFor) : null;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Who confirmed it; only for those who may open.' })
  confirmedBy(@Parent() { row }: Sealing, @Context() context: RequestContext): Promise<PersonRow | null> {
    return this.person(row.mayOpen ? row.confirmedBy : null, context);
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For which council it was confirmed.' })
  async confirmedFor(@Parent() { row }: Sealing, @Context() context: RequestContext): Promise<OrganisationType | null> {
    return row.confirmedFor ? this.organisations.load(context, row.confirmedFor) : null;
  }

  private async person(id: string | null, context: RequestContext): Promise<PersonRow | null> {
    return id === null ? null : this.people.load(context, id);
  }
}
