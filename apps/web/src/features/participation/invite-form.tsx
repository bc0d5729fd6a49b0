// Finds an authority by its name, with a button, and invites it: two plain forms that need no script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Radios } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { FoundAuthoritiesFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { INVITED_ROLES, useParticipationWords } from './participation-words.tsx';

interface InviteFormProps {
  challengeId: string;
  query: string;
  found: FoundAuthoritiesFragment['nodes'];
  formKey: string;
  errors: FormErrors;
}

export function FindAuthority({ query }: { query: string }) {
  const { t } = useLingui();
  return (
    <Form method="get" className="editor-search" role="search">
      <Input label={t`Find a council, combined authority or department`} labelSize="s" hint={t`Type part of its name.`} name="q" type="search" defaultValue={query} />
      <Button variant="secondary">
        <Trans>Search</Trans>
      </Button>
    </Form>
  );
}

export function InviteForm({ challengeId, query, found, formKey, errors }: InviteFormProps) {
  const { t } = useLingui();
  const text = useText();
  const { roleText } = useParticipationWords();
  if (found.length === 0)
    return (
      <p className="govuk-body">
        <Trans>Nobody to invite matches “{query}”. Try a shorter part of the name.</Trans>
      </p>
    );
  return (
    <Form method="post" className="site-measure">
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="intent" value="invite" />
      <input type="hidden" name="challengeId" value={challengeId} />
      <Radios
        legend={t`Whom do you invite?`}
        legendSize="s"
        name="organisationId"
        defaultValue={found.length === 1 ? found[0]?.id : undefined}
        error={errors.errorFor('organisationId')}
        items={found.map(({ id, name }) => ({ value: id, label: text(name) }))}
      />
      <Radios legend={t`As what?`} legendSize="s" name="role" defaultValue="PARTICIPANT" items={INVITED_ROLES.map((role) => ({ value: role, label: capital(roleText(role)) }))} />
      <Button preventDoubleClick>
        <Trans>Invite</Trans>
      </Button>
    </Form>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
