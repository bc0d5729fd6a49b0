// The organisations a person belongs to, and what they may do there.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { AccountPageQuery } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { useRoleWords } from './role-words.tsx';

export function MembershipTable({ memberships }: { memberships: AccountPageQuery['viewer']['memberships'] }) {
  const { t } = useLingui();
  const { roleText } = useRoleWords();
  if (memberships.length === 0)
    return (
      <p className="govuk-body">
        <Trans>You belong to no organisation yet. Register yours, or ask a colleague to invite you.</Trans>
      </p>
    );
  return (
    <ScrollTable label={t`Table of your organisations`}>
      <Table
        head={[t`Organisation`, t`Your roles`]}
        rows={memberships.map(({ organisation, roles }) => [
          {
            content: (
              <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
                <Localised of={organisation.name} />
              </Link>
            ),
          },
          roles.map(roleText).join(', '),
        ])}
      />
    </ScrollTable>
  );
}
