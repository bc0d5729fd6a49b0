// Tells a program what it has left before it asks for more.
import { Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from './access.ts';
import { RateLimits } from './rate-limit.ts';
import type { RequestContext } from './request-context.ts';

@ObjectType({ description: 'What this caller may still ask. One point is one object that may be returned.' })
export class RateLimit {
  @Field(() => Int, { description: 'Points of this very operation.' })
  cost: number;

  @Field(() => Int, { description: 'Points when nothing was asked lately.' })
  limit: number;

  @Field(() => Int, { description: 'Points left now.' })
  remaining: number;

  @Field({ description: 'When all points are back.' })
  resetAt: Date;
}

@Resolver()
export class RateLimitResolver {
  constructor(private readonly rateLimits: RateLimits) {}

  @Query(() => RateLimit, { description: 'What you may still ask for, and when the rest comes back.' })
  @Access('public')
  rateLimit(@Context() context: RequestContext): RateLimit {
    return { cost: context.cost, ...this.rateLimits.peek(context.caller.bucket, Date.now()) };
  }
}
