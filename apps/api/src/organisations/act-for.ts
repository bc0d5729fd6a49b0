// `actFor`: a person who belongs to several organisations says for which one they act on this browser.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString } from 'class-validator';
import { refuse } from '@moothall/domain/decision';
import { Sessions } from '../identity/sessions.ts';
import { ViewerType } from '../identity/viewer.type.ts';
import { append } from '../journal/append.ts';
import { Access } from '../platform/graphql/access.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { payloadOf } from '../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import { MYSELF, ownOrganisations, viewerOf } from './viewer.ts';

@InputType({ description: 'For whom to act.' })
export class ActForInput {
  @Field(() => ID, { nullable: true, description: 'One of your organisations; null for none.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;
}

const ActForPayload = payloadOf<{ viewer: ViewerType | null }, 'NOT_A_MEMBER'>(
  'ActFor',
  { viewer: { type: () => ViewerType, description: 'You, acting for it.' } },
  ['NOT_A_MEMBER'],
);

@Resolver()
export class ActFor {
  constructor(
    private readonly verbs: Verbs,
    private readonly sessions: Sessions,
  ) {}

  @Mutation(() => ActForPayload, { description: 'Chooses the organisation you act for on this browser.' })
  @Access('signed-in')
  async actFor(@Args('input', { description: 'For whom.' }) input: ActForInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = input.organisationId ?? null;
    if (organisationId && !ownOrganisations(viewer).includes(organisationId)) {
      return { viewer: null, userErrors: [refuse('NOT_A_MEMBER', ['organisationId'], 'Choose one of your own organisations.')] };
    }
    await this.verbs.run(context, 'actFor', input, async (tx): Promise<Outcome<{ ok: true }, 'NOT_A_MEMBER'>> => {
      await this.sessions.actFor(tx, viewer.sessionId ?? '', organisationId ?? MYSELF);
      const actor = { personId: viewer.personId, organisationId };
      await append(tx, { chain: viewer.personId ?? '', act: 'person.acts-for', subject: organisationId ?? '', actor, isPublic: false });
      return { done: { ok: true } };
    });
    Object.assign(viewer, { actingFor: organisationId ?? MYSELF });
    return { viewer: { isViewer: true }, userErrors: [] };
  }
}
