// One question of a pairwise survey: two large buttons, a way not to decide, and a way to add something else.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Details, Radios } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { PairQuestionQuery } from '../../gql/types.ts';
import { UNDECIDED_REASONS, usePriorityWords } from './words/method-words.tsx';
import { OptionText } from './option-text.tsx';

type Question = NonNullable<PairQuestionQuery['nextPair']>;

interface PairVoteProps {
  consultationId: string;
  question: Question | null;
  formKey: string;
  errorFor: (id: string) => string | undefined;
}

export function PairVote({ consultationId, question, formKey, errorFor }: PairVoteProps) {
  if (!question) {
    return (
      <EmptyState title={<Trans>You have answered every pair</Trans>}>
        <Trans>Thank you. The result is shown here after the survey has closed.</Trans>
      </EmptyState>
    );
  }
  const hidden = (
    <>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <input type="hidden" name="token" value={question.token} />
    </>
  );
  return (
    <>
      <Answered turn={question.turn} />
      <Form method="post" className="priority-pair govuk-form-group" key={`${question.token}-pair`}>
        {hidden}
        <input type="hidden" name="intent" value="vote" />
        <button className="govuk-button govuk-button--secondary" name="choice" value="LEFT">
          <OptionText option={question.left} />
        </button>
        <button className="govuk-button govuk-button--secondary" name="choice" value="RIGHT">
          <OptionText option={question.right} />
        </button>
      </Form>
      <Undecided key={question.token} hidden={hidden} error={errorFor('reason')} />
    </>
  );
}

function Answered({ turn }: { turn: number }) {
  return (
    <p className="govuk-body" role="status">
      {turn === 0 ? (
        <Trans>Choose one. Each answer is saved at once, and you can stop whenever you like.</Trans>
      ) : (
        <Plural value={turn} one="Saved. You have answered # pair." other="Saved. You have answered # pairs." />
      )}
    </p>
  );
}

function Undecided({ hidden, error }: { hidden: React.ReactNode; error: string | undefined }) {
  const { t } = useLingui();
  const { reasonText } = usePriorityWords();
  return (
    <Details summary={t`I cannot decide`} open={error ? true : undefined}>
      <Form method="post" noValidate>
        {hidden}
        <input type="hidden" name="intent" value="vote" />
        <input type="hidden" name="choice" value="UNDECIDED" />
        <Radios
          legend={t`Why?`}
          legendSize="s"
          name="reason"
          isSmall
          error={error}
          items={UNDECIDED_REASONS.map((reason) => ({ value: reason, label: reasonText(reason) }))}
        />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Show me another pair</Trans>
        </Button>
      </Form>
    </Details>
  );
}
