import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OrganisationSettingsQuery } from '../../../../gql/types.ts';
import { Refusal, renderRoute } from '../../../../../test/render-route.tsx';

const ann = { id: 'per_1', name: 'Ann Price' };
const settings: OrganisationSettingsQuery = {
  organisation: {
    id: 'org_1',
    slug: 'westmoor',
    version: 3,
    kind: 'COUNCIL',
    size: null,
    summary: 'Roads and more.',
    website: null,
    name: { en: 'Westmoor', cy: null },
    members: [{ id: 'mem_1', roles: ['ADMIN'], person: ann }],
    invitations: [],
  },
  viewer: { person: ann, apiKeys: [] },
};

const answers = {
  OrganisationSettings: () => settings,
  ShellViewer: () => ({ viewer: { person: ann, actingFor: null } }),
};
const path = '/organisations/westmoor/settings';

describe('the settings of an organisation', () => {
  it('shows the secret of a new key once, and sends the form’s own key with it', async () => {
    const { asked } = await renderRoute(`${path}/keys`, {
      ...answers,
      CreateApiKey: () => ({ createApiKey: { secret: 'moot_live_abc', apiKey: { id: 'key_1', name: 'x' }, userErrors: [] } }),
    });
    await userEvent.type(screen.getByLabelText('What is it for?'), 'Nightly report');
    await userEvent.click(screen.getByRole('checkbox', { name: /Read challenges/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the key' }));
    expect(await screen.findByText('moot_live_abc')).toBeInTheDocument();
    const call = asked.find(({ name }) => name === 'CreateApiKey');
    expect(call?.variables.input).toEqual({ organisationId: 'org_1', name: 'Nightly report', scopes: ['challenges:read'] });
    expect(call?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });

  it('says what is wrong above the form and at the field, in the same words', async () => {
    const wrong = { inviteMember: { invitation: null, userErrors: [{ code: 'INVALID', path: ['email'], message: 'Enter an e-mail address' }] } };
    await renderRoute(`${path}/members`, { ...answers, InviteMember: () => wrong });
    await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: 'Enter an e-mail address' })).toHaveAttribute('href', '#email');
    expect(screen.getByLabelText('E-mail address')).toHaveAccessibleDescription(/Enter an e-mail address/);
    expect(document.title).toMatch(/^Error: /);
  });

  it('says the same when the API refuses the input as a whole', async () => {
    const fields = [{ path: ['scopes'], message: 'Choose at least one scope.' }];
    await renderRoute(`${path}/keys`, {
      ...answers,
      CreateApiKey: () => {
        throw new Refusal('BAD_USER_INPUT', { fields });
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Make the key' }));
    expect(await screen.findByRole('link', { name: 'Choose at least one scope.' })).toHaveAttribute('href', '#scopes');
  });

  it('keeps both versions when somebody else changed the profile meanwhile', async () => {
    await renderRoute(path, {
      ...answers,
      UpdateOrganisation: () => {
        throw new Refusal('CONFLICT');
      },
    });
    const box = screen.getByLabelText('What you do, in one or two sentences');
    await userEvent.clear(box);
    await userEvent.type(box, 'Mine');
    await userEvent.click(screen.getByRole('button', { name: 'Save the profile' }));
    expect(await screen.findByText('Changed by someone else')).toBeInTheDocument();
    expect(screen.getByText('Roads and more.').tagName).toBe('DEL');
    expect(screen.getByLabelText('What you do, in one or two sentences')).toHaveValue('Mine');
  });

  it('is closed to those who are not members', async () => {
    const outside = { ...settings, organisation: { ...settings.organisation, members: null } };
    await renderRoute(path, { ...answers, OrganisationSettings: () => outside });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You cannot open this page');
  });
});
