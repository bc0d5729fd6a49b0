// `nameVerifier` and `verifyResults`: somebody other than whoever reported looks at the results, and never the supplier.
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { decideNaming, decideVerification, type NamingCode, type VerifyCode } from '@moothall/domain/pilot';
import { Access } from '../../platform/graphql/access.ts';
import { notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Tx } from '../../platform/transaction.ts';
import { PILOT_RESULT, type PilotResult, PilotStepInput, PilotVerbs, whenAllowed } from '../pilot-verbs.ts';
import { movePilot, recordStep, storeVerifier } from '../store-pilot.ts';
import { isOfSupplier, openDisputes, reportInForce, storeVerification } from './store-report.ts';

@InputType({ description: 'Who verifies the results of a pilot.' })
export class NameVerifierInput extends PilotStepInput {
  @Field(() => ID, { nullable: true, description: 'The third party; null for the council that leads.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;
}

@InputType({ description: 'Results that are verified.' })
export class VerifyResultsInput extends PilotStepInput {
  @Field({ description: 'What was looked at. The public reads it.' })
  @IsString()
  @MaxLength(4_000)
  lookedAt: string;
}

const NameVerifierPayload = payloadOf<PilotResult, NamingCode>('NameVerifier', PILOT_RESULT, ['WRONG_STATE', 'PART_OF_PILOT']);
const VerifyResultsPayload = payloadOf<PilotResult, VerifyCode>('VerifyResults', PILOT_RESULT, ['WRONG_STATE', 'OWN_REPORT', 'LOOKED_AT_MISSING', 'DISPUTE_OPEN', 'PART_OF_PILOT']);

@Resolver()
export class VerifyResults {
  constructor(private readonly pilots: PilotVerbs) {}

  @Mutation(() => NameVerifierPayload, { description: 'Names a third party that verifies the results, or the council that leads again.' })
  @Access('pilots:write')
  nameVerifier(@Args('input', { description: 'Who.' }) input: NameVerifierInput, @Context() context: RequestContext) {
    // Whoever plans the pilot names who looks at it.
    return this.pilots.step<NamingCode>(context, 'nameVerifier', input, 'plan', async ({ tx, pilot, actor }) => {
      const organisationId = input.organisationId ?? null;
      const isPartOfPilot = organisationId !== null && (await isOfSupplier(tx, pilot.id, { organisationId: await known(tx, organisationId) }));
      return whenAllowed(decideNaming({ state: pilot.state, isPartOfPilot }), async () => {
        await storeVerifier(tx, pilot.id, organisationId === pilot.leadId ? null : organisationId);
        await movePilot(tx, pilot);
        await recordStep(tx, pilot, 'pilot.verifier-named', actor, { organisationId });
      });
    });
  }

  @Mutation(() => VerifyResultsPayload, { description: 'Verifies what was reported, with what was looked at. Never by whoever reported it, and never by the supplier.' })
  @Access('pilots:write')
  verifyResults(@Args('input', { description: 'What was looked at.' }) input: VerifyResultsInput, @Context() context: RequestContext) {
    return this.pilots.step<VerifyCode>(context, 'verifyResults', input, 'verify', async ({ tx, pilot, actor }) => {
      const report = await reportInForce(tx, pilot.id);
      const facts = {
        state: pilot.state,
        isReporter: report !== null && report.personId === actor.personId,
        isOfSupplier: await isOfSupplier(tx, pilot.id, { personId: actor.personId }),
        lookedAt: input.lookedAt,
        openDisputes: await openDisputes(tx, pilot.id),
      };
      return whenAllowed(decideVerification(facts), async () => {
        if (report) await storeVerification(tx, pilot.id, report.number, input.lookedAt, actor);
        await movePilot(tx, pilot, 'VERIFIED');
        await recordStep(tx, pilot, 'pilot.verified', actor, { number: report?.number ?? null, organisationId: actor.organisationId });
      });
    });
  }
}

async function known(tx: Tx, organisationId: string): Promise<string> {
  const rows: unknown[] = await tx.query('select 1 from organisation where id = $1', [organisationId]);
  if (rows.length === 0) throw notFound('organisation');
  return organisationId;
}
