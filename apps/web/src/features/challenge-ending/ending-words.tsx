// The three ways a challenge ends by a person's hand: what each means and what follows from it.
import { useLingui } from '@lingui/react/macro';
import type { ChallengeAction } from '../../gql/types.ts';

export type Ending = 'withdraw' | 'terminate' | 'conclude';

const ACTIONS: Record<Ending, ChallengeAction> = { withdraw: 'WITHDRAW', terminate: 'TERMINATE', conclude: 'CONCLUDE' };
const ENDINGS: readonly Ending[] = ['conclude', 'withdraw', 'terminate'];

export function isEnding(how: string | undefined): how is Ending {
  return how !== undefined && Object.hasOwn(ACTIONS, how);
}

export function endingsOf({ viewerCan }: { viewerCan: readonly ChallengeAction[] }): Ending[] {
  return ENDINGS.filter((ending) => viewerCan.includes(ACTIONS[ending]));
}

interface EndingWords {
  title: string;
  meaning: string;
  consequences: string[];
  question: string;
  button: string;
}

export function useEndingWords(): (ending: Ending) => EndingWords {
  const { t } = useLingui();
  const public_ = t`The reason is published on the challenge and kept in the public record.`;
  const forGood = t`This cannot be undone. You can start a new challenge.`;
  const words: Record<Ending, EndingWords> = {
    withdraw: {
      title: t`Withdraw this challenge`,
      meaning: t`You take it back before ideas close. Nobody will be chosen.`,
      consequences: [public_, t`Nobody can send an idea any more. Ideas already sent stay sealed: not even you can read them.`, t`Everybody who follows the challenge is told.`, forGood],
      question: t`Why do you withdraw it?`,
      button: t`Withdraw the challenge`,
    },
    terminate: {
      title: t`Stop this challenge`,
      meaning: t`You end the competition after it opened (Procurement Act 2023, section 55).`,
      consequences: [public_, t`Everybody who sent an idea is told. No shortlist and no pilot will follow.`, t`Pledges that wait for a pilot lapse.`, forGood],
      question: t`Why do you stop it?`,
      button: t`Stop the challenge`,
    },
    conclude: {
      title: t`Conclude this challenge`,
      meaning: t`You finish it and publish what you learned.`,
      consequences: [t`What you learned is published on the challenge.`, t`Everybody who follows the challenge is told.`, forGood],
      question: t`What did you learn?`,
      button: t`Conclude the challenge`,
    },
  };
  return (ending) => words[ending];
}
