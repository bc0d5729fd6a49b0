// What is pledged so far, beside every step, so that nobody gets lost on the way.
import { Trans, useLingui } from '@lingui/react/macro';
import { useSearchParams } from 'react-router';
import { formatPounds } from '@moothall/domain/money';
import { moneyText } from '../../language/amounts.ts';
import type { RoundToPledgeFragment } from '../../gql/types.ts';
import { Moment } from '../../language/times.tsx';
import { penceOf, readAnswers } from './answers.ts';
import { usePledgeTexts } from './pledge-texts.tsx';

interface SoFarProps {
  solution: { title: string };
  round: RoundToPledgeFragment;
  who: string | undefined;
}

export function SoFar({ solution, round, who }: SoFarProps) {
  const { t } = useLingui();
  const { kindText } = usePledgeTexts();
  const [query] = useSearchParams();
  const answers = readAnswers(query);
  const { firm, conditional, gap } = round.totals;
  const pence = penceOf(answers);
  const lines = [who, answers.kind ? kindText(answers.kind) : undefined, pence > 0n ? formatPounds(pence) : undefined].filter(Boolean);
  const [target, firmText, conditionalText, gapText] = [round.target, firm, conditional, gap].map(moneyText);
  return (
    <div className="site-box">
      <h2 className="govuk-heading-s">{solution.title}</h2>
      <ul className="govuk-list">
        <li>
          <Trans>Target {target}</Trans>
        </li>
        <li>
          <Trans>{firmText} firm</Trans>
        </li>
        <li>
          <Trans>{conditionalText} waiting on conditions</Trans>
        </li>
        <li>
          <Trans>{gapText} missing</Trans>
        </li>
        <li>
          <Trans>
            Closes <Moment at={round.deadline} />
          </Trans>
        </li>
      </ul>
      {lines.length > 0 ? (
        <p className="govuk-body">
          <strong>
            <Trans>Your pledge so far:</Trans>
          </strong>{' '}
          {lines.join(t`, `)}
        </p>
      ) : null}
    </div>
  );
}
