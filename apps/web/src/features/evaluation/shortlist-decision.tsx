// The shortlist as decided, with its reasons, who carried it, and the computed place beside each idea that was moved.
import { Trans, useLingui } from '@lingui/react/macro';
import { InsetText, Link, Table } from '@moothall/ui/govuk';
import { ScrollTable } from '@moothall/ui/layout';
import type { ShortlistDecisionFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useOverrideText } from './override-text.tsx';
import { useProposalName } from './proposal-name.tsx';

export function ShortlistDecision({ shortlist }: { shortlist: ShortlistDecisionFragment }) {
  const text = useText();
  const who = text(shortlist.decidedBy.name);
  const isFormer = shortlist.state === 'SUPERSEDED';
  const id = isFormer ? shortlist.id : 'shortlist';
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {isFormer ? <Trans>A shortlist that was replaced</Trans> : <Trans>The shortlist</Trans>}
      </h2>
      <p className="govuk-body">
        <Trans>
          Decided by {who} on <Moment at={shortlist.decidedAt} />.
        </Trans>{' '}
        {shortlist.supersededAt ? (
          <Trans>
            Replaced on <Moment at={shortlist.supersededAt} />.
          </Trans>
        ) : null}
      </p>
      <p className="govuk-body site-measure">{shortlist.reasons}</p>
      {shortlist.replaceReason ? (
        <p className="govuk-body site-measure">
          <Trans>It took the place of an earlier one: {shortlist.replaceReason}</Trans>
        </p>
      ) : null}
      <Override shortlist={shortlist} />
      <Entries shortlist={shortlist} />
      <Reserves shortlist={shortlist} />
      <Votes shortlist={shortlist} />
    </section>
  );
}

/** Those that another one took the place of: they stay readable. */
export function FormerShortlists({ shortlists }: { shortlists: ShortlistDecisionFragment[] }) {
  return shortlists.map((one) => <ShortlistDecision key={one.id} shortlist={one} />);
}

function Override({ shortlist: { overrideCode, overrideReason, votes } }: { shortlist: ShortlistDecisionFragment }) {
  const overrideText = useOverrideText();
  if (!overrideReason) return null;
  const third = votes.find(({ kind }) => kind === 'OVERRIDE');
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          <Trans>This shortlist differs from the order by points.</Trans>
        </strong>{' '}
        {overrideCode ? `${overrideText(overrideCode)}: ` : ''}
        {overrideReason}
      </p>
      {third?.reason ? (
        <p className="govuk-body">
          <Trans>A third person approved this: {third.reason}</Trans>
        </p>
      ) : null}
    </InsetText>
  );
}

function Entries({ shortlist }: { shortlist: ShortlistDecisionFragment }) {
  const { t } = useLingui();
  const nameOf = useProposalName();
  return (
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
          overridden ? t`Yes, see the reason` : t`No`,
        ])}
      />
    </ScrollTable>
  );
}

function Reserves({ shortlist: { reserves } }: { shortlist: ShortlistDecisionFragment }) {
  const nameOf = useProposalName();
  if (reserves.length === 0) return null;
  const names = reserves.map(({ proposal }) => nameOf(proposal)).join('; ');
  return (
    <p className="govuk-body site-measure">
      {reserves.length === 1 ? (
        <Trans>In reserve: {names}. It comes next if one on the shortlist falls away.</Trans>
      ) : (
        <Trans>In reserve, in this order: {names}. They come next if one on the shortlist falls away.</Trans>
      )}
    </p>
  );
}

function Votes({ shortlist: { votes } }: { shortlist: ShortlistDecisionFragment }) {
  const text = useText();
  const decisions = votes.filter(({ kind }) => kind === 'DECISION');
  if (decisions.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet site-measure">
      {decisions.map(({ says, at, organisation }) => {
        const council = text(organisation.name);
        return (
          <li key={`${organisation.id}${at}`}>
            {says === 'APPROVE' ? (
              <Trans>
                {council} approved it on <Moment at={at} />
              </Trans>
            ) : (
              <Trans>
                {council} objected on <Moment at={at} />
              </Trans>
            )}
          </li>
        );
      })}
    </ul>
  );
}
