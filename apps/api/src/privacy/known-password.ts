// Asks for the password again before somebody at an open browser takes everything along or closes the account.
import { Injectable } from '@nestjs/common';
import { Attempts } from '../identity/attempts.ts';
import { isPassword } from '../identity/passwords.ts';
import { PersonDataQueries } from './person-data.queries.ts';

/** What the password is asked for; each is counted by itself. */
export type Purpose = 'data-of' | 'closing-of';
const MOST: Readonly<Record<Purpose, number>> = { 'data-of': 5, 'closing-of': 10 };

@Injectable()
export class KnownPassword {
  constructor(
    private readonly attempts: Attempts,
    private readonly queries: PersonDataQueries,
  ) {}

  /** @throws ApiError RATE_LIMITED when it was asked too often in a quarter of an hour, rightly or not */
  async isRight(purpose: Purpose, personId: string, password: string): Promise<boolean> {
    await this.attempts.count(`${purpose}:${personId}`, MOST[purpose]);
    return isPassword((await this.queries.passwordHash(personId))?.passwordHash ?? null, password);
  }
}
