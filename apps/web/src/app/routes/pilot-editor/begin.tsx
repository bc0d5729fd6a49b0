// The council that leads begins the pilot of a funded solution: cost, cover, and the statement on the legal route.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Input, Textarea } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { answersOf, RouteFields } from '../../../features/pilot-editor/route-fields.tsx';
import { NotChecked } from '../../../features/pilots/page/route-view.tsx';
import { BeginPilotDocument } from '../../../gql/begin-pilot.ts';
import { BeginPilotPageDocument } from '../../../gql/begin-pilot-page.ts';
import { moneyText } from '../../../language/amounts.ts';
import { formErrors } from '../../../page/form-errors.ts';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, solution } = await ask(call, BeginPilotPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!solution?.pledgeRound) throw notFound();
  if (solution.pilot) throw redirect(`/pilots/${solution.pilot.slug}`);
  if (!solution.viewerMayBeginPilot) throw trouble('FORBIDDEN');
  return { ...solution, pledgeRound: solution.pledgeRound, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const route = { answers: answersOf(form), assistanceBefore: textOrNull(form, 'assistanceBefore'), legalRoute: textOf(form, 'legalRoute'), confirmedAs: textOf(form, 'confirmedAs') };
  const input = { roundId: textOf(form, 'roundId'), version: Number(textOf(form, 'version')), cost: textOrNull(form, 'cost'), waiverReason: textOrNull(form, 'waiverReason'), route };
  const told = await tell(call, BeginPilotDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/pilots/${told.data.beginPilot.pilot?.slug ?? ''}/manage`) : formAnswer(told, form);
}

export function Component() {
  const { slug, title, challenge, pledgeRound, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  // The rule says once that the route is not confirmed and once why: the reasons beside the fields are enough.
  const userErrors = answer?.userErrors.filter(({ path }) => path[0] !== 'isRouteConfirmed') ?? [];
  const errors = formErrors(answer && { ...answer, userErrors });
  const values = answer?.values ?? {};
  const [firm, target] = [moneyText(pledgeRound.totals.firm), moneyText(pledgeRound.target)];
  const conflict = answer?.conflict ? [{ text: t`Somebody changed this challenge just now. Look at it again, then begin.` }] : [];
  return (
    <Page title={t`Begin the pilot`} section={title} caption={title} back={{ href: `/solutions/${slug}`, text: title }} errors={[...conflict, ...errors.items]} attempt={answer?.attempt}>
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="roundId" value={pledgeRound.id} />
        <input type="hidden" name="version" value={challenge.version} />
        <p className="govuk-body">
          <Trans>
            {firm} was pledged and holds; the target was {target}.
          </Trans>
        </p>
        <Input label={t`What does the pilot cost?`} labelSize="s" hint={t`In pounds`} name="cost" prefix="£" width={10} inputMode="decimal" defaultValue={values.cost ?? pledgeRound.target.amount.replace(/\.00$/, '')} error={errors.errorFor('cost')} />
        <Textarea label={t`If it is not covered: why does the council begin without it?`} labelSize="s" name="waiverReason" rows={3} defaultValue={values.waiverReason} error={errors.errorFor('waiverReason')} />
        <RouteFields values={values} errorFor={errors.errorFor} />
        <NotChecked />
        <Button preventDoubleClick>
          <Trans>Begin the pilot</Trans>
        </Button>
      </Form>
    </Page>
  );
}
