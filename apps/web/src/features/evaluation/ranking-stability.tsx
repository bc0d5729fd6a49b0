// How sure the order is: which weights would change the winner, and what each scorer made of it.
import { Plural, Trans } from '@lingui/react/macro';
import { Details } from '@moothall/ui/govuk';
import type { ReactNode } from 'react';
import type { RankingBoardFragment } from '../../gql/types.ts';
import { CrossingSentence } from './crossing-sentence.tsx';
import { useProposalName } from './proposal-name.tsx';

/** @param children what a simulation says, for those who may see one */
export function RankingStability({ ranking, children }: { ranking: RankingBoardFragment; children?: ReactNode }) {
  const nameOf = useProposalName();
  const changing = ranking.withoutEvaluators.filter(({ changesLeader }) => changesLeader);
  const [first, second] = ranking.rows.filter(({ rank }) => rank === 1);
  return (
    <section aria-labelledby="stability">
      <h2 className="govuk-heading-m" id="stability">
        <Trans>How sure is the order?</Trans>
      </h2>
      {second ? (
        <p className="govuk-body">
          <Trans>The first place is shared: the weights of single criteria do not settle it.</Trans>
        </p>
      ) : ranking.crossings.length > 0 && first ? (
        <>
          <p className="govuk-body">
            <Trans>When one weight changes and the others keep their proportions, “{nameOf(first.proposal)}” stays first:</Trans>
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {ranking.crossings.map((crossing) => (
              <li key={crossing.criterion.code}>
                <CrossingSentence crossing={crossing} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="govuk-body">
          <Trans>No weight of a single criterion would change the winner.</Trans>
        </p>
      )}
      {ranking.withoutEvaluators.length > 0 ? (
        <p className="govuk-body">
          {changing.length === 0 ? (
            <Trans>The same idea wins when any one scorer is left out.</Trans>
          ) : (
            <Plural
              value={changing.length}
              one="Leaving out # scorer would change the winner:"
              other="Leaving out any of # scorers would change the winner:"
            />
          )}{' '}
          {changing.map(({ evaluatorLabel, leader }) => `${evaluatorLabel} → ${leader ? nameOf(leader) : '–'}`).join('; ')}
        </p>
      ) : null}
      {children}
      <Details summary={<Trans>How this was worked out</Trans>}>
        <p className="govuk-body">
          <Trans>Method: {ranking.method}</Trans>
        </p>
        <p className="govuk-body">
          <Trans>
            Fingerprint of all scores and weights that went in: <code className="site-hash">{ranking.inputsHash}</code>
          </Trans>
        </p>
      </Details>
    </section>
  );
}
