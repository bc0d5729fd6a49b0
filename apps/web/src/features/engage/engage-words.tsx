// The words of an engagement: kinds of event, who can come, and what stands against a step, in the language of the page.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { MessageDescriptor } from '@lingui/core';
import type { FormAnswer } from '../../data/form-answer.ts';
import type { EngagementPurpose, EventAudience, EventKind, ToldKind } from '../../gql/types.ts';
import { formErrors } from '../../page/form-errors.ts';

const KINDS: Record<ToldKind, MessageDescriptor> = {
  BRIEFING: msg`Briefing`,
  DEMONSTRATION: msg`Demonstration`,
  ONE_TO_ONE: msg`Talk with one supplier`,
  CALL: msg`Call`,
  ANSWER: msg`Answer`,
  REJECTION: msg`Question not answered`,
  DOCUMENT: msg`Document`,
};

const AUDIENCES: Record<EventAudience, MessageDescriptor> = {
  EVERYBODY: msg`Everybody can come`,
  SUPPLIERS: msg`For suppliers, charities and research bodies`,
  INTERESTED: msg`For organisations that registered interest`,
};

/** Procurement Act 2023 s.16(1). */
const PURPOSES: Record<EngagementPurpose, MessageDescriptor> = {
  DEVELOPING_REQUIREMENTS: msg`To develop what we need and how we want to go about it`,
  DESIGNING_PROCEDURE: msg`To design how we choose, who may take part and how we score`,
  IDENTIFYING_TERMS: msg`To prepare the terms of the contract`,
  PREPARING_NOTICE: msg`To prepare the notices and documents`,
  IDENTIFYING_SUPPLIERS: msg`To find suppliers that could do it`,
  BUILDING_CAPACITY: msg`To help suppliers get ready to do it`,
};

const FAULTS: Record<string, MessageDescriptor> = {
  WRONG_STAGE: msg`This challenge has moved on, so this is no longer possible.`,
  WRONG_STATE: msg`Somebody was quicker: this has moved on. Load the page again.`,
  QUESTIONS_CLOSED: msg`Sorry, the time for questions is over, so that everybody has the same answers in time. What was answered stays here to read.`,
  TEXT_MISSING: msg`Write this text, in at least 10 characters.`,
  TEXT_TOO_LONG: msg`Use at most 2,000 characters. You can ask more than one question.`,
  BEGUN_ALREADY: msg`This event has begun, so places are no longer booked.`,
  NOT_FOR_YOU: msg`This event is for others: act for a supplier, and register its interest where that is asked.`,
  BOOKED_ALREADY: msg`You have booked already. Give that back first to bring more or fewer people.`,
  PEOPLE_OUT_OF_RANGE: msg`Enter a number of people from 1 to 10.`,
  NOT_BOOKED: msg`You have no booking here, or gave it back already.`,
  NOTE_TOO_LONG: msg`Use at most 2,000 characters.`,
  PARTNERS_NEED_NAME: msg`Others can only find you as a partner when your name is shown.`,
  NOT_REGISTERED: msg`Your organisation is not registered here, or has taken it back already.`,
};

export function useEngageWords() {
  const { i18n } = useLingui();
  return {
    kindText: (kind: EventKind | ToldKind) => i18n._(KINDS[kind]),
    audienceText: (audience: EventAudience) => i18n._(AUDIENCES[audience]),
    purposeText: (purpose: EngagementPurpose) => i18n._(PURPOSES[purpose]),
  };
}

/** @param prefix sets apart the fields of several forms on one page */
export function useEngageErrors(answer: FormAnswer | undefined, more: Record<string, MessageDescriptor> = {}, prefix = '') {
  const { i18n } = useLingui();
  const words = ({ code, message }: { code: string; message: string }) => {
    const known = more[code] ?? FAULTS[code];
    return known ? i18n._(known) : message;
  };
  return formErrors(answer && { ...answer, userErrors: answer.userErrors.map((error) => ({ ...error, message: words(error) })) }, prefix);
}
