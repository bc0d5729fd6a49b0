// One request for approval: what is asked, who said what, who is awaited, and the answer of one's own council.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Button, ButtonGroup, InsetText, Table, Textarea } from '@moothall/ui/govuk';
import { ScrollTable, StatusTag } from '@moothall/ui/layout';
import type { StatusTone } from '@moothall/ui/layout';
import { HiddenKey } from '../../data/hidden-key.tsx';
import type { ApprovalFieldsFragment, GateState } from '../../gql/types.ts';
import { Localised, useText } from '../../language/localised.tsx';
import { Moment } from '../../language/times.tsx';
import { useGovernanceWords } from './governance-words.tsx';

const TONES: Record<GateState, StatusTone> = { WAITING: 'waiting', PASSED: 'done', REFUSED: 'problem', LAPSED: 'problem', WITHDRAWN: 'closed' };

interface ApprovalCardProps {
  request: ApprovalFieldsFragment;
  formKey: string;
  reason: string;
  reasonError: string | undefined;
  /** What would change, where the request is to change something. */
  difference: ReactNode;
}

export function ApprovalCard({ request, formKey, reason, reasonError, difference }: ApprovalCardProps) {
  const { gateText, gateStateText } = useGovernanceWords();
  const text = useText();
  const waitingFor = request.waitingFor.map(({ name }) => text(name)).join(', ');
  return (
    <section aria-labelledby={request.id} className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id={request.id}>
        {gateText(request.gate)} <StatusTag tone={TONES[request.state]}>{gateStateText(request.state)}</StatusTag>
      </h2>
      <p className="govuk-body site-measure">
        <Trans>
          Asked by <Localised of={request.askedBy.name} /> on <Moment at={request.askedAt} />.
        </Trans>{' '}
        {waitingFor ? <Trans>Still to answer: {waitingFor}.</Trans> : null}
      </p>
      {request.problems.length > 0 ? (
        <InsetText>
          {request.problems.map((problem) => (
            <p key={problem} className="govuk-body">
              {problem}
            </p>
          ))}
        </InsetText>
      ) : null}
      {request.reason ? (
        <p className="govuk-body site-measure">
          <Trans>
            Reason: <Localised of={request.reason} />
          </Trans>
        </p>
      ) : null}
      {difference}
      {request.shortlist && request.state === 'WAITING' ? <AskedShortlist shortlist={request.shortlist} /> : null}
      <Voices voices={request.voices} />
      {request.mayAnswer ? <AnswerForm request={request} formKey={formKey} reason={reason} reasonError={reasonError} /> : null}
      {request.mayWithdraw ? (
        <Form method="post">
          <HiddenKey formKey={`${formKey}-back`} />
          <input type="hidden" name="id" value={request.id} />
          <Button name="intent" value="withdraw" variant="secondary" preventDoubleClick>
            <Trans>Take this request back</Trans>
          </Button>
        </Form>
      ) : null}
    </section>
  );
}

function Voices({ voices }: { voices: ApprovalFieldsFragment['voices'] }) {
  if (voices.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet site-measure">
      {voices.map(({ says, reason, at, person, organisation }) => (
        <li key={organisation.id}>
          {says === 'APPROVE' ? (
            <Trans>
              <Localised of={organisation.name} /> approves ({person?.name}, <Moment at={at} />)
            </Trans>
          ) : (
            <Trans>
              <Localised of={organisation.name} /> objects ({person?.name}, <Moment at={at} />)
            </Trans>
          )}
          {reason ? `: ${reason}` : ''}
        </li>
      ))}
    </ul>
  );
}

function AskedShortlist({ shortlist }: { shortlist: NonNullable<ApprovalFieldsFragment['shortlist']> }) {
  const { t } = useLingui();
  return (
    <>
      <p className="govuk-body site-measure">{shortlist.reasons}</p>
      {shortlist.overrideReason ? (
        <InsetText>
          <Trans>It departs from the computed order: {shortlist.overrideReason}</Trans>
        </InsetText>
      ) : null}
      <ScrollTable label={t`Table of the shortlist that is asked for`}>
        <Table
          head={[t`Idea`, { content: t`Place by the scores`, isNumeric: true }, { content: t`Total`, isNumeric: true }, t`On the shortlist`]}
          rows={shortlist.entries.map(({ label, computedRank, total, position }) => [
            label,
            { content: computedRank === null ? t`below a minimum` : String(computedRank), isNumeric: true },
            { content: total, isNumeric: true },
            position === null ? t`No` : t`Yes, at place ${position}`,
          ])}
        />
      </ScrollTable>
    </>
  );
}

function AnswerForm({ request, formKey, reason, reasonError }: Omit<ApprovalCardProps, 'difference'>) {
  const { t } = useLingui();
  return (
    <Form method="post" noValidate className="site-measure">
      <HiddenKey formKey={formKey} />
      <input type="hidden" name="id" value={request.id} />
      <Textarea
        label={t`Your council’s words`}
        labelSize="s"
        hint={t`Needed when you object; the other councils read them.`}
        name="reason"
        rows={3}
        defaultValue={reason}
        error={reasonError}
      />
      <ButtonGroup>
        <Button name="intent" value="APPROVE" preventDoubleClick>
          <Trans>Approve for our council</Trans>
        </Button>
        <Button name="intent" value="OBJECT" variant="secondary" preventDoubleClick>
          <Trans>Object</Trans>
        </Button>
      </ButtonGroup>
    </Form>
  );
}
