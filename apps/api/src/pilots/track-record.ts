// `Organisation.ownPilots`, and the same in what is sent with a proposal: results of a supplier's own pilots, by the published rule alone.
import { Context, Field, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { countOutcomes, type Outcome, recordStanding, type PilotState } from '@moothall/domain/pilot';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { listLoaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { AddedPart } from '../organisations/profiles/profile-snapshot.ts';
import { PilotType } from './pilot.type.ts';
import { PilotsQueries } from './pilots.queries.ts';
import { ResultsLoader } from './results/results.loader.ts';

@ObjectType({ description: 'Results from a supplier’s own pilots. Only what was verified here counts; nobody can enter anything.' })
export class OwnPilots {
  @Field(() => Int, { description: 'Verified indicators that were met.' })
  met: number;
  @Field(() => Int, { description: 'Verified indicators that were partly met.' })
  partly: number;
  @Field(() => Int, { description: 'Verified indicators that were not met.' })
  notMet: number;
  @Field(() => Int, { description: 'Indicators of verified pilots that were not measured.' })
  notMeasured: number;
  @Field(() => [PilotType], { description: 'Verified pilots, those whose results are disputed, and those that were stopped; newest first.' })
  pilots: readonly PilotType[];
}

@Resolver(() => OrganisationType)
export class TrackRecord {
  constructor(
    private readonly queries: PilotsQueries,
    private readonly results: ResultsLoader,
  ) {}

  @ResolveField(() => OwnPilots, { description: 'Results from its own pilots.' })
  async ownPilots(@Parent() organisation: OrganisationType, @Context() context: RequestContext): Promise<OwnPilots> {
    const own = await listLoaderOf(context, 'own pilots', (ids) => this.queries.ofSuppliers(ids), (row) => row.supplierId).load(organisation.id);
    const judged = await Promise.all(
      own.map(async (pilot) => {
        const [disputes, report] = await Promise.all([this.results.disputes(context, pilot.id), this.results.report(context, pilot.id)]);
        const standing = recordStanding(pilot.state, disputes.filter((one) => one.answeredAt === null).length);
        return { pilot, standing, outcomes: (report?.results ?? []).map((one) => one.outcome) };
      }),
    );
    const counts = countOutcomes(judged.filter((one) => one.standing === 'VERIFIED').flatMap((one) => one.outcomes));
    return { ...counts, pilots: judged.filter((one) => one.standing !== null).map((one) => one.pilot) };
  }
}

interface SentRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly lead: { en: string; cy: string | null };
  readonly state: PilotState;
  readonly openDisputes: number;
  readonly verifiedAt: Date | null;
  readonly stoppedBecause: string | null;
  readonly results: readonly { readonly indicatorCode: string; readonly outcome: Outcome }[];
}

/** As plain data inside the transaction that sends a proposal; the same rule as on the page. */
export const OWN_PILOTS_FOR_SNAPSHOT: AddedPart = {
  text: `select p.id, p.slug, a.content->>'title' as title, jsonb_build_object('en', o.name_en, 'cy', o.name_cy) as lead, p.state, t.verified_at as "verifiedAt", p.stopped_because as "stoppedBecause",
       (select count(*)::int from pilot_dispute d where d.pilot_id = p.id and d.answered_at is null) as "openDisputes",
       coalesce((select jsonb_agg(jsonb_build_object('indicatorCode', r.indicator_code, 'outcome', r.outcome) order by r.indicator_code) from pilot_result r
         where r.pilot_id = p.id and r.number = t.number), '[]') as results
     from pilot p join solution s on s.id = p.solution_id join proposal a on a.id = s.proposal_id join challenge c on c.id = p.challenge_id join organisation o on o.id = c.lead_id
       left join pilot_report t on t.pilot_id = p.id and t.reopened_at is null
     where p.supplier_id = $1 and p.state in ('VERIFIED', 'CLOSED', 'STOPPED') order by p.id`,
  partOf: (rows: readonly SentRow[]) => rows.map(({ openDisputes, state, ...row }) => ({ ...row, standing: recordStanding(state, openDisputes) })),
};
