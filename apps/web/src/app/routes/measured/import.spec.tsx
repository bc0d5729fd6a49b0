import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EvidenceImportPageQuery, ImportViewFragment } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const row: ImportViewFragment = {
  id: 'imp_1', version: 1, format: 'SURVEY_CSV', state: 'UPLOADED', fileName: 'roads.csv', sourceUrl: null, header: ['Local authority code', 'Year', 'Value', 'Base'], services: [],
  progress: { percent: 0, rows: 0 }, stored: 0, same: 0, leftOut: 0, moved: 0, failedBecause: null, earlierId: null, errors: [],
};
const page = (changes: Partial<ImportViewFragment> = {}) => ({
  EvidenceImportPage: (): EvidenceImportPageQuery => ({ viewer: { person: { id: 'per_1' }, actingFor: { id: 'org_1', placeCode: { code: 'E10000007' } } }, evidenceImport: { ...row, ...changes } }),
});
const figure = {
  id: 'x', kind: 'SURVEY', title: 'Roads', group: null, periodFrom: '2024-04-01', periodTo: '2025-03-31', value: 40, unit: 'PERCENT', n: null, responseRate: null, interval: null, noInterval: 'NO_N',
  grade: 'C', gradeReasons: [], method: 'm', citation: 'c', url: null, movedFrom: 'E07000028', place: { code: 'E06000063', name: { en: 'Cumberland', cy: null } },
};

describe('an import of a survey', () => {
  it('guesses columns by their names, and sends what is chosen', async () => {
    const { asked } = await renderRoute('/work/evidence/imp_1', {
      ...page(),
      PreviewEvidenceImport: () => ({
        previewEvidenceImport: { evidenceImport: { id: 'imp_1', version: 2 }, preview: { rows: 3, items: [figure], errors: [{ line: 4, column: 'Value', code: 'VALUE_MISSING', message: 'Write a number.' }] }, userErrors: [] },
      }),
      RunEvidenceImport: () => ({ runEvidenceImport: { evidenceImport: { id: 'imp_1' }, userErrors: [] } }),
    });
    expect(screen.getByRole('combobox', { name: 'Column with the code or name of the council' })).toHaveValue('Local authority code');
    expect(screen.getByRole('combobox', { name: 'Column with how many answered' })).toHaveValue('Base');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Column with how many answered' }), 'Not in the file');
    await userEvent.type(screen.getByRole('textbox', { name: 'What was measured, in the words of the source' }), 'Roads');
    await userEvent.click(screen.getByRole('button', { name: 'Look at the result first' }));
    const preview = within(await screen.findByRole('region', { name: 'This is what it would bring' }));
    expect(preview.getByText('Cumberland, moved from E07000028')).toBeInTheDocument();
    expect(preview.getByRole('cell', { name: '1 April 2024 – 31 March 2025' })).toBeInTheDocument();
    expect(preview.getByText(/^No interval: the source gives neither/)).toBeInTheDocument();
    expect(preview.getByText('Write a number.')).toBeInTheDocument();
    const { input } = asked.find(({ name }) => name === 'PreviewEvidenceImport')?.variables as { input: { survey: { columns: object; source: object } } };
    expect(input).toMatchObject({ id: 'imp_1', version: 1, survey: { columns: { place: 'Local authority code', value: 'Value', period: 'Year', n: null }, source: { title: 'Roads', kind: 'SURVEY', unit: 'PERCENT' } } });
    await userEvent.click(screen.getByRole('button', { name: 'Bring in the whole file' }));
    expect(asked.find(({ name }) => name === 'RunEvidenceImport')?.variables).toEqual({ input: { id: 'imp_1', version: 2 } });
  });

  it('leads each error to its field', async () => {
    const userErrors = [{ code: 'MISSING', path: ['survey', 'source', 'citation'], message: 'Enter who published the figures.' }, { code: 'COLUMN_UNKNOWN', path: ['survey', 'columns', 'value'], message: 'Choose a column.' }];
    await renderRoute('/work/evidence/imp_1', { ...page(), PreviewEvidenceImport: () => ({ previewEvidenceImport: { evidenceImport: null, preview: null, userErrors } }) });
    await userEvent.click(screen.getByRole('button', { name: 'Look at the result first' }));
    expect(await screen.findByRole('link', { name: 'Enter who published the figures.' })).toHaveAttribute('href', '#survey-source-citation');
    expect(screen.getByRole('link', { name: 'Choose a column.' })).toHaveAttribute('href', '#survey-columns-value');
    expect(document.getElementById('survey-source-citation')).toHaveAccessibleDescription(/Enter who published the figures/);
  });

  it('tells how far it has come, in words too', async () => {
    await renderRoute('/work/evidence/imp_1', page({ state: 'RUNNING', progress: { percent: 40, rows: 1200 } }));
    expect(screen.getByRole('progressbar', { name: 'Bringing in the file' })).toHaveAttribute('aria-valuenow', '40');
    expect(screen.getByRole('progressbar').parentElement).toHaveTextContent('40%, 1,200 rows read. Nothing of it can be seen before all of it is here.');
  });

  it('shows what became of it, and takes it away again', async () => {
    const { asked } = await renderRoute('/work/evidence/imp_1', {
      ...page({ state: 'DONE', version: 5, stored: 148, leftOut: 4, moved: 4, errors: [{ line: 99, column: 'Code', code: 'PLACE_DIVIDED', message: 'Write one of them.' }] }),
      UndoEvidenceImport: () => ({ undoEvidenceImport: { evidenceImport: { id: 'imp_1' }, userErrors: [] } }),
    });
    expect(screen.getByText('148 figures were stored')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Rows that are left out' })).getByText('Write one of them.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Take all of it away again' }));
    expect(asked.find(({ name }) => name === 'UndoEvidenceImport')?.variables).toEqual({ input: { id: 'imp_1', version: 5 } });
  });

  it('asks of service requests which of our services they are', async () => {
    const { asked } = await renderRoute('/work/evidence/imp_1', {
      ...page({ format: 'OPEN311', header: [], services: [{ code: '006', name: 'Pothole', requests: 812 }] }),
      PreviewEvidenceImport: () => ({ previewEvidenceImport: { evidenceImport: null, preview: null, userErrors: [{ code: 'MISSING', path: ['requests', 'title'], message: 'Enter what was reported.' }] } }),
    });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pothole' }), 'Road and pavement repairs');
    await userEvent.click(screen.getByRole('button', { name: 'Look at the result first' }));
    expect(await screen.findByRole('link', { name: 'Enter what was reported.' })).toHaveAttribute('href', '#requests-title');
    expect(asked.find(({ name }) => name === 'PreviewEvidenceImport')?.variables).toMatchObject({ input: { requests: { place: 'E10000007', services: [{ code: '006', service: 'ROADS_REPAIR' }] } } });
  });
});
