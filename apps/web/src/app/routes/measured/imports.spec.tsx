import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EvidenceImportsPageQuery } from '../../../gql/types.ts';
import { renderRoute } from '../../../../test/render-route.tsx';

const page = () => ({
  EvidenceImportsPage: (): EvidenceImportsPageQuery => ({ viewer: { person: { id: 'per_1' }, actingFor: { id: 'org_1', name: { en: 'Westmoor', cy: null }, evidenceImports: [] } } }),
});

describe('the imports of a council', () => {
  it('take a file by a form that needs no script', async () => {
    await renderRoute('/work/evidence', page());
    const form = screen.getByLabelText(/^A survey as CSV/).closest('form');
    expect(form).toHaveAttribute('action', '/data/imports?organisation=org_1&language=en');
    expect(form).toHaveAttribute('enctype', 'multipart/form-data');
    expect(screen.getByRole('heading', { name: 'No file yet' })).toBeInTheDocument();
  });

  it('say why the last file was not taken', async () => {
    await renderRoute('/work/evidence?refused=EMPTY&because=Choose%20another%20file.%20This%20one%20is%20empty.', page());
    expect(screen.getByRole('link', { name: 'Choose another file. This one is empty.' })).toHaveAttribute('href', '#file');
  });

  it('fetch from an address, and say why they do not', async () => {
    const userErrors = [{ code: 'ADDRESS_NOT_PUBLIC', path: ['url'], message: 'Enter a public address.' }];
    const { asked } = await renderRoute('/work/evidence', { ...page(), ImportEvidenceFromUrl: () => ({ importEvidenceFromUrl: { evidenceImport: null, userErrors } }) });
    await userEvent.type(screen.getByLabelText('Web address'), 'http://10.0.0.1/');
    await userEvent.click(screen.getByText('Fetch the file'));
    expect(await screen.findByRole('link', { name: 'Enter a public address.' })).toHaveAttribute('href', '#url');
    expect(asked.find(({ name }) => name === 'ImportEvidenceFromUrl')?.variables).toEqual({ input: { organisationId: 'org_1', url: 'http://10.0.0.1/' } });
  });
});
