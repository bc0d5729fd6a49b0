// `previewEvidenceImport`, `runEvidenceImport` and `undoEvidenceImport`: from an uploaded file to figures, and back.
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { decideColumns, ENTER_WEB_ADDRESS, WEB_ADDRESS } from '@moothall/domain/evidence';
import { type Refusal, refusalsOf, refuse } from '@moothall/domain/decision';
import { isServiceCode } from '@moothall/domain/place';
import { append } from '../../journal/append.ts';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import { type Outcome, Verbs } from '../../platform/graphql/verbs.ts';
import type { Tx } from '../../platform/transaction.ts';
import { UnreadableFile } from './csv-rows.ts';
import { EvidenceImportType, ImportPreview, toImport } from './evidence-import.type.ts';
import { EvidenceImportsQueries, type ImportRow, type ImportState } from './evidence-imports.queries.ts';
import { ImportFolder } from './import-folder.ts';
import { choiceOf, ImportStepInput, PreviewEvidenceImportInput } from './import.input.ts';
import { ImportRunner } from './import-runner.ts';
import type { KeptChoice } from './kept-choice.ts';
import { knownPlaces } from './known-places.ts';
import { previewOf } from './preview.ts';

type PreviewCode = 'WRONG_STATE' | 'WRONG_FORMAT' | 'COLUMN_UNKNOWN' | 'COLUMN_TWICE' | 'MISSING' | 'URL_MALFORMED' | 'PLACE_UNKNOWN' | 'SERVICE_UNKNOWN' | 'UNREADABLE';
type RunCode = 'WRONG_STATE' | 'NOT_CHOSEN' | 'ANOTHER_RUNS';

const evidenceImport = { type: () => EvidenceImportType, description: 'The import as it is now.' };
const PreviewPayload = payloadOf<{ evidenceImport: EvidenceImportType | null; preview: ImportPreview | null }, PreviewCode>(
  'PreviewEvidenceImport',
  { evidenceImport, preview: { type: () => ImportPreview, description: 'What it would bring.' } },
  ['WRONG_STATE', 'WRONG_FORMAT', 'COLUMN_UNKNOWN', 'COLUMN_TWICE', 'MISSING', 'URL_MALFORMED', 'PLACE_UNKNOWN', 'SERVICE_UNKNOWN', 'UNREADABLE'],
);
const RunPayload = payloadOf<{ evidenceImport: EvidenceImportType | null }, RunCode>('RunEvidenceImport', { evidenceImport }, ['WRONG_STATE', 'NOT_CHOSEN', 'ANOTHER_RUNS']);
const UndoPayload = payloadOf<{ evidenceImport: EvidenceImportType | null }, 'WRONG_STATE'>('UndoEvidenceImport', { evidenceImport }, ['WRONG_STATE']);

@Resolver()
export class ImportVerbs {
  constructor(
    private readonly verbs: Verbs,
    private readonly queries: EvidenceImportsQueries,
    private readonly runner: ImportRunner,
    private readonly folder: ImportFolder,
    private readonly database: DataSource,
  ) {}

  @Mutation(() => PreviewPayload, { description: 'Chooses what the columns or services of a file mean, keeps the choice and shows what the beginning of the file would bring.' })
  @Access('evidence:write')
  async previewEvidenceImport(@Args('input', { description: 'The choice.' }) input: PreviewEvidenceImportInput, @Context() context: RequestContext) {
    const outcome = await this.verbs.run(context, 'previewEvidenceImport', input, async (tx): Promise<Outcome<{ id: string }, PreviewCode>> => {
      const row = await this.lock(tx, context, input);
      const choice = choiceOf(input);
      const refusals = [...demandState<PreviewCode>(row, ['UPLOADED', 'FAILED', 'UNDONE']), ...(await refusalsOfChoice(tx, row, choice))];
      if (refusals.length > 0 || !choice) return { userErrors: refusals };
      await tx.query('update evidence_import set choice = $2, version = version + 1 where id = $1', [row.id, JSON.stringify(choice)]);
      return { done: { id: row.id } };
    });
    const row = await this.read(context, outcome);
    if (!row) return { evidenceImport: null, preview: null, userErrors: outcome.userErrors ?? [] };
    try {
      const known = await knownPlaces(this.database.manager);
      return { evidenceImport: toImport(row), preview: await previewOf(row, await this.folder.present(row.id), known), userErrors: [] };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return { evidenceImport: toImport(row), preview: null, userErrors: [refuse('UNREADABLE' as const, ['id'], error.message)] };
    }
  }

  @Mutation(() => RunPayload, { description: 'Stores what the file says. It runs in the background; read `progress`. What is there already stays as it is.' })
  @Access('evidence:write')
  async runEvidenceImport(@Args('input', { description: 'Which import.' }) input: ImportStepInput, @Context() context: RequestContext) {
    const personId = viewerOf(context).personId ?? '';
    // A repeated request is answered without running again.
    let isFirst = false;
    const outcome = await this.verbs.run(context, 'runEvidenceImport', { id: input.id, version: input.version }, async (tx): Promise<Outcome<{ id: string }, RunCode>> => {
      const row = await this.lock(tx, context, input);
      const refusals = [...demandState<RunCode>(row, ['UPLOADED', 'FAILED', 'UNDONE']), ...(row.choice ? [] : [refuse<RunCode>('NOT_CHOSEN', ['id'], 'Choose what the columns mean first.')])];
      const others: unknown[] = await tx.query(`select 1 from evidence_import where organisation_id = $1 and state = 'RUNNING' for update`, [row.organisationId]);
      if (others.length > 0 && row.state !== 'RUNNING') refusals.push(refuse('ANOTHER_RUNS', ['id'], 'Another import of your council is running. Wait until it has ended.'));
      if (refusals.length > 0) return { userErrors: refusals };
      await begin(tx, row.id);
      isFirst = true;
      return { done: { id: row.id } };
    });
    const row = await this.read(context, outcome);
    if (row && isFirst) this.runner.begin({ ...row, personId });
    return { evidenceImport: row ? toImport(row) : null, userErrors: outcome.userErrors ?? [] };
  }

  @Mutation(() => UndoPayload, { description: 'Takes away everything that an import stored. The file stays and can be run again.' })
  @Access('evidence:write')
  async undoEvidenceImport(@Args('input', { description: 'Which import.' }) input: ImportStepInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const outcome = await this.verbs.run(context, 'undoEvidenceImport', { id: input.id, version: input.version }, async (tx): Promise<Outcome<{ id: string }, 'WRONG_STATE'>> => {
      const row = await this.lock(tx, context, input);
      const userErrors = demandState<'WRONG_STATE'>(row, ['DONE']);
      if (userErrors.length > 0) return { userErrors };
      const gone: unknown[] = await tx.query('with gone as (delete from evidence_item where import_id = $1 returning 1) select 1 from gone', [row.id]);
      await tx.query(`update evidence_import set state = 'UNDONE', version = version + 1, ended_at = clock_timestamp() where id = $1`, [row.id]);
      const actor = { personId: viewer.personId, organisationId: row.organisationId };
      await append(tx, { chain: row.organisationId, act: 'evidence.import_undone', subject: row.id, actor, data: { items: gone.length }, isPublic: true });
      return { done: { id: row.id } };
    });
    const row = await this.read(context, outcome);
    return { evidenceImport: row ? toImport(row) : null, userErrors: outcome.userErrors ?? [] };
  }

  private async lock(tx: Tx, context: RequestContext, { id, version }: ImportStepInput): Promise<ImportRow> {
    const row = await this.queries.lock(tx, viewerOf(context), id);
    if (!row) throw notFound('import');
    if (row.version !== version) throw conflict('import', row.version);
    return row;
  }

  private async read(context: RequestContext, outcome: Outcome<{ id: string }, string>): Promise<ImportRow | null> {
    const [row] = outcome.done ? await this.queries.byIds(viewerOf(context), [outcome.done.id]) : [];
    return row ?? null;
  }
}

async function begin(tx: Tx, id: string): Promise<void> {
  await tx.query('delete from evidence_import_error where import_id = $1', [id]);
  await tx.query(
    `update evidence_import set state = 'RUNNING', version = version + 1, rows_read = 0, bytes_read = 0, stored = 0, same = 0, left_out = 0, moved = 0, failed_because = null,
       started_at = clock_timestamp(), ended_at = null where id = $1`,
    [id],
  );
}

function demandState<Code extends string>(row: ImportRow, states: readonly ImportState[]): Refusal<Code | 'WRONG_STATE'>[] {
  if (states.includes(row.state)) return [];
  return [refuse('WRONG_STATE', ['id'], states.includes('DONE') ? 'Only an import that is done can be undone.' : 'This import runs or is done. Undo it first.')];
}

async function refusalsOfChoice(tx: Tx, row: ImportRow, choice: KeptChoice | null): Promise<Refusal<PreviewCode>[]> {
  if (!choice || (row.format === 'SURVEY_CSV') !== (choice.survey !== undefined)) {
    return [refuse('WRONG_FORMAT', [row.format === 'SURVEY_CSV' ? 'survey' : 'requests'], row.format === 'SURVEY_CSV' ? 'Choose the columns of the survey.' : 'Choose a place and services for the requests.')];
  }
  if (choice.survey) return refusalsOf(decideColumns(choice.survey, row.header)).map((one) => ({ ...one, path: ['survey', ...one.path] }));
  const { place, services, title, citation, url } = choice.requests;
  const places: unknown[] = await tx.query('select 1 from place where code = $1 and valid_to is null', [place]);
  return [
    ...(places.length > 0 ? [] : [refuse<PreviewCode>('PLACE_UNKNOWN', ['requests', 'place'], 'Choose the council whose requests these are.')]),
    ...(services.length > 0 && services.every(({ service }) => isServiceCode(service))
      ? []
      : [refuse<PreviewCode>('SERVICE_UNKNOWN', ['requests', 'services'], 'Choose one of our services for at least one of theirs.')]),
    ...(title.trim() === '' ? [refuse<PreviewCode>('MISSING', ['requests', 'title'], 'Enter what was reported, such as: reports of potholes.')] : []),
    ...(citation.trim() === '' ? [refuse<PreviewCode>('MISSING', ['requests', 'citation'], 'Enter whose system it is and where, so that others can find it.')] : []),
    ...(url === null || WEB_ADDRESS.test(url) ? [] : [refuse<PreviewCode>('URL_MALFORMED', ['requests', 'url'], ENTER_WEB_ADDRESS)]),
  ];
}
