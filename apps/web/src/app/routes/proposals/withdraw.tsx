// Takes an idea back, after its consequences were read.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, ButtonGroup, Link, Textarea, WarningText } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { useErrorWords } from '../../../features/propose/error-words.tsx';
import { ownProposal } from '../../../features/propose/own-proposal.ts';
import { WithdrawProposalDocument } from '../../../gql/withdraw-proposal.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const proposal = await ownProposal(call);
  if (!proposal.viewerCan.includes('WITHDRAW')) throw redirect(`/proposals/${proposal.id}`);
  return { proposal, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = call.params.id ?? '';
  const input = { id, version: Number(textOf(form, 'version')), reason: textOrNull(form, 'reason') };
  const told = await tell(call, WithdrawProposalDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/proposals/${id}`) : formAnswer(told, form);
}

export function Component() {
  const { proposal, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const words = useErrorWords();
  const { id, title, version, challenge, state } = proposal;
  const back = `/proposals/${id}`;
  const errors = answer?.conflict
    ? [{ text: t`A colleague changed this idea just now. Look at it again first.` }]
    : (answer?.userErrors ?? []).map((error) => ({ text: words(error) }));
  return (
    <Page title={t`Withdraw this idea`} section={text(challenge.title)} caption={title || text(challenge.title)} errors={errors} attempt={answer?.attempt} back={{ href: back, text: t`Your idea` }}>
      <WarningText>
        <Trans>This cannot be undone.</Trans>
      </WarningText>
      <h2 className="govuk-heading-m">
        <Trans>What happens then</Trans>
      </h2>
      <ul className="govuk-list govuk-list--bullet site-measure">
        {state === 'DRAFT' ? null : (
          <li>
            <Trans>The council no longer counts your idea. Before the closing time it is as if it had never been sent.</Trans>
          </li>
        )}
        <li>
          <Trans>Nobody outside your organisation can read it.</Trans>
        </li>
        <li>
          <Trans>While the challenge is open you can start a new idea.</Trans>
        </li>
      </ul>
      <Form method="post" className="site-measure">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="version" value={version} />
        <Textarea label={t`Why do you withdraw it? (optional)`} labelSize="s" name="reason" rows={4} defaultValue={answer?.values.reason ?? ''} />
        <ButtonGroup>
          <Button variant="warning" preventDoubleClick>
            <Trans>Withdraw the idea</Trans>
          </Button>
          <Link className="govuk-link" href={back}>
            <Trans>Keep it</Trans>
          </Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
