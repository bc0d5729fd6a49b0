// Versions that were sent, and the difference of any two.
import { Module } from '@nestjs/common';
import { ProposalsModule } from '../proposals.module.ts';
import { VersionsQueries } from './versions.queries.ts';
import { Versions } from './versions.resolver.ts';

@Module({ imports: [ProposalsModule], providers: [VersionsQueries, Versions] })
export class VersionsModule {}
