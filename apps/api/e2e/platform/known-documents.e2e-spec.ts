// The site asks by fingerprints: the server knows its documents, learns no others, and holds them to the same limits.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const KNOWN: Record<string, string> = JSON.parse(readFileSync(new URL('../../../../libs/contract/persisted-documents.json', import.meta.url), 'utf8'));
const hashOf = (name: string) => Object.entries(KNOWN).find(([, text]) => text.startsWith(name))![0];

async function ask(body: object): Promise<{ status: number; json: { data?: Record<string, unknown>; errors?: { extensions: { code: string } }[] } }> {
  const response = await fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, json: JSON.parse(await response.text()) };
}
const byHash = (sha256Hash: string, more: object = {}) => ask({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more });

describe('a document of the site', () => {
  it('is answered by its fingerprint alone', async () => {
    const { status, json } = await byHash(hashOf('query ShellViewer'));
    expect([status, json]).toEqual([200, expect.objectContaining({ data: { viewer: { person: null, actingFor: null } } })]);
  });

  it('is known under the fingerprint of its very text', () => {
    for (const [hash, text] of Object.entries(KNOWN)) expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });
});

describe('any other document', () => {
  const query = '{ __typename }';
  const hash = createHash('sha256').update(query).digest('hex');

  it('is not known, also after it was sent in full', async () => {
    expect((await byHash(hash)).json.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
    expect((await byHash(hash, { query })).json.data).toEqual({ __typename: 'Query' });
    expect((await byHash(hash)).json.errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }]);
  });

  it('cannot pass for a known one', async () => {
    const { status, json } = await byHash(hashOf('query ShellViewer'), { query });
    expect([status, json.errors]).toEqual([400, [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })]]);
  });
});
