// Chooses what of the list is shown; a plain form that needs no script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, Checkboxes, Select } from '@moothall/ui/govuk';
import type { NotificationTopic } from '../../gql/enums-m-to-z.ts';
import { TOPICS, useTopicWords } from './topic-words.tsx';

export function NotificationFilter({ topic, unreadOnly }: { topic: NotificationTopic | null; unreadOnly: boolean }) {
  const { t } = useLingui();
  const topics = useTopicWords();
  return (
    <Form method="get" role="search" aria-label={t`Choose what is shown`}>
      <Select label={t`About`} name="topic" defaultValue={topic ?? ''} items={[{ value: '', text: t`Everything` }, ...TOPICS.map((one) => ({ value: one, text: topics[one].name }))]} />
      <Checkboxes name="unread" isSmall defaultValues={unreadOnly ? ['1'] : []} items={[{ value: '1', label: t`Only what is new` }]} />
      <Button variant="secondary">
        <Trans>Show</Trans>
      </Button>
    </Form>
  );
}
