// The state of evaluations, read once for an operation however many challenges and fields ask.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Rows } from '../platform/database/rows.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { type EvaluationState, type PanelRow, readEvaluations, through } from './evaluation.queries.ts';

@Injectable()
export class EvaluationLoader {
  constructor(private readonly rows: Rows) {}

  async load(context: RequestContext, challengeId: string): Promise<EvaluationState> {
    const read = (ids: readonly string[]) => readEvaluations(through.rows(this.rows), ids);
    return this.found(await loaderOf(context, 'evaluation', read, (one) => one.id).load(challengeId), challengeId);
  }

  /** Of what is issued, for all: the ranking is computed from what only the panel may see. The caller has asked whether it is issued. */
  async issued(context: RequestContext, challengeId: string): Promise<EvaluationState> {
    const read = (ids: readonly string[]) => asSystem('issued-ranking', () => readEvaluations(through.rows(this.rows), ids));
    return this.found(await loaderOf(context, 'issued evaluation', read, (one) => one.id).load(challengeId), challengeId);
  }

  private found(one: { readonly state: EvaluationState } | null, challengeId: string): EvaluationState {
    if (!one) throw new Error(`No evaluation of ${challengeId}`);
    return one.state;
  }

  /** A person's place on a panel, for the answer of what they have just done. */
  async seat(context: RequestContext, challengeId: string, personId: string): Promise<PanelRow | null> {
    const { panel } = await this.load(context, challengeId);
    return panel.find((one) => one.personId === personId) ?? null;
  }
}
