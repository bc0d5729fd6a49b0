// Records what is done about a supplier that knows or has more than others.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Radios, Select } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { pairIn } from '../../../features/engage-manage/read-texts.ts';
import { TextPair } from '../../../features/engage-manage/text-pair.tsx';
import { useManageErrors } from '../../../features/engage-manage/use-manage-errors.ts';
import { DecideAdvantageDocument } from '../../../gql/decide-advantage.ts';
import { DecideAdvantagePageDocument } from '../../../gql/decide-advantage-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, DecideAdvantagePageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.engagement.mayManage) throw trouble('FORBIDDEN');
  return { challenge, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const decision = textOf(form, 'decision') === 'EXCLUDED' ? 'EXCLUDED' : 'TREATED_EQUALLY';
  const input = { challengeId: textOf(form, 'challengeId'), organisationId: textOf(form, 'organisationId'), decision, advantage: pairIn(form, 'advantage'), reason: pairIn(form, 'reason') } as const;
  const told = await tell(call, DecideAdvantageDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/fairness`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const errors = useManageErrors(answer);
  const text = useText();
  const name = text(challenge.title);
  const values = answer?.values ?? {};
  const isWelsh = challenge.regime === 'WALES_PA23';
  return (
    <Page title={t`A supplier that is ahead`} section={name} caption={name} errors={errors.items} attempt={answer?.attempt} back={{ href: `/challenges/${challenge.slug}/fairness`, text: t`Who was told what, and when` }} lead={t`If an unfair advantage cannot be avoided, the supplier is excluded (section 16(5) of the Procurement Act 2023). Everybody reads what you decide, but not of whom.`}>
      <Form method="post" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="challengeId" value={challenge.id} />
        <Select
          label={t`Which supplier?`}
          labelSize="s"
          hint={t`Organisations that registered interest. Only the councils, their auditors and the supplier see its name.`}
          id="organisationId"
          name="organisationId"
          defaultValue={values.organisationId ?? ''}
          error={errors.errorFor('organisationId')}
          items={[{ value: '', text: t`Choose one` }, ...challenge.engagement.interests.map(({ organisation }) => ({ value: organisation.id, text: text(organisation.name) }))]}
        />
        <TextPair name="advantage" label={t`What it has that others have not`} hint={t`Without its name.`} rows={3} values={values} errors={errors} isBilingual={isWelsh} />
        <Radios
          legend={t`What follows?`}
          legendSize="s"
          name="decision"
          defaultValue={values.decision || 'TREATED_EQUALLY'}
          items={[
            { value: 'TREATED_EQUALLY', label: t`It is levelled: the others get the same` },
            { value: 'EXCLUDED', label: t`It cannot be levelled, so the supplier is excluded` },
          ]}
        />
        <TextPair name="reason" label={t`How it is levelled, or why it cannot be`} rows={3} values={values} errors={errors} isBilingual={isWelsh} />
        <Button preventDoubleClick>
          <Trans>Record this for everybody</Trans>
        </Button>
      </Form>
    </Page>
  );
}
