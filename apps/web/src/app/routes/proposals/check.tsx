// The whole idea before it is sent; the button sends it, or says what is missing and leads there.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useHref, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, InsetText } from '@moothall/ui/govuk';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { AfterSending } from '../../../features/propose/after-sending.tsx';
import { CheckAnswers } from '../../../features/propose/check-answers.tsx';
import { useErrorWords } from '../../../features/propose/error-words.tsx';
import { NamesWarning } from '../../../features/propose/names-warning.tsx';
import { ownProposal } from '../../../features/propose/own-proposal.ts';
import { boxOfPath, sectionOfPath } from '../../../features/propose/sections.ts';
import { claimedCodes, valuesOfProposal } from '../../../features/propose/values-of-proposal.ts';
import { NamesInIdeaDocument } from '../../../gql/names-in-idea.ts';
import { SubmitProposalDocument } from '../../../gql/submit-proposal.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const proposal = await ownProposal(call);
  const { proposal: named } = await ask(call, NamesInIdeaDocument, { id: proposal.id });
  return { proposal, names: named?.namesInText ?? [], formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = call.params.id ?? '';
  const told = await tell(call, SubmitProposalDocument, { input: { id, version: Number(textOf(form, 'version')) } }, form);
  return told.kind === 'done' ? redirect(`/proposals/${id}/sent`) : formAnswer(told, form);
}

export function Component() {
  const { proposal, names, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const words = useErrorWords();
  const { id, challenge, version, viewerCan, state } = proposal;
  const home = useHref(`/proposals/${id}`);
  const values = valuesOfProposal(proposal);
  const indicators = challenge.indicators.map(({ code }) => code);
  const claimed = claimedCodes(values, indicators);
  const found = answer?.userErrors ?? [];
  const items = found.map((error) => {
    const section = sectionOfPath(error.path);
    const box = boxOfPath(error.path, claimed.length > 0 ? claimed : indicators);
    return { text: words(error), ...(section ? { href: `${home}/${section}?from=send#${box}` } : {}) };
  });
  const isLate = found.some(({ code }) => code === 'DEADLINE_PASSED');
  const mayEdit = viewerCan.includes('EDIT');
  return (
    <Page
      title={mayEdit ? t`Check your answers and send` : t`Your idea`}
      section={text(challenge.title)}
      caption={proposal.title || text(challenge.title)}
      errors={answer?.conflict ? [{ text: t`A colleague changed this idea just now. Check it again, then send it.` }] : items}
      attempt={answer?.attempt}
      back={{ href: `/proposals/${id}`, text: t`All sections` }}
    >
      {isLate ? (
        <InsetText>
          <Trans>We are sorry: the closing time has just passed, so this idea could not be sent. Your draft is kept, and you can read and copy it here.</Trans>
        </InsetText>
      ) : null}
      <CheckAnswers id={id} challenge={challenge} values={values} mayChange={mayEdit} />
      {mayEdit ? (
        <>
          <NamesWarning id={id} found={names} />
          <AfterSending challenge={challenge} />
          <Send id={id} version={version} formKey={formKey} isOpen={viewerCan.includes('SUBMIT')} isAgain={state === 'SUBMITTED'} />
        </>
      ) : null}
    </Page>
  );
}

interface SendProps {
  id: string;
  version: number;
  formKey: string;
  isOpen: boolean;
  isAgain: boolean;
}

function Send({ version, formKey, isOpen, isAgain }: SendProps) {
  return (
    <>
      {isOpen ? null : (
        <InsetText>
          <Trans>The challenge is not open for ideas yet. You can go on writing and send it once it opens.</Trans>
        </InsetText>
      )}
      <p className="govuk-body site-measure">
        <Trans>By sending it you confirm that what it says is true and that every organisation in the team agreed to take part.</Trans>
      </p>
      <Form method="post">
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="version" value={version} />
        <Button preventDoubleClick>{isAgain ? <Trans>Send the new version</Trans> : <Trans>Send your idea</Trans>}</Button>
      </Form>
    </>
  );
}
