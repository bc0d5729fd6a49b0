// Challenges of the baseline: a list by text and region, one by its slug, and the fields that other tables give.
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, Not, Repository } from 'typeorm';
import { Challenge, ChallengeSearch, type Organisation, type Participation, type Solution } from './entities.js';
import type { Loaders } from './loaders.js';

interface ListArgs {
  filter?: { query?: string; regions?: string[] };
  first: number;
  after?: string;
}

const pounds = (pence: unknown) => (pence === null || pence === undefined ? null : { amount: (Number(pence) / 100).toFixed(2) });

@Resolver('Challenge')
export class ChallengeResolver {
  constructor(
    @InjectRepository(ChallengeSearch) private readonly searches: Repository<ChallengeSearch>,
    @InjectRepository(Challenge) private readonly challengesById: Repository<Challenge>,
  ) {}

  @Query('challenges')
  async list(@Args() { filter, first, after }: ListArgs) {
    const query = this.searches.createQueryBuilder('s').innerJoinAndSelect('s.challenge', 'c').orderBy('s.publishedAt', 'DESC').addOrderBy('s.id', 'DESC').limit(first + 1);
    if (filter?.query) query.andWhere(`s.words @@ (websearch_to_tsquery('english', :words) || websearch_to_tsquery('simple', :words))`, { words: filter.query });
    if (filter?.regions) query.andWhere('s.regions && :regions', { regions: filter.regions });
    if (after) {
      const [at, id]: string[] = JSON.parse(Buffer.from(after, 'base64url').toString());
      query.andWhere('(s.published_at, s.id) < (:at, :id)', { at, id });
    }
    const rows = await query.getMany();
    const page = rows.slice(0, first);
    const last = page.at(-1);
    const endCursor = last ? Buffer.from(JSON.stringify([last.publishedAt.toISOString(), last.id])).toString('base64url') : null;
    return { nodes: page.map(({ challenge }) => challenge), pageInfo: { hasNextPage: rows.length > first, endCursor } };
  }

  @Query('challenge')
  one(@Args('slug') slug: string) {
    return this.challengesById.findOne({ where: { slug, publishedAt: Not(IsNull()) } });
  }

  @ResolveField()
  lead(@Parent() { leadId }: Challenge, @Context('loaders') loaders: Loaders) {
    return loaders.organisation.load(leadId);
  }

  @ResolveField()
  places(@Parent() { content }: Challenge, @Context('loaders') loaders: Loaders) {
    const codes = content['placeCodes'];
    return Array.isArray(codes) ? loaders.place.loadMany(codes) : [];
  }

  @ResolveField()
  budget(@Parent() { content }: Challenge) {
    return { min: pounds(content['budgetMin']), max: pounds(content['budgetMax']) };
  }

  @ResolveField()
  timeline(@Parent() { publishedAt, content }: Challenge) {
    return { publishedAt, questionsCloseAt: content['questionsCloseAt'], closesAt: content['closesAt'] };
  }

  @ResolveField()
  async proposalCount(@Parent() { id, closedAt }: Challenge, @Context('loaders') loaders: Loaders) {
    return closedAt === null ? null : loaders.proposals.load(id);
  }

  @ResolveField()
  async engagement(@Parent() { id }: Challenge, @Context('loaders') loaders: Loaders) {
    return { followers: await loaders.followers.load(id) };
  }

  @ResolveField()
  solutions(@Parent() { id }: Challenge, @Context('loaders') loaders: Loaders) {
    return loaders.solutions.load(id);
  }

  @ResolveField()
  amendments(@Parent() { id }: Challenge, @Context('loaders') loaders: Loaders) {
    return loaders.amendments.load(id);
  }

  @ResolveField()
  async participants(@Parent() { id }: Challenge, @Context('loaders') loaders: Loaders) {
    const rows = await loaders.participations.load(id);
    return rows.toSorted((a, b) => Number(b.role === 'LEAD') - Number(a.role === 'LEAD') || (a.organisationId < b.organisationId ? -1 : 1));
  }

  @ResolveField()
  criteria(@Parent() { content }: Challenge) {
    const given = content['criteria'];
    return Array.isArray(given) ? given.map(({ order, ...criterion }) => ({ ...criterion, position: order })) : [];
  }

  @ResolveField()
  contactEmail(@Parent() { content }: Challenge) {
    return content['contactEmail'] || null;
  }
}

/** Fields that stand in the document under their own names. */
const PLAIN = ['theme', 'title', 'summary', 'regime', 'route', 'pilotMonths', 'problem', 'outcomesWanted', 'notWanted', 'terms', 'indicators'];
for (const name of PLAIN) {
  const method = { value: ({ content }: Challenge) => content[name], configurable: true };
  Object.defineProperty(ChallengeResolver.prototype, name, method);
  ResolveField(name)(ChallengeResolver.prototype, name, method);
  Parent()(ChallengeResolver.prototype, name, 0);
}

@Resolver('Organisation')
export class OrganisationResolver {
  @ResolveField()
  name(@Parent() { nameEn, nameCy }: Organisation) {
    return { en: nameEn, cy: nameCy };
  }
}

@Resolver('Place')
export class PlaceResolver {
  @ResolveField()
  name(@Parent() { nameEn, nameCy }: Organisation) {
    return { en: nameEn, cy: nameCy };
  }
}

@Resolver('Participation')
export class ParticipationResolver {
  @ResolveField()
  organisation(@Parent() { organisationId }: Participation, @Context('loaders') loaders: Loaders) {
    return loaders.organisation.load(organisationId);
  }
}

@Resolver('Solution')
export class SolutionResolver {
  @ResolveField()
  title(@Parent() { proposal }: Solution) {
    return proposal.content?.['title'];
  }

  @ResolveField()
  summary(@Parent() { proposal }: Solution) {
    return proposal.content?.['summary'];
  }

  @ResolveField()
  price(@Parent() { proposal }: Solution) {
    return pounds(proposal.content?.['price']);
  }

  @ResolveField()
  organisation(@Parent() { proposal }: Solution, @Context('loaders') loaders: Loaders) {
    return loaders.organisation.load(proposal.organisationId);
  }
}
