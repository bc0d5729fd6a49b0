// The shortlist as decided, with its reasons, and the computed place beside each idea that was moved.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ShortlistDecisionFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useProposalName } from './proposal-name.tsx';

export function ShortlistDecision({ shortlist }: { shortlist: ShortlistDecisionFragment }) {
  const { t } = useLingui();
  const nameOf = useProposalName();
  const text = useText();
  const who = text(shortlist.decidedBy.name);
  return (
    <section aria-labelledby="shortlist">
      <h2 className="govuk-heading-m" id="shortlist">
        <Trans>The shortlist</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>
          Decided by {who} on <Moment at={shortlist.decidedAt} />.
        </Trans>
      </p>
      <p className="govuk-body">{shortlist.reasons}</p>
      {shortlist.overrideReason ? (
        <InsetText>
          <p className="govuk-body">
            <strong>
              <Trans>This shortlist differs from the order by points.</Trans>
            </strong>{' '}
            {shortlist.overrideReason}
          </p>
        </InsetText>
      ) : null}
      <ScrollTable label={t`Table of the shortlist`}>
        <Table
          className="site-wide-table"
          head={[{ content: t`Place`, isNumeric: true }, t`Idea`, { content: t`Place by points`, isNumeric: true }, t`Moved?`]}
          rows={shortlist.entries.map(({ position, proposal, computedRank, overridden, solution }) => [
            { content: position, isNumeric: true },
            {
              content: solution ? (
                <Link className="govuk-link" href={`/solutions/${solution.slug}`}>
                  {nameOf(proposal)}
                </Link>
              ) : (
                nameOf(proposal)
              ),
            },
            { content: computedRank ?? t`not ranked`, isNumeric: true },
            overridden ? t`Moved, see the reason` : t`As by points`,
          ])}
        />
      </ScrollTable>
    </section>
  );
}
