// Ends a challenge in one way, after its consequences were read and the reason was written.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, Link, WarningText } from '@moothall/ui/govuk';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { editableChallenge, isBilingual } from '../../../features/challenge-editor/editable-challenge.ts';
import { endingsOf, isEnding, useEndingWords } from '../../../features/challenge-ending/ending-words.tsx';
import type { Ending } from '../../../features/challenge-ending/ending-words.tsx';
import { useErrorWords } from '../../../features/challenge-editor/error-words.tsx';
import { TextPair } from '../../../features/challenge-editor/text-pair.tsx';
import { ConcludeChallengeDocument } from '../../../gql/conclude-challenge.ts';
import { TerminateChallengeDocument } from '../../../gql/terminate-challenge.ts';
import { WithdrawChallengeDocument } from '../../../gql/withdraw-challenge.ts';
import type { StopChallengeInput } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { how, slug = '' } = call.params;
  const challenge = await editableChallenge(call);
  if (!isEnding(how)) throw notFound();
  if (!endingsOf(challenge).includes(how)) throw redirect(`/challenges/${slug}/stop`);
  return { challenge, how, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const { how, slug = '' } = call.params;
  if (!isEnding(how)) throw notFound();
  const form = await call.request.formData();
  const reason = { en: textOf(form, 'reason-en'), cy: textOrNull(form, 'reason-cy') };
  const input = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')), reason };
  const told = await end(call, how, input, form);
  return told.kind === 'done' ? redirect(`/challenges/${slug}`) : formAnswer(told, form);
}

function end(call: ActionFunctionArgs, how: Ending, input: StopChallengeInput, form: FormData) {
  switch (how) {
    case 'withdraw':
      return tell(call, WithdrawChallengeDocument, { input }, form);
    case 'terminate':
      return tell(call, TerminateChallengeDocument, { input }, form);
    case 'conclude':
      return tell(call, ConcludeChallengeDocument, { input }, form);
  }
}

export function Component() {
  const { challenge, how, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { words } = useErrorWords();
  const ending = useEndingWords()(how);
  const found = (answer?.userErrors ?? []).map((error) => ({ ...error, message: words(error) }));
  const errors = errorsFromUserErrors(found, (path) => (path[0] === 'route' ? undefined : 'reason-en'));
  const back = `/challenges/${challenge.slug}`;
  return (
    <Page
      title={ending.title}
      section={text(challenge.title)}
      caption={text(challenge.title)}
      errors={answer?.conflict ? [{ text: t`Somebody changed this challenge just now. Look at it again first.` }] : errors.items}
      attempt={answer?.attempt}
      back={{ href: back, text: t`Back to the challenge` }}
    >
      <WarningText>{ending.meaning}</WarningText>
      <h2 className="govuk-heading-m">
        <Trans>What happens then</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet site-measure">
        {ending.consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="id" value={challenge.id} />
        <input type="hidden" name="version" value={challenge.version} />
        <TextPair name="reason" label={ending.question} rows={5} values={answer?.values ?? {}} errors={errors} isBilingual={isBilingual(challenge)} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            {ending.button}
          </Button>
          <Link className="govuk-link" href={back}>
            <Trans>Keep it as it is</Trans>
          </Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
