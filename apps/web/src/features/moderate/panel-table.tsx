// The members of a panel with where each of them stands; errors lead to their rows.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Table } from '@moothall/ui/govuk';
import { EmptyState, ScrollTable } from '@moothall/ui/layout';
import type { PanelMemberRowFragment } from '../../gql/types.ts';
import { MemberStatusTag, usePanelWords } from './panel-words.tsx';
import { useIdeaLabel } from '../../language/idea-label.ts';

interface PanelTableProps {
  members: PanelMemberRowFragment[];
  /** the address of the page that removes a member; null for whoever cannot be removed now */
  hrefOf: (member: PanelMemberRowFragment) => string | null;
}

export function PanelTable({ members, hrefOf }: PanelTableProps) {
  const { t } = useLingui();
  const labelOf = useIdeaLabel();
  const { roleText } = usePanelWords();
  const hasActions = members.some((member) => hrefOf(member) !== null);
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
        head={[t`Name`, t`Role`, t`State`, ...(hasActions ? [t`Action`] : [])]}
        rows={members.map((member) => [
          {
            content: (
              <span id={`panel-${member.person.id}`} tabIndex={-1}>
                {member.person.name}
              </span>
            ),
          },
          roleText(member.role),
          {
            content: (
              <>
                <MemberStatusTag status={member.status} />
                {member.stepsInFor ? <StepsInFor labels={member.stepsInFor.map(({ label }) => labelOf(label) ?? '').join(', ')} /> : null}
              </>
            ),
          },
          ...(hasActions ? [{ content: <RemoveLink href={hrefOf(member)} name={member.person.name} /> }] : []),
        ])}
      />
    </ScrollTable>
  );
}

function StepsInFor({ labels }: { labels: string }) {
  return (
    <span className="site-line">
      <Trans>Steps in for {labels}</Trans>
    </span>
  );
}

function RemoveLink({ href, name }: { href: string | null; name: string }) {
  if (href === null) return null;
  return (
    <Link className="govuk-link" href={href}>
      <Trans>
        Remove <span className="govuk-visually-hidden">{name}</span>
      </Trans>
    </Link>
  );
}
