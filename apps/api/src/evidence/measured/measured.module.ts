// What others measured: pieces of evidence, and the files they come in.
import { Module, type OnModuleInit } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { IdentityModule } from '../../identity/identity.module.ts';
import { OrganisationsModule } from '../../organisations/organisations.module.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { NodeReaders } from '../../platform/graphql/node.ts';
import { AddEvidence } from './add-evidence.ts';
import { EvidenceImportResolver, ImportsOfOrganisation } from './evidence-import.resolver.ts';
import { EvidenceImportType, toImport } from './evidence-import.type.ts';
import { EvidenceImportsQueries } from './evidence-imports.queries.ts';
import { EvidenceItemType } from './evidence-item.type.ts';
import { EvidenceItemsQueries } from './evidence-items.queries.ts';
import { EvidenceOfChallenge, EvidenceOfProblem } from './evidence-of.ts';
import { EvidenceItemsResolver } from './evidence-items.resolver.ts';
import { ImportFolder } from './import-folder.ts';
import { Egress, ImportFromUrl } from './import-from-url.ts';
import { ImportRunner } from './import-runner.ts';
import { ImportSurvey } from './import-survey.ts';
import { ImportVerbs } from './import-verbs.ts';
import { RegisterImport } from './register-import.ts';
import { toItem } from './to-item.ts';
import { BuyersOnly, Uploads } from './uploads.controller.ts';

export const MOST_BYTES_OF_FILE = 200_000_000;

@Module({ providers: [ImportFolder], exports: [ImportFolder] })
export class ImportFolderModule {}

@Module({
  imports: [
    IdentityModule,
    OrganisationsModule,
    ImportFolderModule,
    MulterModule.registerAsync({
      imports: [ImportFolderModule],
      inject: [ImportFolder],
      useFactory: async (folder: ImportFolder) => ({ dest: await folder.ready(), limits: { fileSize: MOST_BYTES_OF_FILE, files: 1, fields: 5, parts: 6 } }),
    }),
  ],
  controllers: [Uploads],
  providers: [
    EvidenceItemsQueries,
    EvidenceItemsResolver,
    EvidenceOfProblem,
    EvidenceOfChallenge,
    AddEvidence,
    EvidenceImportsQueries,
    EvidenceImportResolver,
    ImportsOfOrganisation,
    RegisterImport,
    ImportRunner,
    ImportVerbs,
    Egress,
    ImportFromUrl,
    ImportSurvey,
    BuyersOnly,
  ],
  exports: [EvidenceItemsQueries],
})
export class MeasuredModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly items: EvidenceItemsQueries,
    private readonly imports: EvidenceImportsQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('evi', () => EvidenceItemType, async (ids, context) => (await this.items.byIds(viewerOf(context), ids)).map(toItem));
    this.nodes.register('imp', () => EvidenceImportType, async (ids, context) => (await this.imports.byIds(viewerOf(context), ids)).map(toImport));
  }
}
