// What all verbs of engagement share: the challenge under a lock, who speaks for whom, and one transaction.
import { Injectable } from '@nestjs/common';
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import type { Refusal } from '@moothall/domain/decision';
import type { Power } from '@moothall/domain/organisation';
import { holdChallenge, lockChallenge, type LockedChallenge } from '../challenges/store-challenge.ts';
import type { Actor } from '../journal/append.ts';
import { actingOrganisation, can, ownOrganisations, type Viewer, viewerOf } from '../organisations/viewer.ts';
import { ApiError, notFound } from '../platform/graphql/errors.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { type Outcome, Verbs } from '../platform/graphql/verbs.ts';
import type { Tx } from '../platform/transaction.ts';

/** Somebody who acts on a challenge that is locked, or held against change, for them. */
export interface Engaging {
  readonly tx: Tx;
  readonly challenge: LockedChallenge;
  readonly viewer: Viewer;
  readonly actor: Actor & { readonly personId: string };
}

/** What a verb answers inside: the id of what it made or changed, or what to mend. */
export type Made<Code extends string> = string | readonly Refusal<Code>[];
export type Finished<Code extends string> = { readonly id: string | null; readonly userErrors: readonly Refusal<Code>[] };

@Injectable()
export class EngagementVerbs {
  constructor(private readonly verbs: Verbs) {}

  /**
   * For a council of the challenge: its lead or an authority that takes part (each of them is active, LGL on joint procurement).
   * @param powers one of which is needed; its buyers where none is named
   */
  council<Code extends string>(context: RequestContext, verb: string, input: object, challengeId: (tx: Tx) => Promise<string> | string, work: (engaging: Engaging) => Promise<Made<Code>>, ...powers: readonly Power[]) {
    return this.run<Code>(context, verb, input, async (tx, viewer) => {
      const challenge = await lockChallenge(tx, await challengeId(tx));
      const organisationId = await councilOf(tx, viewer, challenge, powers.length > 0 ? powers : ['writeChallenge']);
      return work({ tx, challenge, viewer, actor: { personId: personOf(viewer), organisationId } });
    });
  }

  /** For somebody of the market, or anybody signed in where no organisation is named. Many may hold the challenge at once. */
  market<Code extends string>(context: RequestContext, verb: string, input: object, challengeId: (tx: Tx) => Promise<string> | string, work: (engaging: Engaging) => Promise<Made<Code>>, organisationId: (viewer: Viewer) => string | null) {
    return this.run<Code>(context, verb, input, async (tx, viewer) => {
      const challenge = await holdChallenge(tx, await challengeId(tx));
      demandSight(viewer, challenge);
      return work({ tx, challenge, viewer, actor: { personId: personOf(viewer), organisationId: organisationId(viewer) } });
    });
  }

  private async run<Code extends string>(context: RequestContext, verb: string, input: object, work: (tx: Tx, viewer: Viewer) => Promise<Made<Code>>): Promise<Finished<Code>> {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, verb, input, async (tx): Promise<Outcome<{ id: string }, Code>> => {
      const made = await work(tx, viewer);
      return typeof made === 'string' ? { done: { id: made } } : { userErrors: made };
    });
    context.loaders.clear();
    return outcome.done ? { id: outcome.done.id, userErrors: [] } : { id: null, userErrors: outcome.userErrors };
  }
}

export function personOf(viewer: Viewer): string {
  if (viewer.personId) return viewer.personId;
  throw new ApiError('UNAUTHENTICATED', 'Sign in first, or send an API key.');
}

/** @throws ApiError NOT_FOUND for what was never published; councils of a draft find it by their own verbs */
function demandSight(viewer: Viewer, { stage, publishedAt, leadId }: LockedChallenge): void {
  const isPublic = PUBLIC_STAGES.includes(stage) || (stage === 'WITHDRAWN' && publishedAt !== null);
  if (!isPublic && !ownOrganisations(viewer).includes(leadId)) throw notFound('challenge');
}

/** @returns for which council of the challenge the viewer speaks, the lead first @throws ApiError NOT_FOUND, FORBIDDEN */
async function councilOf(tx: Tx, viewer: Viewer, challenge: LockedChallenge, powers: readonly Power[]): Promise<string> {
  const rows: { id: string }[] = await tx.query(
    `select organisation_id as id from participation where challenge_id = $1 and role <> 'OBSERVER' and organisation_id = any($2) order by role = 'LEAD' desc`,
    [challenge.id, ownOrganisations(viewer)],
  );
  const council = rows.find(({ id }) => powers.some((power) => can(viewer, id, power)));
  if (council) return council.id;
  if (rows.length === 0) demandSight(viewer, challenge);
  throw new ApiError('FORBIDDEN', `Only ${powers.includes('readRecords') ? 'an auditor' : 'a buyer'} of a council of this challenge may do this.`);
}

/** The supplier, voluntary organisation or research body for which the viewer may propose. @throws ApiError FORBIDDEN */
export function supplierOf(viewer: Viewer, wanted: string | null | undefined): string {
  const id = wanted ?? actingOrganisation(viewer);
  if (id && can(viewer, id, 'propose')) return id;
  throw new ApiError('FORBIDDEN', 'Only a member of a supplier, voluntary organisation or research body who may propose can do this. Choose whom you act for.');
}
