// The server keeps to GraphQL over HTTP, by the checks of the reference implementation.
import { describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { useApi } from '../setup/start-api.ts';

const api = useApi();

describe('GraphQL over HTTP', () => {
  it('is kept in every required point', async () => {
    const results = await auditServer({ url: `${api.address}/graphql` });
    const broken = results.filter((result) => result.status === 'error').map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`);
    expect(broken).toEqual([]);
    expect(results.length).toBeGreaterThan(50);
  });
});
