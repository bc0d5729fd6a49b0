// A council's decision after a count: that it follows the result, or says why it does not; once, and for all to see.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { aCouncil, type Council } from '@moothall/testing/organisations';
import { aPerson, aVisitor, type Person } from '@moothall/testing/people';
import { anOpenConsultation, aVoter, closed, consultationStep, type OpenConsultation, readConsultation } from '@moothall/testing/priority';
import { CountConsultations } from '../../../src/evidence/priority/count-consultations.ts';
import { useApi } from '../../setup/start-api.ts';

const api = useApi();
let council: Council;
beforeAll(async () => {
  council = await aCouncil(api);
});

async function counted(): Promise<OpenConsultation> {
  const open = await anOpenConsultation(council);
  await aVoter(api, open, [0, 1, 2]);
  await closed(open);
  await api.app.get(CountConsultations).workNow();
  return open;
}

async function decide(who: Pick<Person, 'ask'>, { id, options }: OpenConsultation, order: readonly number[], more: object = {}, key?: string) {
  const version = (await readConsultation(council.buyer, id)).whole('consultation.version');
  return consultationStep(who, 'decidePriority', { id, version, order: order.map((place) => options[place] ?? 'opt_0'), ...more }, key);
}

describe('deciding', () => {
  it('follows the result without a word, once for one key', async () => {
    const consultation = await counted();
    const version = (await readConsultation(council.buyer, consultation.id)).whole('consultation.version');
    const [key, input] = [randomUUID(), { id: consultation.id, version, order: consultation.options.slice(0, 2) }];
    const answers = await Promise.all([1, 2, 3].map(() => consultationStep(council.buyer, 'decidePriority', input, key)));
    for (const answer of answers) expect(answer.done().at('decidePriority.consultation.decision')).toEqual({ departs: false, order: input.order.map((id) => ({ id })) });
    expect((await decide(council.buyer, consultation, [0])).userErrors('decidePriority')).toEqual(['ALREADY_DECIDED']);
  });

  it('departs from it with a reason, which everybody reads', async () => {
    const [consultation, other] = [await counted(), await counted()];
    const reason = { en: 'Damp homes harm children now; the council may not wait.', cy: 'Mae cartrefi llaith yn niweidio plant nawr.' };
    (await decide(council.buyer, consultation, [1, 0], { reason, alsoUsed: [other.id] })).done();
    const read = await readConsultation(aVisitor(api), consultation.id, 'decision { departs reason { en cy } order { title { en } } alsoUsed { id } decidedAt }');
    expect(read.at('consultation.decision')).toMatchObject({ departs: true, reason, order: [{ title: { en: 'Damp homes' } }, { title: { en: 'Potholes' } }], alsoUsed: [{ id: other.id }] });
    const entry = await api.sql.query(`select details, is_public from journal_entry where details->>'subject' = $1 and details->>'act' = 'priority.decided'`, [consultation.id]);
    expect(entry.rows).toMatchObject([{ is_public: true, details: { data: { departs: true, method: 'PAIRWISE', alsoUsed: [other.id] } } }]);
    expect(JSON.stringify(entry.rows)).not.toContain('harm');
  });

  it.each([
    ['nothing', [], {}, 'ORDER_MISSING'],
    ['something else', [0, 9], {}, 'UNKNOWN_OPTION'],
    ['the same twice', [0, 0], {}, 'OPTION_TWICE'],
    ['another order and no reason', [2, 1], {}, 'REASON_MISSING'],
    ['another order and hardly a reason', [2, 1], { reason: { en: 'Because.' } }, 'REASON_MISSING'],
    ['what was never counted', [0], { alsoUsed: ['con_0'] }, 'OTHER_NOT_COUNTED'],
  ])('is refused with %s', async (_what, order, more, code) => {
    const consultation = await shared();
    expect((await decide(council.buyer, consultation, order, more)).userErrors('decidePriority')).toContain(code);
  });

  it('waits for the count', async () => {
    const open = await anOpenConsultation(council);
    expect((await decide(council.buyer, open, [0])).userErrors('decidePriority')).toEqual(['NOT_COUNTED']);
  });

  it('is for buyers of the council that asked, on what they read', async () => {
    const consultation = await shared();
    for (const who of [council.approver, (await aCouncil(api)).buyer, await aPerson(api)]) expect((await decide(who, consultation, [0])).codes).toEqual(['FORBIDDEN']);
    expect((await decide(aVisitor(api), consultation, [0])).codes).toEqual(['UNAUTHENTICATED']);
    expect((await decide(council.buyer, consultation, [0], { version: 1 })).codes).toEqual(['CONFLICT']);
    expect((await decide(council.buyer, { ...consultation, id: consultation.id }, [0], { id: `con_${'0'.repeat(32)}` })).codes).toEqual(['NOT_FOUND']);
  });
});

let kept: Promise<OpenConsultation> | null = null;
/** One that no test decides. */
function shared(): Promise<OpenConsultation> {
  return (kept ??= counted());
}
