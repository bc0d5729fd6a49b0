// What the council decided, and why where it departs from what people said.
import { Trans } from '@lingui/react/macro';
import { InsetText, Link } from '@moothall/ui/govuk';
import type { PriorityDecisionViewFragment } from '../../../gql/types.ts';
import { Localised, LocalisedParagraphs } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';

export function DecisionView({ decision }: { decision: PriorityDecisionViewFragment }) {
  const hasReason = Boolean(decision.reason.en ?? decision.reason.cy);
  return (
    <section className="site-box">
      <h2 className="govuk-heading-m">
        <Trans>What the council decided</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>
          Decided on <Day at={decision.decidedAt} />.
        </Trans>{' '}
        {decision.departs ? <Trans>The decision departs from the result.</Trans> : <Trans>The decision follows the result.</Trans>}
      </p>
      <ol className="govuk-list govuk-list--number">
        {decision.order.map(({ id, title }) => (
          <li key={id}>
            <Localised of={title} />
          </li>
        ))}
      </ol>
      {hasReason ? (
        <>
          <h3 className="govuk-heading-s">
            <Trans>Why</Trans>
          </h3>
          <LocalisedParagraphs of={decision.reason} />
        </>
      ) : null}
      {decision.alsoUsed.length > 0 ? (
        <InsetText>
          <Trans>The council also looked at:</Trans>{' '}
          {decision.alsoUsed.map(({ id, slug, title }, index) => (
            <span key={id}>
              {index > 0 ? '; ' : ''}
              <Link className="govuk-link" href={`/priorities/${slug}/results`}>
                <Localised of={title} />
              </Link>
            </span>
          ))}
        </InsetText>
      ) : null}
    </section>
  );
}
