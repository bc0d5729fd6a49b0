// An amendment that waits for approval, between what was sent and the JSON that is kept until the councils have answered.
import { plainToInstance } from 'class-transformer';
import { ChallengeContentInput } from '../challenge-content.input.ts';

export interface AmendmentWish {
  readonly content: ChallengeContentInput;
  readonly reason: { readonly en?: string | null; readonly cy?: string | null };
  readonly material: boolean;
}

const MOMENTS = ['engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy'] as const;

/** @throws when what is kept is no amendment, which the database never lets happen by itself */
export function wishOf(kept: unknown): AmendmentWish {
  if (!isKept(kept)) throw new Error('What waits for approval is no amendment');
  const content = plainToInstance(ChallengeContentInput, kept.content);
  for (const name of MOMENTS) {
    const moment = content[name];
    if (moment) content[name] = new Date(moment);
  }
  return { content, reason: kept.reason, material: kept.material };
}

function isKept(kept: unknown): kept is { content: object; reason: AmendmentWish['reason']; material: boolean } {
  return typeof kept === 'object' && kept !== null && 'content' in kept && 'reason' in kept && 'material' in kept;
}
