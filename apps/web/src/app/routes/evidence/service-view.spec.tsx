import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { AnswersOfKindFragment, EvidenceFigureFragment, ServiceViewPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const hidden = (source: AnswersOfKindFragment['source']): AnswersOfKindFragment => ({ source, n: null, mean: null, satisfied: null, meanWithoutCrowded: null, counts: [], months: [] });
const heard: AnswersOfKindFragment = {
  source: 'PUBLIC',
  n: 240,
  mean: { value: 2.41, low: 2.26, high: 2.56 },
  satisfied: { value: 0.25, low: 0.199, high: 0.309 },
  meanWithoutCrowded: null,
  counts: [80, 70, 30, 40, 20].map((count, index) => ({ satisfaction: index + 1, count })),
  months: [
    { month: '2026-08', n: null, mean: null },
    { month: '2026-09', n: 120, mean: { value: 2.5, low: 2.3, high: 2.7 } },
    { month: '2026-10', n: 104, mean: { value: 2.3, low: 2.1, high: 2.5 } },
  ],
};
const name = (en: string) => ({ en, cy: null });

const likePlaces = [
  { code: 'E10000007', n: 240, mean: heard.mean, place: { name: name('Derbyshire') } },
  { code: 'E10000018', n: 29, mean: null, place: { name: name('Leicestershire') } },
  { code: 'E10000028', n: null, mean: null, place: { name: name('Staffordshire') } },
];

const view = (changes: Partial<NonNullable<ServiceViewPageQuery['serviceView']>> = {}, measured: EvidenceFigureFragment[] = []) => ({
  ServiceViewPage: (): ServiceViewPageQuery => ({
    evidenceItems: { nodes: measured },
    serviceView: {
      service: 'ROADS_REPAIR',
      method: [{ en: 'It is no sample of all residents.', cy: 'Nid yw’n sampl o’r holl drigolion.' }],
      serviceName: { en: 'Road and pavement repairs', cy: 'Atgyweirio ffyrdd a phalmentydd' },
      place: { code: 'E10000007', name: name('Derbyshire') },
      answers: [heard, hidden('WORKFORCE'), hidden('SUPPLY_CHAIN')],
      likePlaces,
      terms: [{ term: 'same hole', answers: 14, examples: [{ works: null, fallsShort: 'The same hole, three times.', why: null, language: 'EN' }, { works: null, fallsShort: null, why: 'Mae’r twll yn ôl.', language: 'CY' }] }],
      ...changes,
    },
  }),
});
const show = (changes = {}, locale: 'en' | 'cy' = 'en') => renderRoute('/places/E10000007/ROADS_REPAIR', view(changes), locale);
const chart = (title: string) => within(screen.getByRole('figure', { name: title }));

describe('what people say of a service in a place', () => {
  it('begins with one sentence that says it, and how sure it is', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1, name: 'Road and pavement repairs in Derbyshire' })).toBeInTheDocument();
    expect(screen.getByText('Of 240 members of the public who answered, 25% are satisfied; with this many answers it could be 20% to 31%.')).toBeInTheDocument();
  });

  it('says why there is no figure', async () => {
    await show({ answers: [hidden('PUBLIC'), hidden('WORKFORCE'), hidden('SUPPLY_CHAIN')] });
    expect(screen.getByText('Fewer than 10 members of the public have answered, so no figure is shown.')).toBeInTheDocument();
    expect(screen.queryByText('How people answered')).not.toBeInTheDocument();
  });

  it('draws no chart that has no figure', async () => {
    const nobody = [{ code: 'E10000007', n: null, mean: null, place: { name: name('Derbyshire') } }, { code: 'E10000018', n: 29, mean: null, place: { name: name('Leicestershire') } }];
    await show({ answers: [hidden('PUBLIC'), hidden('WORKFORCE'), hidden('SUPPLY_CHAIN')], likePlaces: nobody, terms: [] });
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
    expect(screen.queryByText('The words people use')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Say what you think' })).toBeInTheDocument();
  });

  it('names the mean where the share would give somebody away', async () => {
    await show({ answers: [{ ...heard, satisfied: null, counts: [] }, hidden('WORKFORCE')] });
    expect(screen.getByText('Of 240 members of the public who answered, the mean is 2.4 out of 5.')).toBeInTheDocument();
    expect(screen.getByText(/^Some answers were given by fewer than 10 people/)).toBeInTheDocument();
  });

  it('keeps the kinds of people apart, with the same numbers as a table', async () => {
    await show({ answers: [heard, { ...hidden('WORKFORCE'), n: 12, mean: { value: 3, low: 2.5, high: 3.5 } }, hidden('SUPPLY_CHAIN')] });
    const kinds = chart('How satisfied they are');
    expect(kinds.getByText('2.4 (2.3 to 2.6), 240 answers')).toBeInTheDocument();
    expect(kinds.getByRole('row', { name: 'Members of the public 240 2.4 2.3 2.6', hidden: true })).toBeInTheDocument();
    expect(kinds.getByRole('row', { name: 'People who do the work 12 3.0 2.5 3.5', hidden: true })).toBeInTheDocument();
    expect(kinds.queryByText('Firms in the supply chain')).not.toBeInTheDocument();
    expect(kinds.getByText('Kinds of people who gave fewer than 10 answers are left out.')).toBeInTheDocument();
  });

  it('says how people answered, from the most satisfied down', async () => {
    await show();
    const rows = within(screen.getByRole('region', { name: 'Table of answers' })).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(['Very satisfied208%', 'Satisfied4017%', 'Neither satisfied nor dissatisfied3013%', 'Dissatisfied7029%', 'Very dissatisfied8033%']);
  });

  it('goes month by month, and warns of seeing change where there may be none', async () => {
    await show();
    const months = chart('Month by month');
    expect(months.getByText('In October 2026, the newest month with enough answers, the mean was 2.3. Where intervals overlap, nothing may have changed.')).toBeInTheDocument();
    expect(months.getByRole('row', { name: 'August 2026 fewer than 10 – – –', hidden: true })).toBeInTheDocument();
  });

  it('stands beside like councils as they come, without ranks and without figures below thirty answers', async () => {
    const norfolk = { code: 'E10000020', n: 37, mean: { value: 3.4, low: 3, high: 3.7 }, place: { name: name('Norfolk') } };
    await show({ likePlaces: [...likePlaces, norfolk] });
    const beside = chart('Beside like councils');
    const rows = beside.getAllByRole('row', { hidden: true }).slice(1).map((row) => row.textContent);
    expect(rows).toEqual(['Derbyshire2402.42.32.6', 'Leicestershire29–––', 'Norfolk373.43.03.7']);
    expect(beside.getByText('29 answers, too few to compare')).toBeInTheDocument();
    expect(beside.getByText(/Councils with fewer than 10 answers are left out\.$/)).toBeInTheDocument();
    expect(beside.getByRole('link', { name: 'Leicestershire' })).toHaveAttribute('href', '/places/E10000018/ROADS_REPAIR');
    expect(beside.queryByRole('link', { name: 'Derbyshire' })).not.toBeInTheDocument();
  });

  it('shows the words people use with answers that have them, in the language they were written in', async () => {
    await show();
    expect(screen.getByText(/^same hole/)).toHaveTextContent('same hole – 14 answers');
    expect(screen.getByText('The same hole, three times.')).not.toHaveAttribute('lang');
    expect(screen.getByText('Mae’r twll yn ôl.')).toHaveAttribute('lang', 'cy');
  });

  it('leads to one’s own say, to the map and to the files', async () => {
    await show();
    expect(screen.getByRole('button', { name: 'Say what you think' })).toHaveAttribute('href', '/say?place=E10000007&service=ROADS_REPAIR');
    expect(screen.getByRole('link', { name: 'Road and pavement repairs on the map' })).toHaveAttribute('href', '/services/ROADS_REPAIR');
    expect(screen.getByRole('link', { name: 'Figures as a spreadsheet (CSV)' })).toHaveAttribute('href', '/data/satisfaction.csv?place=E10000007&service=ROADS_REPAIR');
    expect(screen.getByRole('link', { name: 'Words as a spreadsheet (CSV)' })).toHaveAttribute('href', '/data/words.csv?place=E10000007&service=ROADS_REPAIR');
  });

  it('is Welsh in Welsh', async () => {
    await show({}, 'cy');
    expect(screen.getByText(/^O’r 240 aelod o’r cyhoedd a atebodd, mae 25% yn fodlon/)).toBeInTheDocument();
    expect(screen.getByRole('figure', { name: 'Fesul mis' })).toHaveTextContent('Hydref 2026');
    expect(screen.getByText('Nid yw’n sampl o’r holl drigolion.')).not.toHaveAttribute('lang');
  });

  it('of no place or service is not found', async () => {
    await renderRoute('/places/E10000007/NONE', { ServiceViewPage: () => ({ serviceView: null }) });
    expect(screen.getByRole('heading', { level: 1, name: /not found/i })).toBeInTheDocument();
  });
});

describe('one service everywhere', () => {
  const place = (code: string, en: string, column: number | null) => ({ code, name: name(en), hexColumn: column, hexRow: column });
  const map = {
    ServiceMapPage: () => ({
      satisfactionMethod: [],
      places: { nodes: [place('E06000010', 'Hull', 1), place('E06000011', 'East Riding', 2), place('E10000007', 'Derbyshire', null), place('E10000028', 'Staffordshire', null)] },
      satisfactionMap: [
        { code: 'E06000010', n: 30, mean: { value: 3.2, low: 3, high: 3.4 } },
        { code: 'E06000011', n: 29, mean: null },
        { code: 'E10000007', n: 240, mean: heard.mean },
      ],
    }),
  };

  it('has a hexagon for each place and the same as a list, and counties beside', async () => {
    await renderRoute('/services/ROADS_REPAIR', map);
    expect(screen.getByText('2 places have 30 answers or more, and so a figure. They are no ranking.')).toBeInTheDocument();
    const hexagons = within(screen.getByRole('group', { name: 'How satisfied people are, place by place' }));
    expect(hexagons.getByRole('link', { name: 'Hull: 3.2 out of 5 (between 3.0 and 3.4), from 30 answers' })).toHaveAttribute('href', '/places/E06000010/ROADS_REPAIR');
    expect(hexagons.getByRole('link', { name: 'East Riding: 29 answers, too few to compare' })).toBeInTheDocument();
    expect(screen.getByText('3.2 out of 5 (between 3.0 and 3.4), from 30 answers', { selector: '.app-hex__list-value' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Derbyshire' })).toHaveAttribute('href', '/places/E10000007/ROADS_REPAIR');
    expect(screen.queryByText('Staffordshire')).not.toBeInTheDocument();
  });

  it('that no council has is not found', async () => {
    await renderRoute('/services/NONE', map);
    expect(screen.getByRole('heading', { level: 1, name: /not found/i })).toBeInTheDocument();
  });
});

describe('the page of a place', () => {
  it('lists the services anybody spoke of, by name, with figures from ten answers on', async () => {
    const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const satisfaction = [
      { service: 'ROADS_REPAIR', serviceName: name('Road repairs'), n: 12, mean: { value: 2, low: 1.5, high: 2.5 } },
      { service: 'LIBRARIES', serviceName: name('Libraries'), n: null, mean: null },
    ];
    const place = { code: 'E10000007', nation: 'ENGLAND', region: null, type: 'COUNTY', openChallengeCount: 0, name: name('Derbyshire'), neighbours: [], challenges: none, satisfaction };
    await renderRoute('/places/E10000007', { PlacePage: () => ({ place }) });
    const items = within(screen.getByRole('region', { name: 'What people say of services here' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Librariesfewer than 10 answers', 'Road repairs2.0 out of 5 (between 1.5 and 2.5), from 12 answers']);
    expect(screen.getByRole('link', { name: 'Road repairs' })).toHaveAttribute('href', '/places/E10000007/ROADS_REPAIR');
    expect(screen.getByRole('link', { name: 'Say what you think of a service here' })).toHaveAttribute('href', '/say?place=E10000007');
  });

  it('shows what others measured kind by kind, with source and grade, or why there is no interval', async () => {
    const figure: EvidenceFigureFragment = {
      id: 'evi_1', kind: 'SURVEY', title: 'Satisfied with roads', group: null, periodFrom: '2022-04-01', periodTo: '2023-03-31', value: 68.4, unit: 'PERCENT', n: null, responseRate: null,
      interval: null, noInterval: 'NO_N', grade: 'D', gradeReasons: ['N_UNKNOWN', 'OLD'], method: 'A survey of users.', citation: 'Example survey', url: null, movedFrom: null,
    };
    const reports: EvidenceFigureFragment = { ...figure, id: 'evi_2', kind: 'SERVICE_REPORTS', title: 'Reports of potholes', value: 812, unit: 'COUNT', n: 812, noInterval: 'COUNTED', grade: 'B', gradeReasons: [] };
    const some: EvidenceFigureFragment = { ...figure, id: 'evi_3', group: 'aged 75 and over', value: 51, gradeReasons: [] };
    await renderRoute('/places/E10000007/ROADS_REPAIR', view({}, [some, figure, reports]));
    const survey = within(screen.getByRole('region', { name: 'Survey' }));
    expect(survey.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual(['68.4%', '51%']);
    expect(survey.getByText('68.4%')).toBeInTheDocument();
    expect(survey.getAllByText(/No interval: the source gives neither a margin nor how many answered\./)).toHaveLength(2);
    expect(survey.getByText(/: the source does not say how many took part; it is more than two years old\./)).toHaveTextContent(/^Grade D/);
    expect(survey.getAllByText('Example survey')).toHaveLength(2);
    expect(within(screen.getByRole('region', { name: 'Service reports' })).getByText(/does not count what happened/)).toBeInTheDocument();
  });
});
