// Files sent, chosen and run as a buyer would.
import type { Answer } from '@moothall/testing/asking';
import type { Asker } from '@moothall/testing/asking';
import type { Person } from '@moothall/testing/people';
import type { Api } from '../../setup/start-api.ts';

export const HEADER = 'Code,Year,Satisfied,Answers';
export const CHOICE = {
  columns: { place: 'Code', value: 'Satisfied', period: 'Year', n: 'Answers' },
  source: {
    kind: 'SURVEY', title: 'Satisfied with the state of roads', unit: 'PERCENT', service: 'ROADS_REPAIR',
    method: 'Letters to a random sample of addresses.', citation: 'Example survey of roads, 2026',
  },
};

export interface Sent {
  readonly status: number;
  readonly json: { readonly id?: string; readonly error?: { readonly code: string; readonly message: string } };
}

/** Over HTTP as a program sends a form. */
export async function send(who: Pick<Asker, 'address' | 'credentials'>, content: string | Buffer | Blob, name = 'roads.csv', more = ''): Promise<Sent> {
  const form = new FormData();
  form.append('file', content instanceof Blob ? content : new Blob([new Uint8Array(Buffer.from(content))]), name);
  const response = await fetch(`${who.address}/data/imports${more}`, { method: 'POST', headers: { accept: 'application/json', ...who.credentials }, body: form });
  return { status: response.status, json: JSON.parse(await response.text()) };
}

const FIELDS = 'id version state format header services { code name requests } progress { percent rows } stored same leftOut moved failedBecause errors { line column code message } earlierId';
const RESULT: Readonly<Record<string, string>> = { previewEvidenceImport: 'preview { rows items { title value n grade noInterval interval { low high } place { code } movedFrom periodFrom periodTo } errors { line column code message } }' };

export function step(who: Pick<Person, 'ask'>, verb: string, input: object, idempotencyKey?: string): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`.replace(/^(?:Run|Undo)EvidenceImportInput$/, 'ImportStepInput');
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { evidenceImport { ${FIELDS} } ${RESULT[verb] ?? ''} userErrors { code path message } } }`;
  return who.ask(document, { input }, idempotencyKey === undefined ? {} : { idempotencyKey });
}

export async function read(who: Pick<Person, 'ask'>, id: string): Promise<Record<string, unknown> & { version: number; state: string }> {
  return (await who.ask(`query ($id: ID!) { evidenceImport(id: $id) { ${FIELDS} } }`, { id })).done().at('evidenceImport') as never;
}

/** Until it is over; the state is watched in the database, so that a fast machine does not spend its caller's points. */
export async function ended(api: Api, who: Pick<Person, 'ask'>, id: string): Promise<Record<string, unknown> & { version: number; state: string }> {
  for (;;) {
    // Waits for the change and not for a time: the row is locked by whoever writes it last.
    const { rows } = await api.sql.query<{ state: string }>('select state from evidence_import where id = $1 for update', [id]);
    if (rows[0]?.state !== 'RUNNING') return read(who, id);
  }
}

/** Sent, chosen and run to its end. */
export async function imported(api: Api, who: Person, content: string, choice: object = CHOICE): Promise<Record<string, unknown> & { id: string; version: number }> {
  const { json } = await send(who.browser, content);
  const id = json.id ?? '';
  const chosen = await step(who, 'previewEvidenceImport', { id, version: 1, survey: choice });
  (await step(who, 'runEvidenceImport', { id, version: chosen.done().whole('previewEvidenceImport.evidenceImport.version') })).done();
  return { id, ...(await ended(api, who, id)) };
}
