// A client reads what a supplier says of their work, and answers yes or no, without an account.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, InsetText, Panel, SummaryList } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { useWorth } from '../../../features/profile/case-studies.tsx';
import { AnswerCaseStudyDocument } from '../../../gql/answer-case-study.ts';
import { CaseStudyPageDocument } from '../../../gql/case-study-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { caseStudyQuestion } = await ask(call, CaseStudyPageDocument, { token: call.params.token ?? '' });
  return { asked: caseStudyQuestion, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { token: call.params.token ?? '', isTrue: textOf(form, 'answer') === 'yes' };
  const told = await tell(call, AnswerCaseStudyDocument, { input }, form);
  return told.kind === 'done' ? { said: input.isTrue } : formAnswer(told, form);
}

export function Component() {
  const { asked, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const worth = useWorth();
  if (answer && 'said' in answer) return <Thanks isTrue={answer.said} />;
  if (!asked)
    return (
      <Page title={t`Is this true?`}>
        <EmptyState title={t`This link has ended`}>
          <Trans>It was used already, 30 days have passed, or the text was changed since. Ask the supplier for a new link.</Trans>
        </EmptyState>
      </Page>
    );
  const supplier = text(asked.supplier);
  return (
    <Page title={t`Is this true?`} lead={t`${supplier} says that it did this work for ${asked.client}.`}>
      <SummaryList
        rows={[
          { key: t`What it was`, value: asked.title },
          { key: t`What was done`, value: asked.done },
          { key: t`Where and when`, value: `${asked.place}, ${asked.year}` },
          ...(worth(asked) ? [{ key: t`What it was worth`, value: worth(asked) }] : []),
        ]}
      />
      <InsetText>
        <Trans>
          If you say yes, the name {asked.client} and today’s date are shown beside this text. Your e-mail address is shown to nobody and is erased with your answer. You can answer once, until <Moment at={asked.expiresAt} />.
        </Trans>
      </InsetText>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <ButtonGroup>
          <Button name="answer" value="yes" preventDoubleClick>
            <Trans>Yes, that is true</Trans>
          </Button>
          <Button name="answer" value="no" variant="secondary" preventDoubleClick>
            <Trans>No, it is not</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </Page>
  );
}

function Thanks({ isTrue }: { isTrue: boolean }) {
  const { t } = useLingui();
  return (
    <Page title={t`Thank you`}>
      <Panel title={isTrue ? t`You said yes` : t`You said no`} headingLevel={2}>
        {isTrue ? <Trans>Your organisation is now named beside the text.</Trans> : <Trans>The text stays unconfirmed, and nobody sees who said so.</Trans>}
      </Panel>
    </Page>
  );
}
