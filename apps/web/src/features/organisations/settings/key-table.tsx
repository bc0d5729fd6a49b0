// The keys there are, by their first letters; the secrets themselves are not kept.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import type { OrganisationSettingsQuery } from '../../../gql/types.ts';
import { Day, Moment } from '../../../language/times.tsx';

type ApiKey = OrganisationSettingsQuery['viewer']['apiKeys'][number];

export function KeyTable({ apiKeys, formKey }: { apiKeys: ApiKey[]; formKey: string }) {
  const { t } = useLingui();
  if (apiKeys.length === 0)
    return (
      <p className="govuk-body">
        <Trans>There is no key yet.</Trans>
      </p>
    );
  return (
    <ScrollTable label={t`Table of keys`}>
      <Table
        className="site-wide-table"
        head={[t`Name`, t`Begins with`, t`May do`, t`Made`, t`Last used`, t`Action`]}
        rows={apiKeys.map(({ id, name, prefix, scopes, createdAt, lastUsedAt, revokedAt }) => [
          name,
          { content: <code>{prefix}…</code> },
          scopes.join(', '),
          { content: <Day at={createdAt} /> },
          { content: lastUsedAt ? <Moment at={lastUsedAt} /> : t`never` },
          {
            content: revokedAt ? (
              <Trans>
                Revoked on <Day at={revokedAt} />
              </Trans>
            ) : (
              <Form method="post">
                <HiddenKey formKey={formKey + id} />
                <input type="hidden" name="intent" value="revoke" />
                <input type="hidden" name="id" value={id} />
                <Button variant="secondary" className="govuk-!-margin-bottom-0">
                  <Trans>Revoke</Trans>
                </Button>
              </Form>
            ),
          },
        ])}
      />
    </ScrollTable>
  );
}
