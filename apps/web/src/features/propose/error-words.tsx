// What is wrong in an idea and how to mend it, in the language of the page; the rules speak English.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { WORD_LIMITS } from '@moothall/domain/proposal';
import { useQuestionWords } from './question-words.tsx';

const WORDS: Record<string, MessageDescriptor> = {
  NO_SHARE: msg`Enter a share from 0 to 100.`,
  NO_NUMBER: msg`Enter a number, like 27 or 4.5.`,
  NO_AMOUNT: msg`Enter the amount in pounds, like 25000.`,
  CLAIM_WITHOUT_FIGURE: msg`Enter the figure that your text supports. Until then that text is kept on this page only.`,
  DEADLINE_PASSED: msg`The closing time has passed. Write to the council if its service was down.`,
  NOT_OPEN: msg`Wait until this challenge opens for ideas. You can go on writing.`,
  WRONG_STATE: msg`This idea can no longer be changed or sent.`,
  ALREADY_DRAFTED: msg`Your organisation has an idea for this challenge already. Go on with that one.`,
  SHARES_OVER_100: msg`Change the shares of the team so that they add up to 100 or less.`,
  UNKNOWN_INDICATOR: msg`Choose one of the indicators of this challenge.`,
  CLAIM_REPEATED: msg`Enter one figure for each indicator.`,
  FILE_NOT_READY: msg`A file is still on its way. Wait for it, or remove it on the page of your files.`,
  CLAIMED_TWICE: msg`Say once for each answer why it is confidential.`,
  'MISSING title': msg`Enter a title.`,
  'MISSING summary': msg`Enter a summary that a resident would understand.`,
  'MISSING approach': msg`Describe what you would do and how.`,
  'MISSING trl': msg`Choose how ready it is, from 1 (an idea) to 9 (in daily use).`,
  'MISSING change': msg`Describe what changes for residents.`,
  'MISSING claims': msg`Enter what you expect to reach on at least one indicator.`,
  'MISSING value': msg`Enter the figure you expect to reach.`,
  'MISSING evidence': msg`Say what shows that it works.`,
  'MISSING risks': msg`Say what could go wrong and what you would do then.`,
  'MISSING smallestPilot': msg`Describe the smallest first step that would show whether it works.`,
  'MISSING price': msg`Enter the amount in pounds, like 25000.`,
  'MISSING priceModel': msg`Choose how the price is made up.`,
  'MISSING name': msg`Enter the name of the organisation.`,
  'MISSING does': msg`Say what this organisation does in the team.`,
  'MISSING trlEvidence': msg`Say what proves this level.`,
  'MISSING risk': msg`Say what could go wrong.`,
  'MISSING response': msg`Say what you do about it.`,
  'MISSING what': msg`Say what this is.`,
  'MISSING days': msg`Enter how many days people work, like 12 or 2.5.`,
  'MISSING rate': msg`Enter what a day costs in pounds.`,
  'MISSING costs': msg`Enter what the price is made of, or say why there are no lines.`,
  'MISSING why': msg`Say what harm it would do if this were published.`,
  COSTS_DIFFER: msg`The lines do not add up to the price. Change one of them, or say why they differ.`,
  'OUT_OF_RANGE low': msg`Enter a lowest and a highest figure with yours between them, or neither.`,
  'OUT_OF_RANGE paymentDays': msg`Enter days from 1 to 120, or leave this empty.`,
  'OUT_OF_RANGE week': msg`Enter the week, from 1 to 260.`,
  'OUT_OF_RANGE sharePct': msg`Enter a share from 0 to 100.`,
};

interface Trouble {
  code?: string;
  path: readonly string[];
  message: string;
}

export function useErrorWords() {
  const { i18n, t } = useLingui();
  const { label } = useQuestionWords();
  /** What the task list misses comes without a code. */
  return ({ code, path, message }: Trouble): string => {
    const last = path.at(-1) ?? '';
    const limit = Object.entries(WORD_LIMITS).find(([field]) => field === path[0])?.[1];
    const used = /Now it has (\d+)/.exec(message)?.[1];
    // Many boxes can be too long at once, so these words begin with the question.
    if (limit && used) return `${label(path[0] ?? '').replace(/[^?]$/, '$&:')} ${t`Cut this to ${limit} words. Now it has ${used}.`}`;
    if (!code && path[0] === 'team' && path.length === 1 && WORDS.SHARES_OVER_100) return i18n._(WORDS.SHARES_OVER_100);
    const waiting = /^Ask for the consent of (.+)\.$/.exec(message)?.[1];
    if (waiting) return t`Ask ${waiting} to confirm their part, on the page of your team.`;
    // What the task list misses comes without a code.
    const differs = !code && message.startsWith('The lines come to') ? 'COSTS_DIFFER' : code;
    const known = WORDS[`${differs ?? 'MISSING'} ${last}`] ?? WORDS[differs ?? ''] ?? WORDS[`OUT_OF_RANGE ${last}`];
    return known ? i18n._(known) : message;
  };
}
