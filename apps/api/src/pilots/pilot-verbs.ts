// What all verbs on a pilot share: in which role the viewer acts, the version read, and the answer.
import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsString } from 'class-validator';
import { type Decision, type Refusal, refusalsOf } from '@moothall/domain/decision';
import { PILOT_TRANSITIONS, type PilotAction, type PilotRole, rolesFor } from '@moothall/domain/pilot';
import { can, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { ApiError, conflict } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';
import { PilotLoader } from './pilot.loader.ts';
import { PilotType } from './pilot.type.ts';
import { type LockedPilot, lockPilot } from './store-pilot.ts';

export interface PilotResult {
  pilot: PilotType | null;
}
export const PILOT_RESULT = { pilot: { type: () => PilotType, description: 'The pilot as it is now.' } };

@InputType({ description: 'A step of a pilot.' })
export class PilotStepInput {
  @Field(() => ID, { description: 'Which pilot.' })
  @IsString()
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  @IsInt()
  version: number;
}

/** Somebody acting on a pilot that is locked for them. */
export interface ActingOnPilot {
  readonly tx: Tx;
  readonly pilot: LockedPilot;
  readonly role: PilotRole;
  readonly actor: { readonly personId: string | null; readonly organisationId: string };
  readonly viewer: Viewer;
}

type Sides = Pick<PilotType, 'leadId' | 'supplierId' | 'verifierId'>;
const SAID: Partial<Record<PilotRole, string>> = {
  BUYER: 'a buyer of the council that leads',
  APPROVER: 'an approver of the council that leads',
  SUPPLIER: 'the supplier',
  VERIFIER: 'whoever was named to verify',
};

/** For which organisation the viewer may act in a role; null when they may not. */
export function speaksAs(viewer: Viewer, pilot: Sides, role: PilotRole): string | null {
  const may = (organisationId: string | null, ...powers: Parameters<typeof can>[2][]): string | null =>
    organisationId !== null && powers.some((power) => can(viewer, organisationId, power)) ? organisationId : null;
  if (role === 'BUYER') return may(pilot.leadId, 'writeChallenge');
  if (role === 'APPROVER') return may(pilot.leadId, 'approveChallenge');
  if (role === 'SUPPLIER') return may(pilot.supplierId, 'propose');
  // A third party may be an auditor, an evaluator or the head of a small body; any of them looks at what was reported.
  return role === 'VERIFIER' ? may(pilot.verifierId, 'approveChallenge', 'evaluate', 'readRecords', 'manageMembers') : null;
}

/** Whether the viewer may do this now, for the buttons of a page. */
export function mayDo(viewer: Viewer, pilot: Sides & Pick<PilotType, 'state'>, action: PilotAction): boolean {
  return PILOT_TRANSITIONS.some((move) => move.action === action && move.from === pilot.state && move.by.some((role) => speaksAs(viewer, pilot, role) !== null));
}

/** In the state the pilot is in; from any other state whoever may ever do it, so that they are told why not now. @throws ApiError FORBIDDEN */
export function demandRole(viewer: Viewer, pilot: LockedPilot, action: PilotAction): { role: PilotRole; organisationId: string } {
  const here = PILOT_TRANSITIONS.find((move) => move.action === action && move.from === pilot.state);
  const roles = here?.by ?? rolesFor(action);
  for (const role of roles) {
    const organisationId = speaksAs(viewer, pilot, role);
    if (organisationId !== null) return { role, organisationId };
  }
  throw new ApiError('FORBIDDEN', `Only ${roles.map((role) => SAID[role] ?? role).join(' or ')} may do this.`);
}

@Injectable()
export class PilotVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly loader: PilotLoader,
  ) {}

  /** Runs one step: locks, checks role and version, then lets `work` decide and write. */
  async step<Code extends string>(
    context: RequestContext,
    verb: string,
    input: PilotStepInput,
    action: PilotAction,
    work: (acting: ActingOnPilot) => Promise<readonly Refusal<Code>[]>,
  ): Promise<PilotResult & { userErrors: readonly Refusal<Code>[] }> {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ pilotId: string }, Code>> => {
      const pilot = await lockPilot(tx, input.id);
      const { role, organisationId } = demandRole(viewer, pilot, action);
      if (pilot.version !== input.version) throw conflict('pilot', pilot.version);
      const refusals = await work({ tx, pilot, role, actor: { personId: viewer.personId, organisationId }, viewer });
      return refusals.length > 0 ? { userErrors: refusals } : { done: { pilotId: pilot.id } };
    });
    return this.answer(context, outcome);
  }

  async answer<Code extends string>(context: RequestContext, outcome: Outcome<{ pilotId: string }, Code>): Promise<PilotResult & { userErrors: readonly Refusal<Code>[] }> {
    if (!outcome.done) return { pilot: null, userErrors: outcome.userErrors };
    context.loaders.clear();
    return { pilot: await this.loader.load(context, outcome.done.pilotId), userErrors: [] };
  }
}

/** Writes only when the domain allows it. */
export async function whenAllowed<Code extends string>(decision: Decision<Code>, write: () => Promise<unknown>): Promise<readonly Refusal<Code>[]> {
  if (decision.allowed) await write();
  return refusalsOf(decision);
}
