// The milestones of a pilot with their dates, reached or not.
import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { PilotPageQuery } from '../../../gql/types.ts';
import { Day } from '../../../language/times.tsx';

type Milestones = NonNullable<PilotPageQuery['pilot']>['milestones'];

export function MilestoneList({ milestones }: { milestones: Milestones }) {
  const { t } = useLingui();
  if (milestones.length === 0) return null;
  return (
    <ScrollTable label={t`Milestones`}>
      <Table
        caption={t`Milestones`}
        captionSize="m"
        firstCellIsHeader
        head={[t`Milestone`, t`Due`, t`Reached`]}
        rows={milestones.map(({ title, dueOn, reachedAt, note }) => [
          title,
          { content: <Day at={dueOn} /> },
          {
            content: reachedAt ? (
              <>
                <Day at={reachedAt} /> – {note}
              </>
            ) : (
              <Trans>Not yet</Trans>
            ),
          },
        ])}
      />
    </ScrollTable>
  );
}
