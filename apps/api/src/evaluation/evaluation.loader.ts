// The state of evaluations, read once for an operation however many challenges and fields ask.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { Rows } from '../platform/database/rows.ts';
import { loaderOf } from '../platform/graphql/loader.ts';
import { type EvaluationState, type PanelRow, readEvaluations, through } from './evaluation.queries.ts';

@Injectable()
export class EvaluationLoader {
  constructor(private readonly rows: Rows) {}

  async load(context: RequestContext, challengeId: string): Promise<EvaluationState> {
    const read = (ids: readonly string[]) => readEvaluations(through.rows(this.rows), ids);
    const found = await loaderOf(context, 'evaluation', read, (one) => one.id).load(challengeId);
    if (!found) throw new Error(`No evaluation of ${challengeId}`);
    return found.state;
  }

  /** A person's place on a panel, for the answer of what they have just done. */
  async seat(context: RequestContext, challengeId: string, personId: string): Promise<PanelRow | null> {
    const { panel } = await this.load(context, challengeId);
    return panel.find((one) => one.personId === personId) ?? null;
  }
}
