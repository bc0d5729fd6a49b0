// One answer that waits: what was written, what to look at first, and the two things to do with it.
import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Form } from 'react-router';
import { Button, Input, Tag } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { WaitingFeedbackFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';
import { useSatisfactionWords } from '../../language/satisfaction/satisfaction-words.tsx';
import { Day } from '../../language/times.tsx';
import { SaidWords } from './said-words.tsx';

const FLAG_WORDS: Record<string, MessageDescriptor> = {
  HEALTH: msg`Health?`,
  BELIEF: msg`Faith or belief?`,
  ORIGIN: msg`Origin?`,
  SEXUALITY: msg`Sexuality?`,
  POLITICS: msg`Politics?`,
  CRIME: msg`Crime?`,
  NAME: msg`A name?`,
  ABUSE: msg`Abuse?`,
};

interface FeedbackCardProps {
  feedback: WaitingFeedbackFragment;
  formKey: string;
  errorFor: FormErrors['errorFor'];
  reason: string | undefined;
}

export function FeedbackCard({ feedback, formKey, errorFor, reason }: FeedbackCardProps) {
  const { t } = useLingui();
  const { ratingText, sourceText } = useSatisfactionWords();
  const { id, source, satisfaction, serviceName, place, givenAt } = feedback;
  return (
    <article className="site-box" aria-labelledby={`${id}-title`}>
      <h2 className="govuk-heading-s" id={`${id}-title`}>
        <Localised of={serviceName} /> – {ratingText(satisfaction)}
      </h2>
      <p className="govuk-body site-line">
        {sourceText(source)}, <Localised of={place?.name} />, <Day at={givenAt} />
      </p>
      <Flags flags={feedback.flags} />
      <SaidWords {...feedback} />
      <Form method="post">
        <Which formKey={formKey} feedback={feedback} decision="show" />
        <Button preventDoubleClick>
          <Trans>Show these words</Trans>
        </Button>
      </Form>
      <Form method="post" noValidate>
        <Which formKey={formKey} feedback={feedback} decision="hide" />
        <Input
          label={t`Why are they kept back?`}
          hint={t`Needed only to keep them back. Do not repeat what was written.`}
          id={`${id}-reason`}
          name="reason"
          maxLength={300}
          defaultValue={reason}
          error={errorFor(`${id}-reason`)}
        />
        <Button variant="secondary" preventDoubleClick>
          <Trans>Keep these words back</Trans>
        </Button>
      </Form>
    </article>
  );
}

/** Two forms, so that the Enter key in the reason never shows what should be kept back. */
function Which({ formKey, feedback, decision }: Pick<FeedbackCardProps, 'formKey' | 'feedback'> & { decision: 'show' | 'hide' }) {
  return (
    <>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="id" value={feedback.id} />
      <input type="hidden" name="version" value={feedback.version} />
      <input type="hidden" name="decision" value={decision} />
    </>
  );
}

function Flags({ flags }: { flags: readonly string[] }) {
  const { i18n } = useLingui();
  if (flags.length === 0) return null;
  return (
    <p className="govuk-body">
      <Trans>Look out for:</Trans>{' '}
      {flags.map((flag) => {
        const words = FLAG_WORDS[flag];
        return (
          <span key={flag}>
            <Tag colour="yellow">{words ? i18n._(words) : flag}</Tag>{' '}
          </span>
        );
      })}
    </p>
  );
}
