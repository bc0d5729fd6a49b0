// Attached files: taking them in, judging and scanning them, and giving them to whoever may read the proposal.
import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../../organisations/organisations.module.ts';
import { Config } from '../../platform/settings.ts';
import { ProposalsModule } from '../proposals.module.ts';
import { Attachments } from './attachments.resolver.ts';
import { FileStore, fileStoreOf } from './file-store.ts';
import { FilesController } from './files.controller.ts';
import { FilesQueries } from './files.queries.ts';
import { LockedBytes } from './locked-bytes.ts';
import { ScanFiles } from './scan-files.ts';
import { TakeFile } from './take-file.ts';
import { UploadGuard } from './upload-guard.ts';

@Module({
  imports: [OrganisationsModule, ProposalsModule],
  controllers: [FilesController],
  providers: [{ provide: FileStore, inject: [Config], useFactory: fileStoreOf }, LockedBytes, ScanFiles, TakeFile, FilesQueries, Attachments, UploadGuard],
  exports: [LockedBytes],
})
export class FilesModule {}
