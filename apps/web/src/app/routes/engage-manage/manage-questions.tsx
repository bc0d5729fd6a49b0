// The queue of questions of a council: to answer, to check, to publish; the one that is due first stands first.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Checkboxes, Link, Tag } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { ManageQuestionsPageDocument } from '../../../gql/manage-questions-page.ts';
import { PublishAnswersDocument } from '../../../gql/publish-answers.ts';
import type { ManagedQuestionFragment } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Day } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ManageQuestionsPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.engagement.isCouncil) throw trouble('FORBIDDEN');
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, PublishAnswersDocument, { input: { challengeId: textOf(form, 'challengeId'), ids: textsOf(form, 'ids') } }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/questions/manage`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useManageErrors(answer);
  const text = useText();
  const { slug, questions, engagement } = challenge;
  const name = text(challenge.title);
  const due = questions.nodes.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt));
  const of = (state: string) => due.filter((question) => question.state === state);
  const checked = of('CHECKED');
  return (
    <Page title={t`Answer and check questions`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${slug}/questions`, text: t`Questions and answers` }} lead={t`One person writes, a second one checks that nothing shows who asked, then everybody reads it at once.`}>
      {due.length === 0 ? <EmptyState title={t`No question yet`}>{t`When somebody asks, it waits here.`}</EmptyState> : null}
      <Group title={t`To answer`} questions={of('ASKED')} slug={slug} />
      <Group title={t`To check`} questions={of('DRAFTED')} slug={slug} />
      {checked.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Trans>To publish</Trans>
          </h2>
          <Form method="post" className="site-measure">
            <HiddenKey formKey={formKey} />
            <input type="hidden" name="challengeId" value={challenge.id} />
            <Checkboxes
              name="ids"
              id="ids"
              legend={t`Which answers go out now?`}
              legendSize="s"
              hint={t`All of them reach everybody at the same moment.`}
              error={errors.errorFor('ids')}
              defaultValues={checked.map(({ id }) => id)}
              items={checked.map((question) => ({ value: question.id, label: text(question.text), ...(question.isMaterial ? { hint: t`Changes what is asked for` } : {}) }))}
            />
            {engagement.mayManage ? (
              <Button preventDoubleClick>
                <Trans>Publish to everybody</Trans>
              </Button>
            ) : null}
          </Form>
        </>
      ) : null}
      <Group title={t`Done`} questions={[...of('PUBLISHED'), ...of('REJECTED')]} slug={slug} />
    </Page>
  );
}

function Group({ title, questions, slug }: { title: string; questions: readonly ManagedQuestionFragment[]; slug: string }) {
  const text = useText();
  if (questions.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list editor-places">
        {questions.map((question) => (
          <li key={question.id}>
            <span>
              <Link className="govuk-link" href={`/challenges/${slug}/questions/${question.id}`}>
                {text(question.text) || question.original || question.pseudonym}
              </Link>
              <span className="site-line">
                <Trans>
                  Supplier {question.pseudonym}, due on <Day at={question.dueAt} />
                </Trans>
                {question.returnNote && question.state === 'ASKED' ? <>. {question.returnNote}</> : null}
              </span>
            </span>
            {question.isOverdue ? (
              <Tag colour="red">
                <Trans>Overdue</Trans>
              </Tag>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
