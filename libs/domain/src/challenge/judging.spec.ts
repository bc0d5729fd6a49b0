// Shows what stands between the deadline and the pilot.
import { describe, expect, it } from '@jest/globals';
import { refusalsOf } from '../decision/index.ts';
import {
  decideEvaluation,
  decidePiloting,
  decidePledging,
  decideShortlisting,
  STAGES,
  type EvaluationFacts,
  type PilotingFacts,
} from './index.ts';

const codesOf = (decision: Parameters<typeof refusalsOf>[0]) => refusalsOf(decision).map((refusal) => refusal.code);
const evaluator = (personId: string, isCleared = true) => ({
  personId,
  isCleared,
  declaredOrganisationIds: ['kestrel', 'hollin', 'heatbond'],
});

describe('beginning the evaluation', () => {
  const facts: EvaluationFacts = {
    stage: 'CLOSED',
    evaluators: [evaluator('a'), evaluator('b'), evaluator('c')],
    proposerOrganisationIds: ['kestrel', 'hollin'],
    proposalCount: 1,
    isOpened: true,
  };

  it('is allowed with three evaluators free of conflict who declared on everyone', () => {
    expect(STAGES.filter((stage) => decideEvaluation({ ...facts, stage }).allowed)).toEqual(['CLOSED']);
  });

  it('does not count an evaluator with a conflict', () => {
    const evaluators = [evaluator('a'), evaluator('b'), evaluator('c', false)];
    expect(refusalsOf(decideEvaluation({ ...facts, evaluators }))).toEqual([
      {
        code: 'PANEL_TOO_SMALL',
        path: ['panel'],
        message: 'Add evaluators: 3 without a conflict are needed and there are 2.',
      },
    ]);
    expect(decideEvaluation({ ...facts, evaluators, evaluatorsNeeded: 2 })).toEqual({ allowed: true });
  });

  it('names each evaluator who has not declared on a subcontractor', () => {
    const proposerOrganisationIds = ['kestrel', 'moorland'];
    const silent = decideEvaluation({ ...facts, proposerOrganisationIds });
    expect(refusalsOf(silent).map((one) => one.path[1])).toEqual(['a', 'b', 'c']);
  });

  it('waits until two people have opened the proposals', () => {
    expect(codesOf(decideEvaluation({ ...facts, isOpened: false }))).toEqual(['NOT_OPENED']);
    expect(codesOf(decideEvaluation({ ...facts, isOpened: false, proposalCount: 0 }))).toEqual(['NO_PROPOSALS']);
  });

  it('needs something to evaluate', () => {
    expect(codesOf(decideEvaluation({ ...facts, proposalCount: 0 }))).toEqual(['NO_PROPOSALS']);
  });
});

describe('shortlisting', () => {
  const facts = { stage: 'EVALUATING' as const, isRankingComplete: true, shortlistedCount: 2, unexplainedProposalIds: [] };

  it('is allowed when everything is scored, chosen and explained', () => {
    expect(STAGES.filter((stage) => decideShortlisting({ ...facts, stage }).allowed)).toEqual(['EVALUATING']);
  });

  it('gives every reason why not', () => {
    const poor = { ...facts, isRankingComplete: false, shortlistedCount: 0, unexplainedProposalIds: ['p1', 'p2'], votesNeeded: 2, votesFor: 1 };
    expect(codesOf(decideShortlisting(poor))).toEqual([
      'RANKING_INCOMPLETE',
      'NOTHING_SHORTLISTED',
      'SUMMARY_MISSING',
      'SUMMARY_MISSING',
      'VOTES_MISSING',
    ]);
  });
});

describe('opening the pledge round', () => {
  it('needs somebody on the shortlist', () => {
    expect(codesOf(decidePledging({ stage: 'SHORTLISTED', shortlistedCount: 0 }))).toEqual(['NOTHING_SHORTLISTED']);
    expect(STAGES.filter((stage) => decidePledging({ stage, shortlistedCount: 1 }).allowed)).toEqual(['SHORTLISTED']);
  });
});

describe('beginning the pilot', () => {
  const facts: PilotingFacts = {
    stage: 'PLEDGING',
    activeCash: 15_500_000n,
    pilotCost: 15_500_000n,
    waiverReason: null,
    isRouteConfirmed: true,
  };

  it('is allowed when the pledges that hold cover the cost to the penny', () => {
    expect(STAGES.filter((stage) => decidePiloting({ ...facts, stage }).allowed)).toEqual(['PLEDGING']);
    expect(refusalsOf(decidePiloting({ ...facts, activeCash: 15_499_999n }))[0]?.message).toBe(
      'Find another £0.01, or say why the council begins without it.',
    );
  });

  it('may begin without full cover when the lead council says why', () => {
    const short = { ...facts, activeCash: 0n };
    expect(codesOf(decidePiloting({ ...short, waiverReason: 'because' }))).toEqual(['COST_NOT_COVERED']);
    expect(decidePiloting({ ...short, waiverReason: 'The highways reserve pays.' })).toEqual({ allowed: true });
  });

  it('waits for the legal route', () => {
    expect(codesOf(decidePiloting({ ...facts, isRouteConfirmed: false }))).toEqual(['ROUTE_NOT_CONFIRMED']);
  });
});
