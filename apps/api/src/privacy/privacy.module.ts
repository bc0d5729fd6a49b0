// What is kept about a person: giving it to them, and erasing it. Nothing stands above but the demo and the command line.
import { Module } from '@nestjs/common';
import { FilesModule } from '../proposals/files/files.module.ts';
import { OrganisationsModule } from '../organisations/organisations.module.ts';
import { CloseAccount } from './close-account.ts';
import { ClosingQueries } from './closing.queries.ts';
import { DataController } from './data.controller.ts';
import { ErasedList } from './erased-list.ts';
import { ErasePerson } from './erase-person.ts';
import { Farewell } from './farewell.ts';
import { GiveData } from './give-data.ts';
import { KnownPassword } from './known-password.ts';
import { OwnWordsQueries } from './own-words.queries.ts';
import { PersonDataQueries } from './person-data.queries.ts';

@Module({
  imports: [OrganisationsModule, FilesModule],
  controllers: [DataController],
  providers: [PersonDataQueries, OwnWordsQueries, ClosingQueries, GiveData, KnownPassword, ErasedList, Farewell, ErasePerson, CloseAccount],
})
export class PrivacyModule {}
