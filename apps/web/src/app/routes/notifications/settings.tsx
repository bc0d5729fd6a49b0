// Choose when letters reach you, topic by topic, and in which language.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, NotificationBanner, Radios, Select } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { TOPICS, useTopicWords } from '../../../features/notifications/topic-words.tsx';
import { ChooseNotificationsDocument } from '../../../gql/choose-notifications.ts';
import type { LetterPace } from '../../../gql/enums-a-to-l.ts';
import { NotificationSettingsDocument } from '../../../gql/notification-settings.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

const PACES: readonly LetterPace[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NONE'];

export async function loader(call: LoaderFunctionArgs) {
  const { viewer } = await ask(call, NotificationSettingsDocument, {});
  signInFirst(viewer.person, call.request);
  const isSaved = new URL(call.request.url).searchParams.has('saved');
  return { choices: viewer.notificationChoices, language: viewer.letterLanguage, isSaved, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const choices = TOPICS.flatMap((topic) => {
    const pace = PACES.find((one) => one === textOf(form, topic));
    return pace ? [{ topic, pace }] : [];
  });
  const language = textOf(form, 'language') === 'CY' ? 'CY' : 'EN';
  const told = await tell(call, ChooseNotificationsDocument, { input: { choices, language } }, form);
  return told.kind === 'done' ? redirect('/notifications/settings?saved') : formAnswer(told, form);
}

export function Component() {
  const { choices, language, isSaved, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const topics = useTopicWords();
  const { items } = formErrors(answer);
  const words: Record<LetterPace, string> = { AT_ONCE: t`A letter at once`, DAILY: t`Gathered each morning`, WEEKLY: t`Gathered on Mondays`, NONE: t`No letters` };
  return (
    <Page
      title={t`Choose which letters you get`}
      section={t`Notifications`}
      back={{ href: '/notifications', text: t`Notifications` }}
      errors={items}
      attempt={answer?.attempt}
      lead={t`Everything is on the site in any case. Gathered letters come at 7 in the morning.`}
    >
      {isSaved && !answer ? (
        <NotificationBanner title={t`Saved`} type="success">
          <p className="govuk-notification-banner__heading">
            <Trans>Your choice is kept.</Trans>
          </p>
        </NotificationBanner>
      ) : null}
      <Form method="post" className="site-measure" key={isSaved ? 'saved' : 'open'}>
        <HiddenKey formKey={answer?.attempt ?? formKey} />
        {choices.map(({ topic, pace }) => (
          <Select key={topic} id={topic} name={topic} label={topics[topic].name} labelSize="s" hint={topics[topic].hint} defaultValue={pace} items={PACES.map((one) => ({ value: one, text: words[one] }))} />
        ))}
        <Radios
          legend={t`Language of letters`}
          legendSize="s"
          hint={t`Letters about challenges of Welsh authorities hold both languages; this one comes first.`}
          name="language"
          defaultValue={language}
          items={[
            { value: 'EN', label: 'English' },
            { value: 'CY', label: 'Cymraeg' },
          ]}
        />
        <Button preventDoubleClick>
          <Trans>Save</Trans>
        </Button>
      </Form>
    </Page>
  );
}
