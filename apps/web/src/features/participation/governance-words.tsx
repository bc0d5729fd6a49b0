// Who decides in a joint challenge, what waits, and what became of it, in words.
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Gate, GateState, GovernanceFieldsFragment, GovernanceRule, JoinState } from '../../gql/types.ts';

const RULES: Record<GovernanceRule, MessageDescriptor> = {
  UNANIMOUS: msg`The lead and every participant have to approve`,
  MAJORITY: msg`More than half of the lead and the participants have to approve`,
  LEAD_AFTER_CONSULTATION: msg`The lead decides after it has heard the participants`,
};

const GATES: Record<Gate, MessageDescriptor> = {
  PUBLISH: msg`Publish the challenge`,
  AMEND: msg`Change what is published`,
  SHORTLIST: msg`Decide the shortlist`,
};

const STATES: Record<GateState, MessageDescriptor> = {
  WAITING: msg`Waits for answers`,
  PASSED: msg`Approved and done`,
  REFUSED: msg`Refused`,
  LAPSED: msg`Approved, but no longer possible`,
  WITHDRAWN: msg`Taken back`,
};

const JOINS: Record<JoinState, MessageDescriptor> = {
  ASKED: msg`Asked, no answer yet`,
  ACCEPTED: msg`Accepted`,
  DECLINED: msg`Declined`,
  WITHDRAWN: msg`Taken back`,
};

/** What the log names, as a reader says it; anything else keeps its name. */
const ACTS: Record<string, MessageDescriptor> = {
  'challenge.drafted': msg`began the draft`,
  'challenge.updated': msg`changed the draft`,
  'challenge.governance-set': msg`chose who decides`,
  'challenge.sent-for-review': msg`sent it for review`,
  'challenge.changes-requested': msg`asked for changes`,
  'challenge.approved': msg`gave the last approval`,
  'challenge.published': msg`published it`,
  'challenge.opened': msg`opened it for ideas`,
  'challenge.amended': msg`changed what was published`,
  'approval.asked': msg`asked the others to approve`,
  'approval.answered': msg`answered a request for approval`,
  'participation.invited': msg`invited a council`,
  'participation.joined': msg`joined, or let a council join`,
};

export const RULE_ORDER = ['UNANIMOUS', 'MAJORITY', 'LEAD_AFTER_CONSULTATION'] as const satisfies readonly GovernanceRule[];

export function useGovernanceWords() {
  const { i18n } = useLingui();
  return {
    ruleText: (rule: GovernanceRule) => i18n._(RULES[rule]),
    gateText: (gate: Gate) => i18n._(GATES[gate]),
    gateStateText: (state: GateState) => i18n._(STATES[state]),
    joinText: (state: JoinState) => i18n._(JOINS[state]),
    actText: (act: string) => (ACTS[act] ? i18n._(ACTS[act]) : act),
  };
}

/** The rule in sentences, for those who are about to join under it. */
export function GovernanceText({ governance }: { governance: GovernanceFieldsFragment }) {
  const { ruleText } = useGovernanceWords();
  const { rule, publish, amend, shortlist, consultationDays } = governance;
  const shared = [publish, amend, shortlist].filter((who) => who === 'PARTICIPANTS').length;
  return (
    <>
      <p className="govuk-body site-measure">
        {ruleText(rule)}. <Trans>This holds for publishing, for changes to what is published, and for the shortlist.</Trans>{' '}
        {rule === 'LEAD_AFTER_CONSULTATION' ? <Trans>The participants have {consultationDays} days to be heard.</Trans> : null}
      </p>
      {shared > 0 ? (
        <ul className="govuk-list govuk-list--bullet site-measure">
          {publish === 'PARTICIPANTS' ? (
            <li>
              <Trans>Buyers of every participant may publish it and open it.</Trans>
            </li>
          ) : null}
          {amend === 'PARTICIPANTS' ? (
            <li>
              <Trans>Buyers of every participant may ask for a change.</Trans>
            </li>
          ) : null}
          {shortlist === 'PARTICIPANTS' ? (
            <li>
              <Trans>Buyers of every participant may propose the shortlist.</Trans>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}
