// What organisations that propose answer once, and what their clients say of it.
import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations.module.ts';
import { AskClient } from './ask-client.ts';
import { EraseClientAddresses } from './erase-client-addresses.ts';
import { CpvNames } from './cpv-names.ts';
import { CpvCodes, ProfileOfOrganisation } from './profile.resolver.ts';
import { ProfileQueries } from './profile.queries.ts';
import { UpdateProfile } from './update-profile.ts';
import { WriteCaseStudy } from './write-case-study.ts';

@Module({
  imports: [OrganisationsModule],
  providers: [CpvNames, ProfileQueries, ProfileOfOrganisation, CpvCodes, UpdateProfile, WriteCaseStudy, AskClient, EraseClientAddresses],
  exports: [CpvNames, ProfileQueries],
})
export class ProfilesModule {}
