// A root field that says nothing about access stops the server, and answers carry no needless word about it.
import { describe, expect, it } from '@jest/globals';
import { aVisitor } from '@moothall/testing/people';
import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Access, AccessRules } from '../../src/platform/graphql/access.ts';
import { useApi } from '../setup/start-api.ts';

@Resolver()
class Forgetful {
  @Query(() => String)
  @Access('public')
  greeting(): string {
    return 'hello';
  }

  @Query(() => String, { name: 'leak' })
  everything(): string {
    return 'secrets';
  }

  @Mutation(() => String)
  wipe(): string {
    return 'gone';
  }

  @Subscription(() => String)
  overhear(): string {
    return 'whisper';
  }
}

@Module({ imports: [DiscoveryModule], providers: [AccessRules, Forgetful] })
class ForgetfulModule {}

const api = useApi();

describe('a server with root fields that do not say who may call them', () => {
  it('does not start, and names each of them', async () => {
    const app = await NestFactory.createApplicationContext(ForgetfulModule, { logger: false });
    expect(() => app.get(AccessRules).check()).toThrow('(@Access): Query.leak, Mutation.wipe, Subscription.overhear');
    await app.close();
  });
});

describe('an answer', () => {
  it('tells browsers not to guess, not to embed, and does not name its maker', async () => {
    const { headers } = await aVisitor(api).ask('{ rateLimit { cost } }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('over plain http demands no https from then on', async () => {
    expect((await aVisitor(api).ask('{ rateLimit { cost } }')).headers.get('strict-transport-security')).toBeNull();
  });
});
