// An ordinary server of this stack, for comparison: Nest, Apollo with its defaults, TypeORM repositories, DataLoader. No access rules, limits or log.
import 'reflect-metadata';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ChallengeResolver, OrganisationResolver, ParticipationResolver, PlaceResolver, SolutionResolver } from './challenge.resolver.js';
import { ENTITIES } from './entities.js';
import { loadersOf } from './loaders.js';
import { ProposalResolver } from './proposal.resolver.js';
import { SCHEMA } from './schema.js';

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env['DATABASE_URL'], poolSize: Number(process.env['DATABASE_POOL']), entities: ENTITIES, synchronize: false }),
    TypeOrmModule.forFeature(ENTITIES),
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [getDataSourceToken()],
      useFactory: (database: DataSource) => ({ typeDefs: SCHEMA, path: '/graphql', playground: false, context: () => ({ loaders: loadersOf(database) }) }),
    }),
  ],
  providers: [ChallengeResolver, OrganisationResolver, ParticipationResolver, PlaceResolver, ProposalResolver, SolutionResolver],
})
class App {}

const app = await NestFactory.create(App, { logger: ['error', 'warn'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.stdout.write('ready\n');
process.on('SIGTERM', () => process.exit(0));
