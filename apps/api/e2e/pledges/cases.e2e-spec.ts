// The worked cases of settling pledges (docs/methods.md) through the API: which pledges hold together, what is missing, and why.
import { describe, expect, it } from '@jest/globals';
import type { Answer } from '@moothall/testing/asking';
import type { Organisation } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { aRound, pledge, readRound, type Round, roundStep, thePledgers } from '@moothall/testing/pledges';
import { closeNow } from '../proposals/close-now.ts';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
const close = (id: string) => closeNow(api, id);

interface Seen {
  readonly totals: Readonly<Record<'firm' | 'conditional' | 'gap' | 'over' | 'inKind', { amount: string }>>;
  readonly pledges: readonly { id: string; status: string; effectiveAmount: { amount: string }; explanation: readonly object[]; organisation: { id: string } }[];
  readonly smallestUnlock: { amount: { amount: string }; unlocks: { amount: string }; sentence: { en: string } } | null;
  readonly waitingCycles: readonly object[];
}
const see = async ({ roundId }: Round) => (await readRound(aVisitor(api), roundId)).done().at('pledgeRound') as Seen;
/** Firm, conditional, gap, over, in kind; and how each pledge stands. */
const outcomeOf = async (round: Round) => {
  const { totals, pledges } = await see(round);
  const figures = [totals.firm, totals.conditional, totals.gap, totals.over, totals.inKind].map(({ amount }) => Number(amount));
  return [figures, pledges.map((one) => one.status)];
};
const made = (answer: Answer) => answer.done().text('makePledge.pledge.id');
const withdraw = (who: Organisation, id: string) => roundStep(who.admin, 'withdrawPledge', { id });
const councils = (count: number) => thePledgers(api, 'COUNCIL', count) as Promise<[Organisation, Organisation, Organisation, Organisation]>;
const ACTIVE = 'ACTIVE';
const WAITING = 'WAITING';

describe('pledges that wait for each other', () => {
  it('hold together: A iff B and B iff A come to both, and B alone or A alone to nothing', async () => {
    const [round, [a, b]] = [await aRound(api, close, { target: '60000' }), await councils(2)];
    made(await pledge(a, round, { amount: '20000', condition: { organisation: b.id } }));
    expect(await outcomeOf(round)).toEqual([[0, 20_000, 40_000, 0, 0], [WAITING]]);
    expect((await see(round)).pledges[0]?.explanation).toEqual([{ text: { en: `Waits for ${b.name} to take part.` }, current: '0', needed: '1' }]);
    const second = made(await pledge(b, round, { amount: '30000', condition: { organisation: a.id } }));
    expect(await outcomeOf(round)).toEqual([[50_000, 0, 10_000, 0, 0], [ACTIVE, ACTIVE]]);
    expect((await see(round)).waitingCycles).toMatchObject([{ en: `The pledges of ${a.name} and ${b.name} wait for each other, and hold together.` }]);
    (await withdraw(b, second)).done();
    expect(await outcomeOf(round)).toEqual([[0, 20_000, 40_000, 0, 0], [WAITING, 'WITHDRAWN']]);
  });

  it('three councils, each if two others are in, hold; two of them do not', async () => {
    const [round, [a, b, c]] = [await aRound(api, close), await councils(3)];
    const condition = { count: { k: 2, from: 'COUNCIL', excludeOwn: true } };
    for (const council of [a, b]) made(await pledge(council, round, { condition }));
    expect((await outcomeOf(round))[1]).toEqual([WAITING, WAITING]);
    expect((await see(round)).pledges[0]?.explanation).toEqual([{ text: { en: 'Waits until at least 2 other councils take part: so far 0 of 2.' }, current: '0', needed: '2' }]);
    made(await pledge(c, round, { condition }));
    expect(await outcomeOf(round)).toEqual([[30_000, 0, 150_000, 0, 0], [ACTIVE, ACTIVE, ACTIVE]]);
  });

  it('come to exactly the total they ask for, and a penny less loses only those who ask for more', async () => {
    const [round, [a, b, c]] = [await aRound(api, close), await councils(3)];
    made(await pledge(a, round, { amount: '40000' }));
    made(await pledge(b, round, { amount: '30000', condition: { total: { min: '70000' } } }));
    const third = made(await pledge(c, round, { amount: '30000', condition: { total: { min: '100000' } } }));
    expect(await outcomeOf(round)).toEqual([[100_000, 0, 80_000, 0, 0], [ACTIVE, ACTIVE, ACTIVE]]);
    (await withdraw(c, third)).done();
    made(await pledge(c, round, { amount: '29999.99', condition: { total: { min: '100000' } } }));
    expect(await outcomeOf(round)).toEqual([[70_000, 29_999.99, 80_000.01, 0, 0], [ACTIVE, ACTIVE, 'WITHDRAWN', WAITING]]);
    expect((await see(round)).pledges[3]?.explanation).toEqual([{ text: { en: expect.stringContaining('so far £99,999.99 of £100,000') }, current: '99999.99', needed: '100000.00' }]);
  });

  it('of one organisation do not carry each other', async () => {
    const [round, [a]] = [await aRound(api, close), await councils(1)];
    const condition = { total: { min: '60000', excludeOwn: true } };
    for (const amount of ['25000', '35000']) made(await pledge(a, round, { amount, condition }));
    expect(await outcomeOf(round)).toEqual([[0, 60_000, 120_000, 0, 0], [WAITING, WAITING]]);
  });

  it('of a funder who asks for £100,000 of councils and for three of them hold only when both are there', async () => {
    const [round, [a, b, c], [funder]] = [await aRound(api, close), await councils(3), (await thePledgers(api, 'FUNDER', 1)) as [Organisation]];
    const condition = { all: [{ total: { min: '100000', from: 'COUNCIL' } }, { count: { k: 3, from: 'COUNCIL' } }] };
    made(await pledge(funder, round, { amount: '100000', condition }));
    for (const council of [a, b]) made(await pledge(council, round, { amount: '60000' }));
    expect((await see(round)).pledges[0]).toMatchObject({ status: WAITING, explanation: [{ current: '2', needed: '3' }] });
    made(await pledge(c, round, { amount: '1' }));
    expect(await outcomeOf(round)).toEqual([[220_001, 0, 0, 40_001, 0], [ACTIVE, ACTIVE, ACTIVE, ACTIVE]]);
  });
});

describe('the demo round', () => {
  const MILESTONE = 'CLAIMS_DATA_AGREEMENT_SIGNED';
  /** Westmoor, Fenwold, the fund, Moorland in kind, Marlowe on a milestone; with the ids of the pledges. */
  async function theDemoRound(): Promise<{ round: Round; ids: string[]; fenwold: Organisation; westmoor: Organisation }> {
    const round = await aRound(api, close, { milestones: [{ code: MILESTONE, title: 'Claims data agreement signed' }] });
    const [[westmoor, fenwold], [fund, marlowe], [moorland]] = [await councils(2), (await thePledgers(api, 'FUNDER', 2)) as [Organisation, Organisation], (await thePledgers(api, 'SUPPLIER', 1)) as [Organisation]];
    const ids = [
      made(await pledge(westmoor, round, { amount: '60000', condition: { count: { k: 1, from: 'COUNCIL', minEach: '40000', excludeOwn: true } } })),
      made(await pledge(fenwold, round, { amount: '45000', condition: { total: { min: '140000' } } })),
      made(await pledge(fund, round, { kind: 'MATCH', amount: '50000', match: { numerator: 1, denominator: 1, base: 'COUNCIL_CASH' }, condition: { count: { k: 2, from: 'COUNCIL' } } })),
      made(await pledge(moorland, round, { kind: 'IN_KIND', amount: '18000', note: '60 crew-days of traffic management.' })),
      made(await pledge(marlowe, round, { amount: '10000', condition: { fact: MILESTONE } })),
    ];
    return { round, ids, fenwold, westmoor };
  }
  const record = (round: Round, met: boolean) => roundStep(round.council.buyer, 'recordMilestone', { roundId: round.roundId, code: MILESTONE, met, note: 'The signed agreement.' });

  it('holds with £155,000, £18,000 in kind and £10,000 that waits; with £165,000 once the agreement is signed', async () => {
    const { round } = await theDemoRound();
    expect(await outcomeOf(round)).toEqual([[155_000, 10_000, 15_000, 0, 18_000], [ACTIVE, ACTIVE, ACTIVE, ACTIVE, WAITING]]);
    expect((await see(round)).pledges[4]?.explanation).toEqual([{ text: { en: 'Waits for the milestone "Claims data agreement signed".' }, current: '0', needed: '1' }]);
    (await record(round, true)).done();
    expect(await outcomeOf(round)).toEqual([[165_000, 0, 15_000, 0, 18_000], [ACTIVE, ACTIVE, ACTIVE, ACTIVE, ACTIVE]]);
    (await record(round, false)).done();
    expect((await outcomeOf(round))[0]).toEqual([155_000, 10_000, 15_000, 0, 18_000]);
  });

  it('says every condition in a sentence, and who waits for whom', async () => {
    const { round, westmoor, fenwold } = await theDemoRound();
    const seen = (await readRound(aVisitor(api), round.roundId)).done();
    expect(seen.list('pledgeRound.pledges').map((one) => (one as { conditionText: object }).conditionText)).toEqual([
      { en: 'Holds if at least 1 other council pledges £40,000 or more.', cy: 'Yn dal os bydd o leiaf 1 cyngor arall yn addo £40,000 neu fwy.' },
      { en: 'Holds if pledges that hold reach £140,000.', cy: 'Yn dal os bydd addewidion sy’n dal yn cyrraedd £140,000.' },
      { en: 'Holds if at least 2 councils take part.', cy: 'Yn dal os bydd o leiaf 2 o gynghorau yn cymryd rhan.' },
      { en: 'Holds in any case.', cy: 'Yn dal ym mhob achos.' },
      { en: 'Holds if the milestone "Claims data agreement signed" is met.', cy: 'Yn dal os bydd y garreg filltir “Claims data agreement signed” wedi’i chyrraedd.' },
    ]);
    expect(seen.at('pledgeRound.pledges.2.matchText.en')).toBe('Pays £1 for every £1 that councils pledge in cash, up to £50,000.');
    expect(seen.list('pledgeRound.waitingCycles')).toEqual([{ en: expect.stringContaining(`${westmoor.name}, ${fenwold.name} and `), cy: expect.stringContaining(`Mae addewidion ${westmoor.name}, ${fenwold.name} a`) }]);
  });

  it('has no cash left if Fenwold leaves, and says what each then waits for', async () => {
    const { round, ids, fenwold } = await theDemoRound();
    (await withdraw(fenwold, ids[1]!)).done();
    expect(await outcomeOf(round)).toEqual([[0, 120_000, 60_000, 0, 18_000], [WAITING, 'WITHDRAWN', WAITING, ACTIVE, WAITING]]);
    const { pledges, smallestUnlock } = await see(round);
    expect(pledges[0]?.explanation).toEqual([{ text: { en: 'Waits until at least 1 other council pledges £40,000 or more: so far 0 of 1.' }, current: '0', needed: '1' }]);
    expect(pledges.map((one) => Number(one.effectiveAmount.amount))).toEqual([0, 0, 0, 18_000, 0]);
    expect(smallestUnlock).toBeNull();
  });
});

describe('what a round shows', () => {
  it('names the smallest help that unlocks more, and a penny less is not enough', async () => {
    const [round, [a, b]] = [await aRound(api, close), await councils(2)];
    made(await pledge(a, round, { amount: '90000', condition: { total: { min: '102000' } } }));
    const { smallestUnlock } = await see(round);
    expect(smallestUnlock).toEqual({ amount: { amount: '12000.00' }, unlocks: { amount: '90000.00' }, sentence: { en: 'Another £12,000 from anyone unlocks £90,000.' } });
    const less = made(await pledge(b, round, { amount: '11999.99' }));
    expect((await outcomeOf(round))[1]).toEqual([WAITING, ACTIVE]);
    (await withdraw(b, less)).done();
    made(await pledge(b, round, { amount: '12000' }));
    expect(await outcomeOf(round)).toEqual([[102_000, 0, 78_000, 0, 0], [ACTIVE, 'WITHDRAWN', ACTIVE]]);
    expect((await see(round)).smallestUnlock).toBeNull();
  });

  it('never has a gap below nothing: what is above the target is shown as such', async () => {
    const [round, [a, b]] = [await aRound(api, close, { target: '15000.01' }), await councils(2)];
    made(await pledge(a, round, { amount: '15000' }));
    expect((await outcomeOf(round))[0]).toEqual([15_000, 0, 0.01, 0, 0]);
    made(await pledge(b, round, { amount: '5000' }));
    expect((await outcomeOf(round))[0]).toEqual([20_000, 0, 0, 4_999.99, 0]);
  });

  it('never adds what is given in kind to money, nor counts it towards a total', async () => {
    const [round, [a, b]] = [await aRound(api, close, { target: '10000' }), await councils(2)];
    made(await pledge(a, round, { kind: 'STAFF', amount: '50000', note: 'Two engineers for half a year.' }));
    made(await pledge(b, round, { amount: '10000', condition: { total: { min: '50000' } } }));
    expect(await outcomeOf(round)).toEqual([[0, 10_000, 0, 0, 50_000], [ACTIVE, WAITING]]);
  });

  it('pays a match on the money it follows, to the penny below and up to its cap', async () => {
    const [round, [a, b], [funder]] = [await aRound(api, close), await councils(2), (await thePledgers(api, 'FUNDER', 1)) as [Organisation]];
    made(await pledge(funder, round, { kind: 'MATCH', amount: '5000', match: { numerator: 1, denominator: 3, base: 'ALL_CASH' } }));
    made(await pledge(a, round, { amount: '10000' }));
    expect((await outcomeOf(round))[0]).toEqual([13_333.33, 0, 166_666.67, 0, 0]);
    made(await pledge(b, round, { amount: '10000' }));
    expect((await outcomeOf(round))[0]).toEqual([25_000, 0, 155_000, 0, 0]);
  });
});
