// What must be handed over before an account can be closed, each with the page where that is done; and what a form can refuse.
import { useLingui } from '@lingui/react/macro';
import type { ClosingStopCode } from '../../gql/types.ts';

interface Stop {
  code: ClosingStopCode;
  slug: string;
}

interface StopWords {
  text: string;
  href: string;
  link: string;
}

export function useStopWords(): (stop: Stop) => StopWords {
  const { t } = useLingui();
  return ({ code, slug }) => {
    switch (code) {
      case 'LAST_ADMINISTRATOR':
        return { text: t`you are the only administrator, and others belong to it.`, href: `/organisations/${slug}/settings/members`, link: t`Make somebody else an administrator` };
      case 'ORGANISATION_AT_WORK':
        return { text: t`nobody else belongs to it, and its work is not finished: a challenge, an idea, a pledge or a pilot.`, href: `/organisations/${slug}/settings/members`, link: t`Invite a colleague as administrator` };
      case 'CHAIR_OF_PANEL':
        return { text: t`you chair its panel, which is at work.`, href: `/challenges/${slug}/panel`, link: t`Hand the chair over` };
      case 'UNFINISHED_SCORES':
        return { text: t`you have scores to finish and send.`, href: `/evaluate/${slug}`, link: t`Finish your scores, or ask the council to put somebody else in your place` };
      case 'CONTACT_OF_CHALLENGE':
        return { text: t`it runs and names your address for questions.`, href: `/challenges/${slug}`, link: t`Put another contact address on this challenge` };
    }
  };
}

/** What a refused form says, in the language of the page. */
export function useRefusalWords(): (code: string) => string | undefined {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case 'WRONG_PASSWORD':
        return t`The password is wrong. Try again, or recover your password.`;
      case 'NOT_CONFIRMED':
        return t`Enter the e-mail address of your account, as it stands above.`;
      case 'RATE_LIMITED':
        return t`You have tried too often. Try again in a quarter of an hour.`;
      case 'SIGN_IN':
        return t`Sign in first.`;
      case 'LAST_ADMINISTRATOR':
      case 'ORGANISATION_AT_WORK':
      case 'CHAIR_OF_PANEL':
      case 'UNFINISHED_SCORES':
      case 'CONTACT_OF_CHALLENGE':
        return t`Something must be handed over first. Go back to see what.`;
      default:
        return undefined;
    }
  };
}
