// Asks one member of a team: by its account, found by name, or by a letter. Plain forms that need no script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Input, Radios } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { TeamPageQuery } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';

interface AskMemberProps {
  member: { id: string; name: string | null };
  version: number;
  query: string;
  found: NonNullable<TeamPageQuery['organisations']>['nodes'] | null;
  formKey: string;
  errors: FormErrors;
}

export function AskMember({ member, version, query, found, formKey, errors }: AskMemberProps) {
  const { t } = useLingui();
  const text = useText();
  const name = member.name ?? '';
  const hidden = (intent: string) => (
    <>
      <HiddenKey formKey={`${formKey}-${intent}`} />
      <input type="hidden" name="member" value={member.id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <section className="site-measure" aria-labelledby="ask">
      <h2 className="govuk-heading-m" id="ask">
        <Trans>Ask {name} to confirm its part</Trans>
      </h2>
      <Form method="get" role="search">
        <input type="hidden" name="member" value={member.id} />
        <Input label={t`Find its account`} labelSize="s" hint={t`Type part of the name under which it is registered here.`} name="q" type="search" defaultValue={query || name} />
        <Button variant="secondary">
          <Trans>Search</Trans>
        </Button>
      </Form>
      {found && found.length > 0 ? (
        <Form method="post">
          {hidden('account')}
          <Radios
            legend={t`Which one is it?`}
            legendSize="s"
            name="organisationId"
            defaultValue={found.length === 1 ? found[0]?.id : undefined}
            error={errors.errorFor('organisationId')}
            items={found.map((one) => ({ value: one.id, label: text(one.name) }))}
          />
          <Button preventDoubleClick>
            <Trans>Ask this organisation</Trans>
          </Button>
        </Form>
      ) : null}
      {found?.length === 0 ? (
        <p className="govuk-body">
          <Trans>No organisation here matches “{query}”. Send it a letter instead.</Trans>
        </p>
      ) : null}
      <Form method="post" noValidate>
        {hidden('letter')}
        <Input
          label={t`It has no account: send a letter`}
          labelSize="s"
          hint={t`The link in it holds for 14 days and answers once. No account is needed.`}
          name="email"
          type="email"
          autoComplete="off"
          error={errors.errorFor('email')}
        />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Send the letter</Trans>
        </Button>
      </Form>
    </section>
  );
}
