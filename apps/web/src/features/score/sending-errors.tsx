// Says of each missing score which criterion of which idea it is, and leads to its place in the table.
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import type { FormErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';
import { useIdeaLabel } from '../../language/idea-label.ts';
import { useText } from '../../language/localised.tsx';
import type { LocalisedText } from '../../language/localised.tsx';
import type { SheetItem } from './progress.ts';

export function useSendingErrors(
  answer: FormAnswer | undefined,
  items: readonly SheetItem[],
  criteria: readonly { code: string; title: LocalisedText }[],
): FormErrors {
  const { i18n } = useLingui();
  const labelOf = useIdeaLabel();
  const text = useText();
  const errors = (answer?.userErrors ?? []).map((error) => {
    const [, proposalId, code] = error.path;
    const proposal = items.find((item) => item.proposal.id === proposalId)?.proposal;
    const criterion = criteria.find((one) => one.code === code);
    if (error.code !== 'SCORE_MISSING' || !proposal || !criterion) return error;
    const [idea, title] = [labelOf(proposal.label) ?? proposal.title ?? '', text(criterion.title)];
    return { ...error, message: i18n._(msg`${idea}: score “${title}”`) };
  });
  return errorsFromUserErrors(errors);
}
