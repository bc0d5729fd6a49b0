// `importEvidenceFromUrl`: fetches service requests, or a survey, from a public address, as if somebody had uploaded them.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { type Refusal, refuse } from '@moothall/domain/decision';
import { Attempts } from '../../identity/attempts.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { fetchPublic, FetchTrouble, type FetchTroubleCode, PUBLIC_INTERNET, type Surroundings } from '../../platform/egress/fetch-public.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import { UnreadableFile } from './csv-rows.ts';
import { EvidenceImportType, toImport } from './evidence-import.type.ts';
import { EvidenceImportsQueries } from './evidence-imports.queries.ts';
import { ImportFolder } from './import-folder.ts';
import { MOST_BYTES_OF_REQUESTS } from './look-into-file.ts';
import { type LookedFile, RegisterImport } from './register-import.ts';
import { councilOf } from './whose-evidence.ts';

@InputType({ description: 'Where to fetch from.' })
export class ImportEvidenceFromUrlInput {
  @Field(() => ID, { nullable: true, description: 'The council; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field({ description: 'A public address, over http or https.' })
  @IsString()
  @MaxLength(1000)
  url: string;
}

type Code = FetchTroubleCode | 'UNREADABLE';
const ImportEvidenceFromUrlPayload = payloadOf<{ evidenceImport: EvidenceImportType | null }, Code>(
  'ImportEvidenceFromUrl',
  { evidenceImport: { type: () => EvidenceImportType, description: 'The import; choose services or columns next.' } },
  ['ADDRESS_MALFORMED', 'ADDRESS_UNKNOWN', 'ADDRESS_NOT_PUBLIC', 'NO_ANSWER', 'REDIRECTED', 'REFUSED', 'TOO_LARGE', 'UNREADABLE'],
);

const LIMITS = { mostBytes: MOST_BYTES_OF_REQUESTS, answerMs: 10_000, wholeMs: 60_000 };
/** In a quarter of an hour, for a council. */
const MOST_FETCHES = 30;

/** What may be called; tests put their own in its place. */
@Injectable()
export class Egress {
  surroundings: Surroundings = PUBLIC_INTERNET;
}

@Resolver()
export class ImportFromUrl {
  constructor(
    private readonly verbs: Verbs,
    private readonly attempts: Attempts,
    private readonly folder: ImportFolder,
    private readonly files: RegisterImport,
    private readonly queries: EvidenceImportsQueries,
    private readonly egress: Egress,
  ) {}

  @Mutation(() => ImportEvidenceFromUrlPayload, { description: 'Fetches a file from a public address: 50 MB and a minute at most; redirects are not followed.' })
  @Access('evidence:write')
  async importEvidenceFromUrl(@Args('input', { description: 'Where from.' }) input: ImportEvidenceFromUrlInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = councilOf(viewer, input.organisationId);
    await this.attempts.count(`import-from-url:${organisationId}`, MOST_FETCHES);
    const before = await this.verbs.kept<{ id: string }>(context, 'importEvidenceFromUrl', input);
    const outcome = before ? { done: before } : await this.fetchAndKeep(context, input, organisationId);
    const [row] = outcome.done ? await this.queries.byIds(viewer, [outcome.done.id]) : [];
    return { evidenceImport: row ? toImport(row) : null, userErrors: outcome.userErrors ?? [] };
  }

  /** Fetched before the transaction, since it may take a minute. */
  private async fetchAndKeep(context: RequestContext, input: ImportEvidenceFromUrlInput, organisationId: string): Promise<Outcome<{ id: string }, Code>> {
    const file = await this.fetch(input.url);
    if (file.looked === null) return { userErrors: file.refusals };
    const { looked } = file;
    try {
      const outcome = await this.verbs.run(context, 'importEvidenceFromUrl', input, async (tx): Promise<Outcome<{ id: string }, Code>> => {
        await this.files.store(tx, looked, organisationId, viewerOf(context).personId ?? '');
        return { done: { id: looked.id } };
      });
      if (outcome.done?.id !== looked.id) await this.files.forget(looked);
      return outcome;
    } catch (error) {
      await this.files.forget(looked);
      throw error;
    }
  }

  private async fetch(url: string): Promise<{ looked: LookedFile } | { looked: null; refusals: Refusal<Code>[] }> {
    const path = join(await this.folder.ready(), `fetched-${randomUUID()}`);
    try {
      await fetchPublic(url, path, LIMITS, this.egress.surroundings);
      return { looked: await this.files.take({ path, name: new URL(url).pathname, sourceUrl: url }) };
    } catch (error) {
      await rm(path, { force: true });
      if (error instanceof FetchTrouble) return { looked: null, refusals: [refuse(error.code, ['url'], error.message)] };
      if (error instanceof UnreadableFile) return { looked: null, refusals: [refuse('UNREADABLE', ['url'], error.message)] };
      throw error;
    }
  }
}
