// One event at the council: who booked, changes, and afterwards who was there and what was said.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Details, Link } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { EventFields } from '../../../features/engage-manage/event-fields.tsx';
import { planIn, valuesOfEvent } from '../../../features/engage-manage/event-input.ts';
import { pairIn } from '../../../features/engage-manage/read-texts.ts';
import { AttendanceForm, Bookings, RecordForm } from '../../../features/engage-manage/record-forms.tsx';
import { TextPair } from '../../../features/engage-manage/text-pair.tsx';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { CancelEventDocument } from '../../../gql/cancel-event.ts';
import { ChangeEventDocument } from '../../../gql/change-event.ts';
import { ManageEventPageDocument } from '../../../gql/manage-event-page.ts';
import { PublishEventRecordDocument } from '../../../gql/publish-event-record.ts';
import { RecordAttendanceDocument } from '../../../gql/record-attendance.ts';
import { useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, ManageEventPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const event = challenge?.events.find(({ id }) => id === call.params.eventId);
  if (!challenge || !event) throw notFound();
  if (!challenge.engagement.mayManage) throw trouble('FORBIDDEN');
  return { challenge, event, formKey: newFormKey(), now: new Date().toISOString() };
}

function attendanceIn(form: FormData) {
  const people = textsOf(form, 'people');
  return textsOf(form, 'organisationId').flatMap((organisationId, index) => {
    const count = Number((people[index] ?? '').trim());
    return Number.isInteger(count) && count > 0 ? [{ organisationId: organisationId || null, people: count }] : [];
  });
}

async function act(call: ActionFunctionArgs, form: FormData) {
  const id = call.params.eventId ?? '';
  const intent = textOf(form, 'intent');
  if (intent === 'attendance') return tell(call, RecordAttendanceDocument, { input: { id, attendance: attendanceIn(form) } }, form);
  if (intent === 'record') return tell(call, PublishEventRecordDocument, { input: { id, said: pairIn(form, 'said'), shown: pairIn(form, 'shown'), machineTranslated: [] } }, form);
  if (intent === 'cancel') return tell(call, CancelEventDocument, { input: { id, reason: pairIn(form, 'reason') } }, form);
  const { plan, faults } = planIn(form);
  if (faults.length > 0) return { kind: 'refused' as const, userErrors: faults };
  return tell(call, ChangeEventDocument, { input: { id, version: Number(textOf(form, 'version')), ...plan, note: pairIn(form, 'note') } }, form);
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await act(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/events/${call.params.eventId ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, event, formKey, now } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = useManageErrors(answer);
  const name = text(challenge.title);
  const isWelsh = challenge.regime === 'WALES_PA23';
  const values = answer?.values ?? {};
  const props = { event, interests: challenge.engagement.interests, isWelsh, values, errors, formKey };
  const hasBegun = event.startsAt <= now;
  return (
    <Page title={text(event.title)} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${challenge.slug}/engagement`, text: t`Run the engagement` }}>
      <p className="govuk-body">
        <Moment at={event.startsAt} />{' '}
        <Link className="govuk-link" href={`/challenges/${challenge.slug}/events`}>
          <Trans>See it as everybody does</Trans>
        </Link>
      </p>
      <Bookings event={event} />
      {event.record ? (
        <p className="govuk-body">
          <Trans>
            The record was told to everybody on <Moment at={event.record.publishedAt} />. It stays as it is.
          </Trans>
        </p>
      ) : null}
      {event.state === 'PLANNED' && hasBegun ? (
        <>
          <AttendanceForm {...props} />
          <RecordForm {...props} />
        </>
      ) : null}
      {event.state === 'PLANNED' ? <ChangeForms {...props} isFirst={!hasBegun} /> : null}
    </Page>
  );
}

type ChangeProps = Pick<Parameters<typeof RecordForm>[0], 'event' | 'isWelsh' | 'values' | 'errors' | 'formKey'> & { isFirst: boolean };

function ChangeForms({ event, isWelsh, values, errors, formKey, isFirst }: ChangeProps) {
  const { t } = useLingui();
  return (
    <>
      <Details summary={t`Change this event`} open={isFirst || values.intent === 'change'}>
        <Form method="post" noValidate>
          <HiddenKey formKey={`${formKey}-change`} />
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="version" value={event.version} />
          <EventFields values={values.intent === 'change' ? values : valuesOfEvent(event)} errors={errors} isWelsh={isWelsh} isNew={false} />
          <TextPair name="note" label={t`What changes and why`} hint={t`Whoever booked reads this.`} rows={2} values={values} errors={errors} isBilingual={isWelsh} />
          <Button preventDoubleClick>
            <Trans>Save the change</Trans>
          </Button>
        </Form>
      </Details>
      <Details summary={t`Cancel this event`} open={values.intent === 'cancel'}>
        <Form method="post" noValidate>
          <HiddenKey formKey={`${formKey}-cancel`} />
          <input type="hidden" name="intent" value="cancel" />
          <TextPair name="reason" label={t`Why is it cancelled?`} rows={2} values={values} errors={errors} isBilingual={isWelsh} />
          <Button variant="warning" preventDoubleClick>
            <Trans>Cancel this event</Trans>
          </Button>
        </Form>
      </Details>
    </>
  );
}
