// The ways from the panel to who steps in, and to the record of interests.
import { Trans } from '@lingui/react/macro';
import { InsetText, Link } from '@moothall/ui/govuk';
import type { PanelPageQuery } from '../../gql/types.ts';

type Challenge = NonNullable<PanelPageQuery['challenge']>;

export function PanelLinks({ challenge: { slug, stage, viewerCan, panelCover, conflictFlags } }: { challenge: Challenge }) {
  const isChair = viewerCan.includes('MODERATE');
  const isBuyer = viewerCan.includes('REPLACE_CHAIR');
  const isShort = panelCover?.some((one) => one.isShort) ?? false;
  return (
    <>
      {isShort ? (
        <InsetText>
          <Trans>An idea has fewer scorers than the panel needs. Let somebody step in.</Trans>
        </InsetText>
      ) : null}
      <ul className="govuk-list">
        {stage === 'EVALUATING' && (isChair || isBuyer) ? (
          <li>
            <Link className="govuk-link" href={`/challenges/${slug}/cover`}>
              <Trans>Scorers for each idea, and who steps in</Trans>
            </Link>
          </li>
        ) : null}
        {isChair || conflictFlags === null ? null : (
          <li>
            <Link className="govuk-link" href={`/challenges/${slug}/conflicts`}>
              <Trans>The record of interests</Trans>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
