// Stops letters on a topic by the link of a letter, without signing in. Mail programs send the same form by themselves (RFC 8058).
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link, Panel } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useTopicWords } from '../../../features/notifications/topic-words.tsx';
import { LetterStopPageDocument } from '../../../gql/letter-stop-page.ts';
import { StopLettersDocument } from '../../../gql/stop-letters.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { letterStop } = await ask(call, LetterStopPageDocument, { token: call.params.token ?? '' });
  if (!letterStop) throw notFound();
  return letterStop;
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await tell(call, StopLettersDocument, { input: { token: call.params.token ?? '' } }, form);
  return told.kind === 'done' ? null : formAnswer(told, form);
}

export function Component() {
  const { topics, isStopped } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const words = useTopicWords();
  const name = topics.map((topic) => words[topic].name).join(', ');
  return (
    <Page title={t`Stop letters`} errors={answer ? [{ text: t`This link is not whole. Copy it from the letter again.` }] : []}>
      <div className="site-measure">
        {isStopped ? (
          <Panel title={t`Letters are stopped`} headingLevel={2}>
            <Trans>You get no more letters about: {name}.</Trans>
          </Panel>
        ) : (
          <Form method="post">
            <p className="govuk-body">
              <Trans>You will get no more letters about: {name}. It is on the site all the same.</Trans>
            </p>
            <Button preventDoubleClick>
              <Trans>Stop these letters</Trans>
            </Button>
          </Form>
        )}
        <p className="govuk-body">
          <Link className="govuk-link" href="/notifications/settings">
            <Trans>Choose for all topics</Trans>
          </Link>
        </p>
      </div>
    </Page>
  );
}
