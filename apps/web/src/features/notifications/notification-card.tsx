// One thing the viewer is told of, with all that it says and a button to mark it as read.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, SummaryList, Tag } from '@moothall/ui/govuk';
import { ResultCard } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ToldNotificationFragment } from '../../gql/types.ts';
import { Localised, LocalisedParagraphs, useText } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useTopicWords } from './topic-words.tsx';

export function NotificationCard({ notification, formKey }: { notification: ToldNotificationFragment; formKey: string }) {
  const { id, topic, at, isRead, path, headline, parts, because } = notification;
  const { t } = useLingui();
  const text = useText();
  const topics = useTopicWords();
  return (
    <ResultCard
      title={<Localised of={headline} />}
      href={path}
      isHighlighted={!isRead}
      tag={isRead ? null : <Tag colour="blue">{t`New`}</Tag>}
      facts={[topics[topic].name, <Moment key="at" at={at} />]}
      actions={isRead ? null : <MarkAsRead id={id} name={text(headline)} formKey={formKey} />}
    >
      {parts.length > 0 ? <SummaryList rows={parts.map((part) => ({ key: text(part.label), value: <LocalisedParagraphs of={part.text} /> }))} /> : null}
      <p className="govuk-body-s">
        <Localised of={because} />
      </p>
    </ResultCard>
  );
}

function MarkAsRead({ id, name, formKey }: { id: string; name: string; formKey: string }) {
  return (
    <Form method="post">
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="id" value={id} />
      <Button variant="secondary" className="editor-small" preventDoubleClick>
        <Trans>
          Mark as read<span className="govuk-visually-hidden">: {name}</span>
        </Trans>
      </Button>
    </Form>
  );
}
