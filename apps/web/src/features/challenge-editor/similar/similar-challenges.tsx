// What other councils asked already, beside the draft: why it is alike, and one click to ask to join.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from '@moothall/ui/govuk';
import type { SimilarChallengesQuery, Stage } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';

type Similar = NonNullable<SimilarChallengesQuery['challenge']>['similar'];

interface SimilarChallengesProps {
  similar: Similar;
  stageTag: (stage: Stage) => ReactNode;
}

export function SimilarChallenges({ similar, stageTag }: SimilarChallengesProps) {
  const text = useText();
  if (similar.length === 0) return null;
  return (
    <section className="site-box" aria-labelledby="similar">
      <h2 className="govuk-heading-m" id="similar">
        <Trans>Asked already?</Trans>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>These published challenges read like yours. Taking part in one saves your time and that of the suppliers.</Trans>
      </p>
      <ul className="govuk-list govuk-list--spaced">
        {similar.map((one) => (
          <li key={one.challenge.id}>
            <Link className="govuk-link" href={`/challenges/${one.challenge.slug}`}>
              <Localised of={one.challenge.title} />
            </Link>{' '}
            {stageTag(one.challenge.stage)}
            <span className="site-line">
              <Localised of={one.challenge.lead.name} />
            </span>
            <Why similar={one} />
            {one.challenge.viewerCan.includes('ASK_TO_JOIN') ? (
              <Link className="govuk-link" href={`/challenges/${one.challenge.slug}/join`}>
                <Trans>Ask to take part</Trans>
                <span className="govuk-visually-hidden">: {text(one.challenge.title)}</span>
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ similar: { words, isSamePlace, isNeighbour, isSameTheme } }: { similar: Similar[number] }) {
  const { t } = useLingui();
  const list = words.join(', ');
  const reasons = [
    ...(words.length > 0 ? [t`same words: ${list}`] : []),
    ...(isSamePlace ? [t`same place`] : isNeighbour ? [t`neighbouring place`] : []),
    ...(isSameTheme ? [t`same theme`] : []),
  ];
  return <span className="site-line">{reasons.join(' · ')}</span>;
}
