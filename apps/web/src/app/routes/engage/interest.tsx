// Registers the interest of the organisation somebody acts for, changes what it said, or takes it back.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, Checkboxes, Link, Textarea } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textsOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound } from '../../../data/trouble.ts';
import { useEngageErrors } from '../../../features/engage/engage-words.tsx';
import { InterestPageDocument } from '../../../gql/interest-page.ts';
import { RegisterInterestDocument } from '../../../gql/register-interest.ts';
import { WithdrawInterestDocument } from '../../../gql/withdraw-interest.ts';
import type { InterestPageQuery } from '../../../gql/types.ts';
import { Localised, useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, InterestPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  return { viewer, challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const about = { challengeId: textOf(form, 'challengeId') };
  const agreed = textsOf(form, 'agreed');
  const words = { note: textOf(form, 'note'), isListed: agreed.includes('isListed'), seeksPartners: agreed.includes('seeksPartners') };
  const told = textOf(form, 'intent') === 'withdraw' ? await tell(call, WithdrawInterestDocument, { input: about }, form) : await tell(call, RegisterInterestDocument, { input: { ...about, ...words } }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { viewer, challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const errors = useEngageErrors(answer);
  const { slug, engagement } = challenge;
  const name = text(challenge.title);
  const partners = engagement.interests.filter(({ seeksPartners }) => seeksPartners);
  return (
    <Page title={engagement.myInterest ? t`Your organisation is interested` : t`Register your interest`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${slug}`, text: t`Back to the challenge` }} lead={t`The councils learn that you are there. It is no promise to send an idea, and none to buy.`}>
      <p className="govuk-body">
        <Plural value={engagement.interested} one="# organisation is interested so far." other="# organisations are interested so far." />
      </p>
      {engagement.mayRegister ? (
        <InterestForm challengeId={challenge.id} name={text(viewer.actingFor?.name)} mine={engagement.myInterest} formKey={formKey} errors={errors} />
      ) : (
        <p className="govuk-body">
          <Trans>Suppliers, charities and research bodies register while a council talks to them and while ideas are open. Choose one that you belong to as the organisation you act for.</Trans>{' '}
          <Link className="govuk-link" href="/account/acting-for">
            <Trans>Choose whom you act for</Trans>
          </Link>
        </p>
      )}
      {partners.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">
            <Trans>Looking for partners</Trans>
          </h2>
          <ul className="govuk-list">
            {partners.map(({ id, organisation }) => (
              <li key={id}>
                <Link className="govuk-link" href={`/organisations/${organisation.slug}`}>
                  <Localised of={organisation.name} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Page>
  );
}

interface InterestFormProps {
  challengeId: string;
  name: string;
  mine: NonNullable<InterestPageQuery['challenge']>['engagement']['myInterest'];
  formKey: string;
  errors: ReturnType<typeof useEngageErrors>;
}

function InterestForm({ challengeId, name, mine, formKey, errors }: InterestFormProps) {
  const { t } = useLingui();
  const agreed = [...(mine?.isListed ? ['isListed'] : []), ...(mine?.seeksPartners ? ['seeksPartners'] : [])];
  return (
    <Form method="post" className="site-measure" noValidate>
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="challengeId" value={challengeId} />
      <p className="govuk-body">
        <Trans>
          You act for <strong>{name}</strong>.
        </Trans>
      </p>
      <Textarea label={t`A note to the councils (optional)`} labelSize="s" hint={t`Only the councils of this challenge read it.`} id="note" name="note" rows={4} defaultValue={mine?.note ?? ''} error={errors.errorFor('note')} />
      <Checkboxes
        legend={t`What may others know?`}
        legendSize="s"
        name="agreed"
        id="isListed"
        error={errors.errorFor('isListed')}
        defaultValues={agreed}
        items={[
          { value: 'isListed', label: t`Show our name to everybody`, hint: t`Without this only the councils know it.` },
          { value: 'seeksPartners', label: t`We look for partners`, hint: t`Your name must be shown, so that others find you.` },
        ]}
      />
      <ButtonGroup>
        <Button preventDoubleClick>{mine ? <Trans>Save</Trans> : <Trans>Register your interest</Trans>}</Button>
        {mine ? (
          <Button variant="secondary" name="intent" value="withdraw" preventDoubleClick>
            <Trans>Take it back</Trans>
          </Button>
        ) : null}
      </ButtonGroup>
    </Form>
  );
}
