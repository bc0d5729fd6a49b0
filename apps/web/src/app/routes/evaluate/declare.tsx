// Declare interests in every party to the ideas, before anything else of them is shown.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form, redirect, useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { Button, Details, InsetText, Radios } from '@moothall/ui/govuk';
import { EmptyState } from '@moothall/ui/layout';
import { ask } from '../../../data/ask.ts';
import { formAnswer } from '../../../data/form-answer.ts';
import type { FormAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { HiddenKey } from '../../../data/hidden-key.tsx';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { tell } from '../../../data/tell.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { EmployerFields } from '../../../features/score/employer-fields.tsx';
import { FlagNotes, FlagsShown } from '../../../features/score/flags-shown.tsx';
import { DeclarationField } from '../../../features/score/declaration-field.tsx';
import { declarationErrors } from '../../../features/score/declaration-errors.ts';
import { readDeclarations, readEmployers } from '../../../features/score/read-declarations.ts';
import { DeclareConflictDocument } from '../../../gql/declare-conflict.ts';
import { DeclarePageDocument } from '../../../gql/declare-page.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export async function loader(call: LoaderFunctionArgs) {
  const { viewer, challenge } = await ask(call, DeclarePageDocument, { slug: call.params.challengeSlug ?? '' });
  signInFirst(viewer.person, call.request);
  if (!challenge) throw notFound();
  if (!challenge.scoresheet) throw trouble('FORBIDDEN');
  return { challenge, sheet: challenge.scoresheet, formKey: newFormKey() };
}

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const input = { challengeId: textOf(form, 'challengeId'), declarations: readDeclarations(form), pastEmployers: readEmployers(form) };
  const told = await tell(call, DeclareConflictDocument, { input }, form);
  return told.kind === 'done' ? redirect(`/evaluate/${call.params.challengeSlug ?? ''}`) : formAnswer(told, form);
}

export function Component() {
  const { challenge, sheet } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLingui();
  const text = useText();
  const parties = sheet.declarations;
  const errors = declarationErrors(answer, parties);
  const name = text(challenge.title);
  return (
    <Page
      title={t`Declare your interests`}
      section={name}
      caption={name}
      lead={t`Before you read any idea, say whether you have an interest in anybody who takes part in one.`}
      crumbs={[{ text: t`Your scoring`, href: '/evaluate' }]}
      errors={errors.items}
      {...(answer ? { attempt: answer.attempt } : {})}
    >
      <WhatCounts />
      <NewParties names={parties.filter(({ kind }) => kind === null).map((one) => one.name)} isRenewed={parties.some(({ kind }) => kind !== null)} />
      <FlagsShown flags={sheet.flags} />
      {parties.length === 0 ? <NobodyYet /> : <DeclarationForm answer={answer} />}
    </Page>
  );
}

function DeclarationForm({ answer }: { answer: FormAnswer | undefined }) {
  const { challenge, sheet, formKey } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const parties = sheet.declarations;
  const errors = declarationErrors(answer, parties);
  const typed = answer?.values;
  const isKnown = parties.every(({ kind }) => kind !== null);
  const hasNone = parties.every(({ kind }) => kind === 'NONE');
  const past = sheet.flags.filter(({ kind }) => kind === 'PAST_EMPLOYER').map(({ name }) => name);
  const flagged = new Set(parties.flatMap(({ name }, index) => (past.includes(name) || errors.errorFor(`flag-${index}`) !== undefined ? [index] : [])));
  return (
      <Form method="post" className="site-measure" noValidate>
        <HiddenKey formKey={formKey} />
        <input type="hidden" name="challengeId" value={challenge.id} />
        <h2 className="govuk-heading-m">
          <Trans>Who takes part</Trans>
        </h2>
        <ul className="govuk-list govuk-list--bullet">
          {parties.map((party) => (
            <li key={party.party}>
              {party.name}
              <input type="hidden" name="party" value={party.party} />
            </li>
          ))}
        </ul>
        <Radios
          legend={t`Have you an interest in any of them?`}
          legendSize="m"
          name="any"
          defaultValue={typed?.any ?? (hasNone ? 'none' : isKnown ? 'some' : '')}
          error={errors.errorFor('any')}
          items={[
            { value: 'none', label: t`No, in none of them` },
            {
              value: 'some',
              label: t`Yes, in at least one`,
              conditional: parties.map((party, index) => (
                <DeclarationField
                  key={party.party}
                  index={index}
                  name={party.name}
                  values={typed ? { kind: typed[`kind-${index}`], direct: typed[`direct-${index}`], note: typed[`note-${index}`] } : savedLine(party)}
                  error={errors.errorFor(`declaration-${index}`)}
                />
              )),
            },
          ]}
        />
        <FlagNotes parties={parties} flagged={flagged} values={typed} errorFor={errors.errorFor} />
        <EmployerFields employers={sheet.pastEmployers} values={typed} error={errors.errorFor('employer-0')} />
        <Button preventDoubleClick>
          <Trans>Declare and go on</Trans>
        </Button>
      </Form>
  );
}

function NewParties({ names, isRenewed }: { names: string[]; isRenewed: boolean }) {
  if (!isRenewed || names.length === 0) return null;
  const list = names.join(', ');
  return (
    <InsetText>
      <Trans>Somebody else takes part: {list}. Declare on them too. What you have scored is kept, and you go on where you were.</Trans>
    </InsetText>
  );
}

function NobodyYet() {
  const { t } = useLingui();
  return (
    <EmptyState title={t`Not yet`}>
      <Trans>Who takes part is known when the challenge has closed. Come back then to declare.</Trans>
    </EmptyState>
  );
}

type Party = Awaited<ReturnType<typeof loader>>['sheet']['declarations'][number];

const savedLine = ({ kind, direct, note }: Party) => ({
  kind: kind ?? '',
  direct: direct === null ? '' : direct ? 'yes' : 'no',
  note: note ?? '',
});

function WhatCounts() {
  return (
    <>
      <p className="govuk-body">
        <Trans>
          An interest keeps you from the ideas concerned, and you score the others. That is no fault. Your declaration goes on
          record, and you can add to it until you send your scores. Working for somebody who takes part is always an interest.
        
        </Trans>
      </p>
      <Details summary={<Trans>What counts as an interest</Trans>}>
        <p className="govuk-body">
          <Trans>
            Anything that could make you favour or disfavour somebody, or that a fair-minded neighbour would think could. It
            may be your own (direct) or that of your family, your employer or somebody close to you (indirect). When in
            doubt, declare it. The Procurement Act 2023, sections 81 to 83, asks for this.
          </Trans>
        </p>
      </Details>
    </>
  );
}
