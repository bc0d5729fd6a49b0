// One pledge of my organisation: where it stands, what it waits for, and the way to take it back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData, useSearchParams } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Link, LinkButton, NotificationBanner, SummaryList, Textarea, WarningText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { changeLink } from '../../../features/pledge/change-link.ts';
import { PledgeHistory } from '../../../features/pledge/pledge-history.tsx';
import { SecondPerson } from '../../../features/pledge/second-person.tsx';
import { usePledgeTexts } from '../../../features/pledge/pledge-texts.tsx';
import { PledgeStatusTag } from '../../../features/pledge/pledge-status.tsx';
import { ConfirmPledgeDocument } from '../../../gql/confirm-pledge.ts';
import { OwnPledgePageDocument } from '../../../gql/own-pledge-page.ts';
import { WithdrawPledgeDocument } from '../../../gql/withdraw-pledge.ts';
import { moneyText } from '../../../language/amounts.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Day, Moment } from '../../../language/times.tsx';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, solution } = await ask(call, OwnPledgePageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const round = solution?.pledgeRound;
  const pledge = round?.pledges.find(({ id, mine }) => mine && id === call.params.pledgeId);
  if (!solution || !round || !pledge) throw notFound();
  return { solution, round, pledge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const { slug = '', pledgeId = '' } = call.params;
  const intent = textOf(form, 'intent');
  const told =
    intent === 'agree' || intent === 'drop'
      ? await tell(call, ConfirmPledgeDocument, { input: { id: pledgeId, version: Number(textOf(form, 'version')), agrees: intent === 'agree' } }, form)
      : await tell(call, WithdrawPledgeDocument, { input: { id: pledgeId, reason: textOrNull(form, 'reason') } }, form);
  return told.kind === 'done' ? redirect(`/solutions/${slug}/pledge/${pledgeId}`) : formAnswer(told, form);
}

export function Component() {
  const { solution, round, pledge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = formErrors(answer).items;
  const items = answer?.conflict ? [...errors, { text: t`Somebody changed this pledge meanwhile. Look at it again before you decide.` }] : errors;
  return (
    <Page title={t`Your pledge`} section={solution.title} caption={solution.title} back={{ href: `/solutions/${solution.slug}`, text: solution.title }} errors={items} {...(answer ? { attempt: answer.attempt } : {})}>
      <Made />
      <Facts pledge={pledge} deadline={round.deadline} />
      <SecondPerson pledge={pledge} formKey={formKey} isOpen={round.state === 'OPEN'} />
      {pledge.viewerMayChange ? (
        <LinkButton href={changeLink(solution.slug, pledge)} variant="secondary">
          <Trans>Change this pledge</Trans>
        </LinkButton>
      ) : null}
      <PledgeHistory pledge={pledge} />
      {pledge.viewerMayChange && pledge.status !== 'DRAFT' ? <Withdrawal /> : null}
      <p className="govuk-body">
        <Link className="govuk-link" href={`/organisations/${pledge.organisation.slug}/pledge-limit`}>
          <Trans>The limit above which two people commit your organisation</Trans>
        </Link>
      </p>
    </Page>
  );
}

type Pledge = Awaited<ReturnType<typeof loader>>['pledge'];

function Facts({ pledge, deadline }: { pledge: Pledge; deadline: string }) {
  const { t } = useLingui();
  const { kindText } = usePledgeTexts();
  const text = useText();
  return (
    <>
      <SummaryList
        rows={[
          { key: t`State`, value: <PledgeStatusTag status={pledge.status} /> },
          { key: t`Who pledges`, value: <Localised of={pledge.organisation.name} /> },
          { key: t`What`, value: [kindText(pledge.kind), text(pledge.matchText), pledge.note].filter(Boolean).join(': ') },
          { key: t`Pledged`, value: moneyText(pledge.amount) },
          ...(pledge.valuation ? [{ key: t`Checked by`, value: <Checked valuation={pledge.valuation} /> }] : []),
          { key: t`Counts now`, value: moneyText(pledge.effectiveAmount) },
          { key: t`Condition`, value: <Localised of={pledge.conditionText} /> },
          { key: t`Stands until`, value: pledge.validUntil ? <Day at={pledge.validUntil} /> : <Moment at={deadline} /> },
        ]}
      />
      {pledge.explanation.length > 0 ? (
        <>
          <h2 className="govuk-heading-s">
            <Trans>What it waits for</Trans>
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {pledge.explanation.map((one) => ({ ...one, sentence: text(one.text).replace(/\.$/, '') })).map(({ sentence, current, needed }) => (
              <li key={sentence}>
                <Trans>
                  {sentence}: {current} now, {needed} needed
                </Trans>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Checked({ valuation: { state, verifier, note } }: { valuation: NonNullable<Pledge['valuation']> }) {
  if (!verifier) return <Trans>Nobody was asked to check it</Trans>;
  const who = <Localised of={verifier.name} />;
  if (state === 'CONFIRMED') return <Trans>{who}: confirmed</Trans>;
  return state === 'DISPUTED' ? (
    <>
      <Trans>{who}: does not agree</Trans> <span className="site-line">{note}</span>
    </>
  ) : (
    <Trans>{who}: not checked yet</Trans>
  );
}

function Made() {
  const [query] = useSearchParams();
  const { t } = useLingui();
  if (query.has('drafted') || query.has('changed'))
    return (
      <NotificationBanner title={t`Done`} type="success">
        <p className="govuk-notification-banner__heading">
          {query.has('drafted') ? <Trans>It is written down and waits for a second person of your organisation.</Trans> : <Trans>Your change is kept.</Trans>}
        </p>
      </NotificationBanner>
    );
  if (!query.has('made')) return null;
  return (
    <NotificationBanner title={t`Done`} type="success">
      <p className="govuk-notification-banner__heading">
        <Trans>Your pledge is made, and everybody can see it.</Trans>
      </p>
    </NotificationBanner>
  );
}

function Withdrawal() {
  const { formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  return (
    <section aria-labelledby="withdraw">
      <h2 className="govuk-heading-m" id="withdraw">
        <Trans>Withdraw this pledge</Trans>
      </h2>
      <WarningText>
        <Trans>Pledges of others that rely on yours may then no longer hold. It stays on record as withdrawn.</Trans>
      </WarningText>
      <Form method="post" className="site-measure">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="intent" value="withdraw" />
        <Textarea label={t`Why? (optional)`} labelSize="s" hint={t`Everybody can read it.`} name="reason" rows={2} defaultValue={answer?.values.reason} />
        <Button variant="warning" preventDoubleClick>
          <Trans>Withdraw the pledge</Trans>
        </Button>
      </Form>
    </section>
  );
}
