// What an idea holds that is confidential: which answer, on what ground of the law, why, and until when.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { CONFIDENTIAL_FIELDS, CONFIDENTIALITY_GROUNDS } from '@moothall/domain/proposal';
import type { ConfidentialField as FieldName } from '@moothall/domain/proposal';
import { Button, Details, Input, Radios, Textarea } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { tell } from '../../../data/tell.ts';
import { useErrorWords } from '../../../features/propose/error-words.tsx';
import { ownProposal } from '../../../features/propose/own-proposal.ts';
import { useQuestionWords } from '../../../features/propose/question-words.tsx';
import type { ConfidentialField, ConfidentialityClaimInput } from '../../../gql/types.ts';
import { UpdateProposalDocument } from '../../../gql/update-proposal.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

const WIRE: Record<FieldName, ConfidentialField> = {
  approach: 'APPROACH',
  change: 'CHANGE',
  evidence: 'EVIDENCE',
  risks: 'RISKS',
  riskRows: 'RISK_ROWS',
  smallestPilot: 'SMALLEST_PILOT',
  milestones: 'MILESTONES',
  costs: 'COSTS',
  attachments: 'ATTACHMENTS',
};

export async function loader(call: LoaderFunctionArgs) {
  const proposal = await ownProposal(call);
  if (!proposal.viewerCan.includes('EDIT')) throw redirect(`/proposals/${proposal.id}`);
  return { proposal, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const id = call.params.id ?? '';
  const confidential = CONFIDENTIAL_FIELDS.flatMap((field): ConfidentialityClaimInput[] => {
    const ground = CONFIDENTIALITY_GROUNDS.find((one) => one === textOf(form, `${field}-ground`));
    return ground ? [{ field: WIRE[field], ground, why: textOf(form, `${field}-why`), until: textOrNull(form, `${field}-until`) }] : [];
  });
  const told = await tell(call, UpdateProposalDocument, { input: { id, version: Number(textOf(form, 'version')), confidential } }, form);
  return told.kind === 'done' ? redirect(`/proposals/${id}`) : formAnswer(told, form);
}

export function Component() {
  const { proposal, formKey } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const words = useErrorWords();
  const { label } = useQuestionWords();
  const { id, title, challenge, version, confidential } = proposal;
  const errors = answer?.conflict ? [{ text: t`A colleague changed this idea just now. Look at it again first.` }] : (answer?.userErrors ?? []).map((error) => ({ text: words(error) }));
  const valueOf = (field: FieldName, box: 'ground' | 'why' | 'until'): string => {
    const claim = confidential?.find((one) => one.field === WIRE[field]);
    return answer?.values[`${field}-${box}`] ?? claim?.[box] ?? '';
  };
  return (
    <Page title={t`What is confidential?`} section={text(challenge.title)} caption={title || text(challenge.title)} errors={errors} attempt={answer?.attempt} back={{ href: `/proposals/${id}`, text: t`All sections` }}>
      <p className="govuk-body site-measure">
        <Trans>
          Councils must answer requests for information. Say here which answers would do harm if they were published, and why. The council weighs it; it is not bound by it. Title, summary, team, figures and price
          of a shortlisted idea are published in any case.
        </Trans>
      </p>
      <Form method="post" className="propose-form" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="version" value={version} />
        {CONFIDENTIAL_FIELDS.map((field) => (
          <Details key={field} summary={label(field)} open={valueOf(field, 'ground') !== ''}>
            <Radios
              legend={t`Is it confidential?`}
              legendSize="s"
              name={`${field}-ground`}
              isSmall
              defaultValue={valueOf(field, 'ground')}
              items={[
                { value: '', label: t`No` },
                { value: 'S43_COMMERCIAL', label: t`Yes: publishing it would harm our business (section 43)` },
                { value: 'S41_IN_CONFIDENCE', label: t`Yes: it was given to us in confidence (section 41)` },
              ]}
            />
            <Textarea label={t`What harm would it do?`} labelSize="s" name={`${field}-why`} rows={2} defaultValue={valueOf(field, 'why')} />
            <Input label={t`Until which day? (optional)`} labelSize="s" name={`${field}-until`} type="date" defaultValue={valueOf(field, 'until')} />
          </Details>
        ))}
        <Button preventDoubleClick>
          <Trans>Save</Trans>
        </Button>
      </Form>
    </Page>
  );
}
