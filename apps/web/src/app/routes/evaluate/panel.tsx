// Appoint the panel of a challenge, see where everybody stands, and begin the scoring.
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData, useLoaderData } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { InsetText, Link, NotificationBanner } from '@moothall/ui/govuk';
import { formAnswer } from '../../../data/form-answer.ts';
import { newFormKey } from '../../../data/form-key.ts';
import { textOf } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { BeginEvaluation } from '../../../features/moderate/begin-evaluation.tsx';
import { emailErrors, useModerateErrors } from '../../../features/moderate/moderate-errors.tsx';
import { FlagsTable } from '../../../features/moderate/flags-table.tsx';
import { PanelLinks } from '../../../features/moderate/panel-links.tsx';
import { PanelForm } from '../../../features/moderate/panel-form.tsx';
import { PANEL_ROLES } from '../../../features/moderate/panel-words.tsx';
import { panelOf } from '../../../features/moderate/panel-of.ts';
import { PanelTable } from '../../../features/moderate/panel-table.tsx';
import { AppointPanelMemberDocument } from '../../../gql/appoint-panel-member.ts';
import { BeginEvaluationDocument } from '../../../gql/begin-evaluation.ts';
import { useText } from '../../../language/localised.tsx';
import { Page } from '../../../page/page.tsx';

export const loader = panelOf;

export async function action(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const challengeId = textOf(form, 'challengeId');
  if (textOf(form, 'intent') === 'begin') {
    const input = { challengeId, version: Number(textOf(form, 'version')), sampleSize: Number(textOf(form, 'sampleSize')) };
    const told = await tell(call, BeginEvaluationDocument, { input }, form);
    return told.kind === 'done' ? { done: 'begun' as const, email: '', next: newFormKey() } : formAnswer(told, form);
  }
  const email = textOf(form, 'email');
  const userErrors = emailErrors(email);
  if (userErrors.length > 0) return formAnswer({ kind: 'refused', userErrors }, form);
  const role = textOf(form, 'role') === 'CHAIR' ? ('CHAIR' as const) : ('EVALUATOR' as const);
  const told = await tell(call, AppointPanelMemberDocument, { input: { challengeId, email, role } }, form);
  return told.kind === 'done' ? { done: 'appointed' as const, email, next: newFormKey() } : formAnswer(told, form);
}

export function Component() {
  const { challenge, panel, formKey: first } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  // The form is new at once, so that nobody writes into one that the next reading of the page empties.
  const formKey = answer && 'next' in answer ? answer.next : first;
  const { t } = useLingui();
  const text = useText();
  const failure = answer && 'values' in answer ? answer : undefined;
  const errors = useModerateErrors(failure, panel);
  const name = text(challenge.title);
  const mayAppoint = challenge.viewerCan.includes('APPOINT_PANEL');
  const mayReplace = challenge.viewerCan.includes('REPLACE_CHAIR');
  const hrefOf = ({ id, role }: { id: string; role: string }) => (mayAppoint || (mayReplace && role === 'CHAIR') ? `/challenges/${challenge.slug}/panel/${id}` : null);
  const roles = mayAppoint ? PANEL_ROLES : mayReplace && !panel.some(({ role }) => role === 'CHAIR') ? (['CHAIR'] as const) : [];
  return (
    <Page
      title={t`The panel`}
      section={name}
      caption={name}
      back={{ href: `/challenges/${challenge.slug}`, text: name }}
      errors={errors.items}
      {...(failure ? { attempt: failure.attempt } : {})}
    >
      {answer && 'done' in answer ? <Done {...answer} /> : null}
      {failure?.conflict ? <Changed /> : null}
      <div id="panel" tabIndex={-1}>
        <PanelTable members={panel} hrefOf={hrefOf} />
      </div>
      {roles.length > 0 ? <PanelForm challengeId={challenge.id} roles={roles} formKey={formKey} values={failure?.values ?? {}} errorFor={errors.errorFor} /> : null}
      <FlagsTable flags={challenge.conflictFlags} />
      <PanelLinks challenge={challenge} />
      {challenge.sealing.stillSealed > 0 && challenge.sealing.count !== null ? <StillSealed slug={challenge.slug} /> : null}
      {challenge.viewerCan.includes('BEGIN_EVALUATION') ? <BeginEvaluation challenge={challenge} formKey={formKey} /> : null}
    </Page>
  );
}

function Done({ done, email }: { done: 'begun' | 'appointed'; email: string }) {
  const { t } = useLingui();
  return (
    <NotificationBanner title={t`Done`} type="success">
      <p className="govuk-notification-banner__heading">
        {done === 'begun' ? (
          <Trans>The scoring has begun. The scorers can now read the ideas.</Trans>
        ) : (
          <Trans>{email} is on the panel and can declare interests under “Your scoring”.</Trans>
        )}
      </p>
    </NotificationBanner>
  );
}

function StillSealed({ slug }: { slug: string }) {
  return (
    <InsetText>
      <Trans>The ideas are still sealed. Interests are declared and the scoring begins once two people have opened them.</Trans>{' '}
      <Link className="govuk-link" href={`/challenges/${slug}/opening`}>
        <Trans>Open the ideas</Trans>
      </Link>
    </InsetText>
  );
}

function Changed() {
  return (
    <InsetText>
      <Trans>Somebody else changed this challenge meanwhile. This is how it is now. Look at it, then try again.</Trans>
    </InsetText>
  );
}
