// Loads the demo content once.
import type { INestApplication } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';

export async function isEmpty(app: INestApplication): Promise<boolean> {
  const row = await app.get(Rows, { strict: false }).one<{ n: boolean }>('select not exists (select 1 from person) as n');
  return row?.n ?? false;
}

export async function loadDemo(_app: INestApplication): Promise<void> {
  return Promise.resolve();
}
