// What a council does with one question: word it for all and answer it, check what a colleague wrote, or say why not.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, ButtonGroup, Checkboxes, Details, InsetText, Select, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ManagedQuestionFragment } from '../../gql/types.ts';
import { LocalisedParagraphs, useText } from '../../language/localised.tsx';
import { pairValues } from './read-texts.ts';
import { TextPair } from './text-pair.tsx';

interface WorkProps {
  question: ManagedQuestionFragment;
  /** others that are answered already */
  answered: readonly ManagedQuestionFragment[];
  isWelsh: boolean;
  values: Record<string, string>;
  errors: FormErrors;
  formKey: string;
}

export function Original({ question: { original, language, pseudonym } }: { question: ManagedQuestionFragment }) {
  return (
    <InsetText>
      <p className="govuk-body-s">
        <Trans>As Supplier {pseudonym} wrote it; only the councils read this.</Trans>
      </p>
      <p className="govuk-body" lang={language === 'CY' ? 'cy' : 'en'}>
        {original}
      </p>
    </InsetText>
  );
}

function Hidden({ question, intent, formKey }: { question: ManagedQuestionFragment; intent: string; formKey: string }) {
  return (
    <>
      <HiddenKey formKey={`${formKey}-${intent}`} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={question.id} />
      <input type="hidden" name="version" value={question.version} />
    </>
  );
}

export function DraftForm({ question, answered, isWelsh, values, errors, formKey }: WorkProps) {
  const { t } = useLingui();
  const text = useText();
  const language = question.language === 'CY' ? 'cy' : 'en';
  const before = { [`shownText-${language}`]: question.original ?? '', ...(question.text ? pairValues('shownText', question.text) : {}), ...pairValues('answer', question.answer), sameAsId: question.sameAs?.id ?? '', isMaterial: question.isMaterial ? 'yes' : '' };
  const shown = values.intent === 'draft' ? values : before;
  const isBilingual = isWelsh || language === 'cy';
  return (
    <Form method="post" noValidate>
      <Hidden question={question} intent="draft" formKey={formKey} />
      <TextPair name="shownText" label={t`The question as everybody will read it`} hint={t`Take out names, places and products that show who asked.`} rows={4} values={shown} errors={errors} isBilingual={isBilingual} />
      <TextPair name="answer" label={t`The answer`} rows={6} values={shown} errors={errors} isBilingual={isBilingual} />
      <Checkboxes
        name="isMaterial"
        defaultValues={shown.isMaterial ? ['yes'] : []}
        items={[{ value: 'yes', label: t`It could change who sends an idea or what they offer`, hint: t`In the last five days before the close such an answer gives everybody five more days.` }]}
      />
      {answered.length > 0 ? (
        <Select
          label={t`Does it repeat an earlier question?`}
          labelSize="s"
          id="sameAsId"
          name="sameAsId"
          defaultValue={shown.sameAsId ?? ''}
          error={errors.errorFor('sameAsId')}
          items={[{ value: '', text: t`No` }, ...answered.map((one) => ({ value: one.id, text: text(one.text).slice(0, 80) }))]}
        />
      ) : null}
      <Button preventDoubleClick>
        <Trans>Save and let somebody check it</Trans>
      </Button>
    </Form>
  );
}

export function CheckForm({ question, errors, formKey }: Pick<WorkProps, 'question' | 'errors' | 'formKey'>) {
  const { t } = useLingui();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>What everybody will read</Trans>
      </h2>
      <LocalisedParagraphs of={question.text} />
      <LocalisedParagraphs of={question.answer} />
      <Form method="post" className="site-measure" noValidate>
        <Hidden question={question} intent="check" formKey={formKey} />
        <Textarea label={t`What should change? (only to send it back)`} labelSize="s" id="note" name="note" rows={3} error={errors.errorFor('note')} />
        <ButtonGroup>
          <Button name="isRight" value="yes" preventDoubleClick>
            <Trans>It shows nobody’s name and is right</Trans>
          </Button>
          <Button variant="secondary" name="isRight" value="no" preventDoubleClick>
            <Trans>Send it back</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}

export function RejectForm({ question, isWelsh, values, errors, formKey }: Omit<WorkProps, 'answered'>) {
  const { t } = useLingui();
  const isMine = values.intent === 'reject';
  return (
    <Details summary={t`Not answer it, and say why`} open={isMine}>
      <Form method="post" noValidate>
        <Hidden question={question} intent="reject" formKey={formKey} />
        <TextPair name="reason" label={t`Why it is not answered`} hint={t`Whoever asked reads this.`} rows={3} values={isMine ? values : {}} errors={errors} isBilingual={isWelsh || question.language === 'CY'} />
        <Checkboxes name="isShown" defaultValues={isMine && values.isShown ? ['yes'] : []} items={[{ value: 'yes', label: t`Everybody reads the reason`, hint: t`The question itself is not shown.` }]} />
        <Button variant="warning" preventDoubleClick>
          <Trans>Do not answer</Trans>
        </Button>
      </Form>
    </Details>
  );
}

/** For an auditor of the council alone. */
export function LookUpForm({ question, errors, formKey }: Pick<WorkProps, 'question' | 'errors' | 'formKey'>) {
  const { t } = useLingui();
  return (
    <Details summary={t`Look up who asked`} open={errors.errorFor('reason') !== undefined}>
      <Form method="post" className="site-measure" noValidate>
        <Hidden question={question} intent="lookUp" formKey={formKey} />
        <Textarea label={t`Why must this be known?`} labelSize="s" hint={t`Your reason is kept. Everybody can read in the public record that your council looked.`} id="reason" name="reason" rows={3} error={errors.errorFor('reason')} />
        <Button variant="warning" preventDoubleClick>
          <Trans>Look up who asked</Trans>
        </Button>
      </Form>
    </Details>
  );
}
