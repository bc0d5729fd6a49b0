// Questions and answers as everybody reads them, and one's own that still wait.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Tag } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { QuestionCardFragment } from '../../gql/types.ts';
import { Localised, LocalisedParagraphs } from '../../language/localised.tsx';
import { Day, Moment } from '../../language/times.tsx';

export function QuestionList({ questions, formKey }: { questions: readonly QuestionCardFragment[]; formKey: string }) {
  return (
    <ol className="govuk-list engage-list">
      {questions.map((question) => (
        <li key={question.id} id={question.id} className="engage-item">
          <QuestionItem question={question} formKey={formKey} />
        </li>
      ))}
    </ol>
  );
}

function QuestionItem({ question, formKey }: { question: QuestionCardFragment; formKey: string }) {
  const { pseudonym, askedAt, state, answer, publishedAt, isOwn } = question;
  return (
    <article aria-labelledby={`${question.id}-title`}>
      <p className="govuk-body-s engage-meta">
        <Trans>
          Supplier {pseudonym} asked on <Day at={askedAt} />
        </Trans>
        {isOwn ? (
          <>
            {' '}
            <Tag colour="blue">
              <Trans>Yours</Trans>
            </Tag>
          </>
        ) : null}
        {state === 'PUBLISHED' && question.isMaterial ? (
          <>
            {' '}
            <Tag colour="yellow">
              <Trans>Matters to all</Trans>
            </Tag>
          </>
        ) : null}
      </p>
      <h3 className="govuk-heading-s" id={`${question.id}-title`}>
        <QuestionWords question={question} />
      </h3>
      {answer && publishedAt && state === 'PUBLISHED' ? (
        <>
          <LocalisedParagraphs of={answer} />
          <AfterAnswer question={question} />
        </>
      ) : (
        <Waiting question={question} formKey={formKey} />
      )}
    </article>
  );
}

/** The wording that was checked; before there is one, only its asker and the councils have any words. */
function QuestionWords({ question: { text, original, state, language } }: { question: QuestionCardFragment }) {
  if (text?.en || text?.cy) return <Localised of={text} />;
  if (original) return <span lang={language === 'CY' ? 'cy' : 'en'}>{original}</span>;
  return state === 'REJECTED' ? <Trans>A question that is not shown</Trans> : null;
}

function AfterAnswer({ question: { publishedAt, sameAs, extendedTo, translations } }: { question: QuestionCardFragment }) {
  return (
    <p className="govuk-body-s engage-meta">
      <Trans>
        Answered to everybody on <Moment at={publishedAt ?? ''} />
      </Trans>
      {extendedTo ? (
        <>
          {'. '}
          <Trans>
            Because of this answer everybody has until <Moment at={extendedTo} />
          </Trans>
        </>
      ) : null}
      {sameAs ? (
        <>
          {'. '}
          <a className="govuk-link" href={`#${sameAs.id}`}>
            <Trans>See the earlier question</Trans>
          </a>
        </>
      ) : null}
      {translations?.en === 'MACHINE' || translations?.cy === 'MACHINE' ? (
        <>
          {'. '}
          <Trans>Translated by a machine</Trans>
        </>
      ) : null}
    </p>
  );
}

function Waiting({ question: { id, state, dueAt, isOverdue, isOwn, rejectedBecause, text }, formKey }: { question: QuestionCardFragment; formKey: string }) {
  const { t } = useLingui();
  if (state === 'REJECTED')
    return (
      <div className="govuk-body">
        <strong>{t`Not answered:`}</strong> <Localised of={rejectedBecause} />
      </div>
    );
  if (state === 'WITHDRAWN') return <p className="govuk-body">{t`Taken back.`}</p>;
  return (
    <>
      <p className="govuk-body">
        {isOverdue ? t`The answer is overdue. It was due on` : t`The answer is due on`} <Day at={dueAt} />.{' '}
        {isOwn && text ? t`This is the wording that everybody will read.` : null}
      </p>
      {isOwn && state === 'ASKED' ? (
        <Form method="post">
          <HiddenKey formKey={`${formKey}-${id}`} />
          <input type="hidden" name="intent" value="withdraw" />
          <input type="hidden" name="id" value={id} />
          <Button variant="secondary" className="editor-small" preventDoubleClick>
            <Trans>Take this question back</Trans>
          </Button>
        </Form>
      ) : null}
    </>
  );
}
