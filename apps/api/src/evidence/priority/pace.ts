// Tells votes that come faster than people vote: they are counted apart, and far too many are refused.
import { Injectable } from '@nestjs/common';
import { Attempts } from '../../identity/attempts.ts';
import { hashSecret } from '../../identity/secrets.ts';
import { ownOrganisations, viewerOf } from '../../organisations/viewer.ts';
import { Rows } from '../../platform/database/rows.ts';
import { ApiError, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** In a quarter of an hour. A library or a school has many people behind one address. */
const FROM_ONE_VISIT = 150;
const FROM_ONE_ADDRESS = 600;
const MOST_FROM_ONE_ADDRESS = 3_000;
const MOST_BALLOTS = 60;
const MOST_SUGGESTIONS = 10;

@Injectable()
export class Pace {
  constructor(
    private readonly attempts: Attempts,
    private readonly rows: Rows,
  ) {}

  /** To be asked before a transaction begins, since it needs a connection of its own. @throws ApiError RATE_LIMITED when it is far too many */
  async isTooFast(context: RequestContext, consultationId: string, voter: string): Promise<boolean> {
    const address = await this.addressIn(context, consultationId);
    await this.attempts.count(`vote-flood:${address}`, MOST_FROM_ONE_ADDRESS);
    const visit = await this.exceeds(`vote:${voter}`, FROM_ONE_VISIT);
    return (await this.exceeds(`vote:${address}`, FROM_ONE_ADDRESS)) || visit;
  }

  /** @throws ApiError RATE_LIMITED */
  async countBallot(context: RequestContext, consultationId: string): Promise<void> {
    await this.attempts.count(`ballot:${await this.addressIn(context, consultationId)}`, MOST_BALLOTS);
  }

  /** @throws ApiError RATE_LIMITED */
  async countSuggestion(context: RequestContext, consultationId: string): Promise<void> {
    await this.attempts.count(`suggestion:${await this.addressIn(context, consultationId)}`, MOST_SUGGESTIONS);
  }

  /** Hashed with the secret of the consultation, so that no address lies in the database. A draft of others is counted as little as what does not exist. */
  private async addressIn(context: RequestContext, consultationId: string): Promise<string> {
    const row = await this.rows.one<{ secret: string }>(`select secret from consultation where id = $1 and (state <> 'DRAFT' or organisation_id = any($2))`, [consultationId, ownOrganisations(viewerOf(context))]);
    if (!row) throw notFound('consultation');
    return hashSecret(`${row.secret}:${context.req.ip ?? ''}`);
  }

  private async exceeds(key: string, most: number): Promise<boolean> {
    try {
      await this.attempts.count(key, most);
      return false;
    } catch (error) {
      if (error instanceof ApiError && error.extensions['code'] === 'RATE_LIMITED') return true;
      throw error;
    }
  }
}
