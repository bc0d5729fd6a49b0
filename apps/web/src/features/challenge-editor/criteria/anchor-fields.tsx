// What an answer must show to earn each score on one criterion; whoever writes none leaves the usual words.
import { Trans, useLingui } from '@lingui/react/macro';
import { SCORE_LEVELS } from '@moothall/domain/challenge';
import { Details } from '@moothall/ui/govuk';
import { useAnswerLabels } from '../answer-labels.tsx';
import type { FieldsProps } from '../field-props.ts';
import { TextPair } from '../text-pair.tsx';

export function AnchorFields({ index, ...props }: FieldsProps & { index: number }) {
  const { t } = useLingui();
  const { criterionLabel } = useAnswerLabels();
  const nameOf = (level: number): string => `criteria-${index}-anchor${level}`;
  const isUsed = SCORE_LEVELS.map(nameOf).some((name) => ['en', 'cy'].some((language) => props.values[`${name}-${language}`] || props.errors.errorFor(`${name}-${language}`)));
  return (
    <Details summary={t`What earns each score (optional)`} open={isUsed}>
      <p className="govuk-body">
        <Trans>Scorers see it beside each score, and everybody reads it with the criterion. A score without it keeps the usual words.</Trans>
      </p>
      {SCORE_LEVELS.map((level) => (
        <TextPair key={level} {...props} name={nameOf(level)} label={criterionLabel(`anchor${level}`)} rows={2} />
      ))}
    </Details>
  );
}
