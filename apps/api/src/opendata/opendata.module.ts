// Open data: reads the notices that other services publish.
import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges/challenges.module.ts';
import { ImportOcds } from './import-ocds.ts';

@Module({ imports: [ChallengesModule], providers: [ImportOcds], exports: [ImportOcds] })
export class OpendataModule {}
