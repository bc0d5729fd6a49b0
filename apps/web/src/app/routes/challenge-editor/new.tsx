// Begin a challenge with nothing but its title; a Welsh council writes it in both languages from the start.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { KEY_FIELD, newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { REGIME_OF_NATION } from '../../../features/challenge-editor/choices.ts';
import { useErrorWords } from '../../../features/challenge-editor/error-words.tsx';
import { TextPair } from '../../../features/challenge-editor/text-pair.tsx';
import { DraftChallengeDocument } from '../../../gql/draft-challenge.ts';
import { NewChallengeDocument } from '../../../gql/new-challenge.ts';
import { UpdateChallengeDocument } from '../../../gql/update-challenge.ts';
import type { Nation } from '../../../gql/types.ts';
import { useText } from '../../../language/localised.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

const LEADERS: readonly string[] = ['COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT'];

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, NewChallengeDocument, {});
  signInFirst(viewer.person, call.request);
  return { actingFor: viewer.actingFor, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const title = { en: textOf(form, 'title-en'), cy: textOrNull(form, 'title-cy') };
  const told = await tell(call, DraftChallengeDocument, { input: { title } }, form);
  if (told.kind !== 'done') return formAnswer(told, form);
  const challenge = told.data.draftChallenge.challenge;
  const nation = textOf(form, 'nation');
  if (challenge && isNation(nation) && nation !== 'ENGLAND') {
    const key = new FormData();
    key.set(KEY_FIELD, `${textOf(form, KEY_FIELD)}-regime`);
    const { id, version } = challenge;
    // Only a first guess that the author can change; a failure leaves the usual law in place.
    await tell(call, UpdateChallengeDocument, { input: { id, version, content: { regime: REGIME_OF_NATION[nation] } } }, key);
  }
  return redirect(`/challenges/${challenge?.slug ?? ''}/edit`);
}

export function Component() {
  const { actingFor, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const { spoken } = useErrorWords();
  const errors = formErrors(answer && { ...answer, userErrors: spoken(answer.userErrors) });
  const name = text(actingFor?.name);
  const mayBegin = actingFor !== null && LEADERS.includes(actingFor.kind);
  return (
    <Page title={t`Write a new challenge`} section={t`Challenges`} errors={errors.items} attempt={answer?.attempt} back={{ href: '/work', text: t`My work` }}>
      {mayBegin ? (
        <>
          <p className="govuk-body-l">
            <Trans>Only {name} can see it until you publish it. You can save at any time and come back.</Trans>
          </p>
          <Form method="post" noValidate>
            <HiddenKey formKey={formKey} />
            <input type="hidden" name="nation" value={actingFor.place?.nation ?? ''} />
            <TextPair
              name="title"
              label={t`Title`}
              hint={t`Say what should be different, like “Fix it once: end repeat defects on rural roads”. You can change it later.`}
              values={answer?.values ?? {}}
              errors={errors}
              isBilingual={actingFor.place?.nation === 'WALES'}
            />
            <Button preventDoubleClick>
              <Trans>Begin the challenge</Trans>
            </Button>
          </Form>
        </>
      ) : (
        <InsetText>
          <Trans>
            Only a buyer of a council, a combined authority or a department can begin a challenge.{' '}
            <Link className="govuk-link" href="/account/acting-for">Choose who you act for</Link>, or{' '}
            <Link className="govuk-link" href="/organisations/new">register your organisation</Link>.
          </Trans>
        </InsetText>
      )}
    </Page>
  );
}

function isNation(value: string): value is Nation {
  return Object.hasOwn(REGIME_OF_NATION, value);
}
