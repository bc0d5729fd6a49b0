// The two passport strategies: a person's e-mail and password, and a program's API key.
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import passport from 'passport';
import { HeaderAPIKeyStrategy } from 'passport-headerapikey';
import { Strategy as LocalStrategy } from 'passport-local';
import { ApiKeys, type LiveKey } from './api-keys.ts';
import { isPassword } from './passwords.ts';
import { People } from './people.ts';

@Injectable()
export class Strategies {
  private readonly passport = new passport.Passport();

  constructor(people: People, keys: ApiKeys) {
    this.passport.use(
      new LocalStrategy({ usernameField: 'email', session: false }, (email, password, done) => {
        people
          .credentials(email)
          .then(async (known) => ((await isPassword(known?.passwordHash ?? null, password)) ? known : null))
          .then((known) => done(null, known ? { id: known.id } : false), done);
      }),
    );
    this.passport.use(
      new HeaderAPIKeyStrategy({ header: 'Authorization', prefix: 'Api-Key ' }, false, (secret, done) => {
        keys.read(secret).then(
          (key) => done(null, key ?? undefined),
          (error: Error) => done(error),
        );
      }),
    );
  }

  /** @returns the person's id, or null when the two do not belong together; both take as long. */
  async signIn(email: string, password: string): Promise<string | null> {
    const user = await this.authenticate('local', { body: { email, password } });
    return hasId(user) ? user.id : null;
  }

  /** @returns null when the header holds no valid key. */
  async key(req: Request): Promise<LiveKey | null> {
    const user = await this.authenticate('headerapikey', req);
    return isLiveKey(user) ? user : null;
  }

  private authenticate(strategy: string, req: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const handle: unknown = this.passport.authenticate(strategy, { session: false }, (error: unknown, user: unknown) => {
        if (error) reject(error instanceof Error ? error : new Error(String(error)));
        else resolve(user || null);
      });
      if (typeof handle === 'function') handle(req, {}, reject);
    });
  }
}

function hasId(user: unknown): user is { id: string } {
  return typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string';
}

function isLiveKey(user: unknown): user is LiveKey {
  return hasId(user) && 'organisationId' in user && 'scopes' in user;
}
