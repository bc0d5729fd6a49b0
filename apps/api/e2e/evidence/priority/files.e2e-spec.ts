// Files of consultations cost points of the same limit as questions, and a command brings budget votes in.
import { describe, expect, it } from '@jest/globals';
import { aCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { readConsultation } from '@moothall/testing/priority';
import { ImportPbFiles } from '../../../src/evidence/priority/import-budget-vote.ts';
import { asSystem } from '../../../src/platform/tenancy/tenant.ts';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
const PB = ['META', 'key;value', 'num_projects;1', 'num_votes;1', 'budget;10', 'vote_type;approval', 'PROJECTS', 'project_id;cost', 'p1;10', 'VOTES', 'voter_id;vote', '1;p1', ''].join('\n');

describe('the command for `.pb` files', () => {
  it('brings a vote to the council of an address, counted', async () => {
    const council = await aCouncil(api);
    const slug = (await api.sql.query('select slug from organisation where id = $1', [council.id])).rows[0]?.['slug'];
    const imported = await asSystem('spec', () => api.app.get(ImportPbFiles).file(PB, String(slug), 'Vote of 2025', 'vote.pb'));
    const read = await readConsultation(aVisitor(api), imported.consultationId ?? '', 'source title { en } options { code title { en } } result { budgetVote { equalShares { spent { amount } } } }');
    expect(read.at('consultation')).toEqual({ source: 'vote.pb', title: { en: 'Vote of 2025' }, options: [{ code: 'p1', title: { en: 'p1' } }], result: { budgetVote: { equalShares: { spent: { amount: '10.00' } } } } });
  });

  it('says which council is not there, and which line cannot be read', async () => {
    await expect(api.app.get(ImportPbFiles).file(PB, 'nowhere', 'A vote', 'x')).rejects.toThrow('There is no council with the address nowhere.');
    const council = await aCouncil(api);
    const slug = (await api.sql.query('select slug from organisation where id = $1', [council.id])).rows[0]?.['slug'];
    const { refusals } = await api.app.get(ImportPbFiles).file(PB.replace('budget;10', 'budget;ten'), String(slug), 'A vote', 'x');
    expect(refusals).toMatchObject([{ code: 'NOT_READABLE', path: ['pb', '5'] }]);
  });
});

describe('files', () => {
  it('are refused with the seconds to wait when somebody takes too many', async () => {
    const answers = await Promise.all(Array.from({ length: 130 }, () => fetch(`${api.address}/data/consultations/nonsense`)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(10);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.some(({ status }) => status === 404)).toBe(true);
  });
});
