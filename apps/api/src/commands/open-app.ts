// Opens the server's words for one command: on the database of a running server, or on one started for the while.
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.ts';
import { loadPlaces } from '../organisations/places/load-places.ts';
import { readConfig } from '../platform/config.ts';
import { joinDatabase } from '../platform/database/open-database.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import { Config } from '../platform/settings.ts';

export async function withApp<Result>(work: (app: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const values = readConfig(process.env);
  const database = await joinDatabase(values, loadPlaces);
  try {
    const app = await NestFactory.createApplicationContext(AppModule.with(new Config(values, database.url)), { logger: ['error'] });
    try {
      return await asSystem('command', () => work(app));
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
