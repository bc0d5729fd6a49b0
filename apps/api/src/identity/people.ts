// Reads people: by credentials for signing in, by id for showing a name.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
}

export interface Credentials {
  readonly id: string;
  readonly passwordHash: string;
}

export interface OwnDetails extends PersonRow {
  readonly email: string;
  readonly language: 'EN' | 'CY';
}

@Injectable()
export class People {
  constructor(private readonly rows: Rows) {}

  credentials(email: string): Promise<Credentials | null> {
    return this.rows.one<Credentials>(
      'select id, password_hash as "passwordHash" from person where email = $1 and suspended_at is null',
      [normaliseEmail(email)],
    );
  }

  ownDetails(id: string): Promise<OwnDetails | null> {
    return this.rows.one<OwnDetails>('select id, name, email, language from person where id = $1', [id]);
  }

  byEmail(email: string): Promise<OwnDetails | null> {
    return this.rows.one<OwnDetails>('select id, name, email, language from person where email = $1', [normaliseEmail(email)]);
  }

  byIds(ids: readonly string[]): Promise<PersonRow[]> {
    return this.rows.all<PersonRow>('select id, name from person where id = any($1)', [ids]);
  }
}

export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}
