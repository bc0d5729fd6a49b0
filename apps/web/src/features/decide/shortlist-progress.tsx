// A shortlist on its way: how far it is, what is proposed beside the order by points, who voted, and what is missing.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Table, WarningText } from '@moothall/ui/govuk';
import { ScrollTable, StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import type { OverrideReason, ShortlistProgressFragment, ShortlistState } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';
import { useStateText } from './state-text.tsx';
import { VoteList } from './vote-list.tsx';

const TONES: Record<ShortlistState, StatusTone> = { DRAFT: 'active', PROPOSED: 'waiting', APPROVED: 'open', ISSUED: 'done', SUPERSEDED: 'closed' };

interface ShortlistProgressProps {
  progress: ShortlistProgressFragment;
  nameOf: (proposal: { label: string | null; title: string | null }) => string;
  overrideText: (code: OverrideReason) => string;
}

export function ShortlistProgress({ progress, nameOf, overrideText }: ShortlistProgressProps) {
  const stateText = useStateText();
  const who = progress.preparedBy?.name ?? '';
  return (
    <section aria-labelledby="progress" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="progress">
        <Trans>The shortlist on its way</Trans> <StatusTag tone={TONES[progress.state]}>{stateText(progress.state)}</StatusTag>
      </h2>
      {progress.proposedAt && progress.state !== 'DRAFT' ? (
        <p className="govuk-body">
          {progress.proposedAs === 'CHAIR' ? (
            <Trans>
              Advised by the chair, {who}, on <Moment at={progress.proposedAt} />.
            </Trans>
          ) : (
            <Trans>
              Proposed by {who} on <Moment at={progress.proposedAt} />.
            </Trans>
          )}
        </p>
      ) : null}
      {progress.areScoresChanged ? (
        <WarningText>
          <Trans>Scores were changed since this was proposed. It has to be proposed again on the new order.</Trans>
        </WarningText>
      ) : null}
      <p className="govuk-body site-measure">{progress.reasons}</p>
      {progress.replaceReason ? (
        <p className="govuk-body site-measure">
          <Trans>It would replace the shortlist that was issued: {progress.replaceReason}</Trans>
        </p>
      ) : null}
      {progress.isOverride ? (
        <InsetText>
          <strong>
            <Trans>It departs from the order by points.</Trans>
          </strong>{' '}
          {progress.overrideCode ? `${overrideText(progress.overrideCode)}: ` : ''}
          {progress.overrideReason}
        </InsetText>
      ) : null}
      <Entries progress={progress} nameOf={nameOf} />
      <VoteList progress={progress} />
    </section>
  );
}

function Entries({ progress, nameOf }: Pick<ShortlistProgressProps, 'progress' | 'nameOf'>) {
  const { t } = useLingui();
  return (
    <ScrollTable label={t`Table of the proposed shortlist`}>
      <Table
        className="site-wide-table"
        head={[t`Standing`, { content: t`Place`, isNumeric: true }, t`Idea`, { content: t`Place by points`, isNumeric: true }, t`Moved?`]}
        rows={progress.entries.map(({ standing, position, proposal, computedRank, overridden }) => [
          standing === 'RESERVE' ? t`In reserve` : t`On the shortlist`,
          { content: position, isNumeric: true },
          nameOf(proposal),
          { content: computedRank ?? t`not ranked`, isNumeric: true },
          overridden ? t`Moved` : t`As by points`,
        ])}
      />
    </ScrollTable>
  );
}
