// The members of a panel with where each of them stands; errors lead to their rows.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import type { PanelMemberRowFragment } from '../../gql/types.ts';
import { MemberStatusTag, usePanelWords } from './panel-words.tsx';

interface PanelTableProps {
  members: PanelMemberRowFragment[];
  /** the address of the page that removes a member; null where nobody can be removed */
  hrefOf: ((id: string) => string) | null;
}

export function PanelTable({ members, hrefOf }: PanelTableProps) {
  const { t } = useLingui();
  const { roleText } = usePanelWords();
  if (members.length === 0)
    return (
      <EmptyState title={t`Nobody is on the panel yet`}>
        <Trans>Add at least three scorers and a chair. Each declares interests before reading any idea.</Trans>
      </EmptyState>
    );
  return (
    <ScrollTable label={t`Table of the panel`}>
      <Table
        firstCellIsHeader
        head={[t`Name`, t`Role`, t`State`, ...(hrefOf ? [t`Action`] : [])]}
        rows={members.map(({ id, person, role, status }) => [
          {
            content: (
              <span id={`panel-${person.id}`} tabIndex={-1}>
                {person.name}
              </span>
            ),
          },
          roleText(role),
          { content: <MemberStatusTag status={status} /> },
          ...(hrefOf
            ? [
                {
                  content: (
                    <Link className="govuk-link" href={hrefOf(id)}>
                      <Trans>
                        Remove <span className="govuk-visually-hidden">{person.name}</span>
                      </Trans>
                    </Link>
                  ),
                },
              ]
            : []),
        ])}
      />
    </ScrollTable>
  );
}
