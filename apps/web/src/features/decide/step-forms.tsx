// The steps of a shortlist as forms: vote, approve a change of order, take back, issue.
import { Trans, useLingui } from '@lingui/react/macro';
import { Form } from 'react-router';
import { Button, ButtonGroup, Link, Textarea } from '@moothall/ui/govuk';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ShortlistProgressFragment } from '../../gql/types.ts';
import { Consequences } from './consequences.tsx';

interface StepFormsProps {
  challenge: { id: string; slug: string; version: number };
  progress: ShortlistProgressFragment;
  formKey: string;
  values: Record<string, string>;
  reasonError: string | undefined;
}

export function StepForms(props: StepFormsProps) {
  const { progress, challenge } = props;
  const may = progress.viewerMay;
  return (
    <>
      {may.includes('VOTE') ? <VoteForm {...props} /> : null}
      {may.includes('APPROVE_OVERRIDE') ? <OverrideForm {...props} /> : null}
      {progress.isJoint && progress.state === 'PROPOSED' ? (
        <p className="govuk-body">
          <Link className="govuk-link" href={`/challenges/${challenge.slug}/approvals`}>
            <Trans>Answer for your council under the approvals</Trans>
          </Link>
        </p>
      ) : null}
      {may.includes('ISSUE') ? (
        <Form method="post" noValidate>
          <Hidden {...props} part="issue" />
          <Consequences />
        </Form>
      ) : null}
      {may.includes('TAKE_BACK') ? (
        <Form method="post" noValidate>
          <Hidden {...props} part="back" />
          <Button name="intent" value="takeBack" variant="secondary" preventDoubleClick>
            <Trans>Take it back and change it</Trans>
          </Button>
        </Form>
      ) : null}
    </>
  );
}

function VoteForm(props: StepFormsProps) {
  const { t } = useLingui();
  return (
    <Form method="post" noValidate className="site-measure" aria-labelledby="vote">
      <h3 className="govuk-heading-m" id="vote">
        <Trans>Your vote</Trans>
      </h3>
      <Hidden {...props} part="vote" />
      <Textarea
        label={t`Your reason`}
        labelSize="s"
        hint={t`Needed when you object: say what would have to change.`}
        name="reason"
        rows={3}
        defaultValue={props.values.reason}
        error={props.values.intent === 'override' ? undefined : props.reasonError}
      />
      <ButtonGroup>
        <Button name="intent" value="APPROVE" preventDoubleClick>
          <Trans>Approve the shortlist</Trans>
        </Button>
        <Button name="intent" value="OBJECT" variant="secondary" preventDoubleClick>
          <Trans>Object and send it back</Trans>
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function OverrideForm(props: StepFormsProps) {
  const { t } = useLingui();
  const isThis = props.values.intent === 'override';
  return (
    <Form method="post" noValidate className="site-measure" aria-labelledby="override">
      <h3 className="govuk-heading-m" id="override">
        <Trans>The change of order</Trans>
      </h3>
      <p className="govuk-body">
        <Trans>The shortlist departs from the order by points. Somebody who neither proposed it nor votes on it has to approve that.</Trans>
      </p>
      <Hidden {...props} part="override" />
      <Textarea
        label={t`Why is it right to depart from the order?`}
        labelSize="s"
        hint={t`Published with the shortlist.`}
        id={isThis ? 'reason' : 'override-reason'}
        name="overrideApproval"
        rows={3}
        defaultValue={props.values.overrideApproval}
        error={isThis ? props.reasonError : undefined}
      />
      <Button name="intent" value="override" preventDoubleClick>
        <Trans>Approve the change of order</Trans>
      </Button>
    </Form>
  );
}

function Hidden({ challenge, progress, formKey, part }: StepFormsProps & { part: string }) {
  return (
    <>
      <HiddenKey formKey={`${formKey}-${part}`} />
      <input type="hidden" name="challengeId" value={challenge.id} />
      <input type="hidden" name="version" value={challenge.version} />
      <input type="hidden" name="shortlistId" value={progress.id} />
    </>
  );
}
