import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { EvidenceCoverageOfQuery, ProblemEvidencePageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const place = (code: string, en: string) => ({ place: { code, name: { en, cy: null } } });
const problem: NonNullable<ProblemEvidencePageQuery['problem']> = {
  id: 'prb_1', slug: 'gullies-block', viewerCan: ['EDIT'], title: { en: 'Gullies block', cy: null }, service: { code: 'FLOODING_AND_DRAINS', name: { en: 'Drains', cy: 'Draeniau' } },
  councils: [place('E06000010', 'Kingsholme'), place('E10000019', 'Fenwold')], evidence: [],
};
const coverage: EvidenceCoverageOfQuery['evidenceCoverage'] = {
  places: [{ name: 'E06000010', items: 2, largestN: 520, warning: null }, { name: 'E10000019', items: 0, largestN: null, warning: 'NONE' }],
  groups: [{ name: 'Aged 75 and over', items: 1, largestN: 12, warning: 'THIN' }],
};

describe('the evidence of a problem', () => {
  it('warns of the places and groups that nobody, or hardly anybody, was heard from', async () => {
    const { asked } = await renderRoute('/problems/gullies-block/evidence', { ProblemEvidencePage: () => ({ problem }), EvidenceCoverageOf: () => ({ evidenceCoverage: coverage }) });
    const rows = within(screen.getByRole('region', { name: 'Table of who was heard' })).getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['Kingsholme2520–', expect.stringMatching(/^Fenwold0–.*Nobody was heard$/), expect.stringMatching(/^Aged 75 and over112.*Thin$/)]);
    expect(asked.find(({ name }) => name === 'EvidenceCoverageOf')?.variables).toEqual({ service: 'FLOODING_AND_DRAINS', places: ['E06000010', 'E10000019'] });
    expect(screen.getByRole('heading', { name: 'No evidence yet' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Write down a figure' })).toHaveAttribute('href', '/work/evidence/new?problem=prb_1&slug=gullies-block');
  });
});
