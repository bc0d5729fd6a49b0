// What the viewer has answered themselves, so that a ballot can be seen and changed until the end.
import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { viewerOf } from '../../organisations/viewer.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { panelVoter } from './cast-ballot.ts';
import { ConsultationType } from './consultation.type.ts';
import { ConsultationsQueries } from './consultations.queries.ts';
import { Visits } from '../visit.ts';
import { voterIn } from './voter.ts';

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

@Resolver(() => ConsultationType)
export class OwnAnswers {
  constructor(
    private readonly queries: ConsultationsQueries,
    private readonly visits: Visits,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether you are invited to cast a ranked ballot.' })
  async isInvited(@Parent() { id, method }: ConsultationType, @Context() context: RequestContext): Promise<boolean> {
    const { personId } = viewerOf(context);
    return method === 'RANKED' && personId !== null && (await this.queries.invitation(id, personId)) !== null;
  }

  @ResolveField(() => [[ID]], { nullable: true, description: 'Your ranked ballot, best first, those ranked alike together; null before you cast it.' })
  async myRanking(@Parent() { id, method }: ConsultationType, @Context() context: RequestContext): Promise<string[][] | null> {
    const { personId } = viewerOf(context);
    const invited = method === 'RANKED' && personId !== null ? await this.queries.invitation(id, personId) : null;
    const ballot = invited && personId ? (await this.queries.ownBallot(id, panelVoter(id, invited.secret, personId)))?.ballot : null;
    return Array.isArray(ballot) && ballot.every(isTexts) ? ballot : null;
  }

  @ResolveField(() => [ID], { nullable: true, description: 'What this visit approved in a budget vote; null before it cast a ballot.' })
  async myApprovals(@Parent() { id, method }: ConsultationType, @Context() context: RequestContext): Promise<string[] | null> {
    const token = method === 'BUDGET' ? this.visits.read(context.req) : null;
    const ballot = token ? (await this.queries.ownBallot(id, voterIn(id, token)))?.ballot : null;
    return isTexts(ballot) ? ballot : null;
  }
}
