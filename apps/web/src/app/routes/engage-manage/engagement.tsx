// Runs an engagement: its purposes, who is interested, and the way to questions, events, documents and the report.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Checkboxes, Link, LinkButton } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { useEngageWords } from '../../../features/engage/engage-words.tsx';
import { InterestTable } from '../../../features/engage-manage/interest-table.tsx';
import { pairIn, pairValues } from '../../../features/engage-manage/read-texts.ts';
import { TextPair } from '../../../features/engage-manage/text-pair.tsx';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { EngagementPageDocument } from '../../../gql/engagement-page.ts';
import { PlanEngagementDocument } from '../../../gql/plan-engagement.ts';
import type { EngagementPageQuery, EngagementPurpose } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Moment } from '../../../language/times.tsx';
import { Page } from '../../../page/page.tsx';

const PURPOSES = ['DEVELOPING_REQUIREMENTS', 'DESIGNING_PROCEDURE', 'IDENTIFYING_TERMS', 'PREPARING_NOTICE', 'IDENTIFYING_SUPPLIERS', 'BUILDING_CAPACITY'] as const satisfies readonly EngagementPurpose[];

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, EngagementPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.engagement.isCouncil) throw trouble('FORBIDDEN');
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const purposes = PURPOSES.filter((purpose) => textsOf(form, 'purposes').includes(purpose));
  const told = await tell(call, PlanEngagementDocument, { input: { challengeId: textOf(form, 'challengeId'), purposes, note: pairIn(form, 'note') } }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/engagement`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useManageErrors(answer);
  const { slug, engagement, events } = challenge;
  const name = useText()(challenge.title);
  const home = `/challenges/${slug}`;
  return (
    <Page title={t`Run the engagement`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: home, text: t`Back to the challenge` }}>
      <ul className="govuk-list">
        <li>
          <Link className="govuk-link" href={`${home}/questions/manage`}>
            <Plural value={engagement.questionsWaiting} _0="Questions: none waits" one="Questions: # waits" other="Questions: # wait" />
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`${home}/documents/manage`}>
            <Trans>Add a document or a new version</Trans>
          </Link>
        </li>
        <li>
          <Link className="govuk-link" href={`${home}/fairness`}>
            <Trans>Who was told what, and when</Trans>
          </Link>
        </li>
      </ul>
      <Events slug={slug} events={events} mayManage={engagement.mayManage} />
      <InterestTable interests={engagement.interests} />
      {engagement.mayManage ? <PurposeForm challenge={challenge} values={answer?.values} errors={errors} formKey={formKey} /> : null}
    </Page>
  );
}

function Events({ slug, events, mayManage }: { slug: string; events: NonNullable<EngagementPageQuery['challenge']>['events']; mayManage: boolean }) {
  const { kindText } = useEngageWords();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Events</Trans>
      </h2>
      <ul className="govuk-list editor-places">
        {events.map(({ id, title, kind, state, startsAt }) => (
          <li key={id}>
            <span>
              <Link className="govuk-link" href={mayManage ? `/challenges/${slug}/events/${id}` : `/challenges/${slug}/events`}>
                <Localised of={title} />
              </Link>
              <span className="site-line">
                {kindText(kind)}, <Moment at={startsAt} />
                {', '}
                {state === 'RECORDED' ? <Trans>on record</Trans> : state === 'CANCELLED' ? <Trans>cancelled</Trans> : <Trans>planned</Trans>}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {mayManage ? (
        <LinkButton href={`/challenges/${slug}/events/new`} variant="secondary">
          <Trans>Plan an event</Trans>
        </LinkButton>
      ) : null}
    </>
  );
}

interface PurposeFormProps {
  challenge: NonNullable<EngagementPageQuery['challenge']>;
  values: Record<string, string> | undefined;
  errors: ReturnType<typeof useManageErrors>;
  formKey: string;
}

function PurposeForm({ challenge, values, errors, formKey }: PurposeFormProps) {
  const { t } = useLingui();
  const { purposeText } = useEngageWords();
  const { plan } = challenge.engagement;
  return (
    <Form method="post" noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="challengeId" value={challenge.id} />
      <Checkboxes
        legend={t`Why do you talk to suppliers?`}
        legendSize="m"
        hint={t`The six purposes that section 16(1) of the Procurement Act 2023 allows. Everybody can read which you ticked.`}
        name="purposes"
        defaultValues={plan?.purposes ?? []}
        items={PURPOSES.map((value) => ({ value, label: purposeText(value) }))}
      />
      <TextPair name="note" label={t`In your own words (optional)`} rows={3} values={values ?? pairValues('note', plan?.note)} errors={errors} isBilingual={challenge.regime === 'WALES_PA23'} />
      <Button preventDoubleClick>
        <Trans>Save the purposes</Trans>
      </Button>
    </Form>
  );
}
