// Puts the errors of a consultation's forms to their fields: the paths of the API are those of its inputs.
import type { FormErrors } from '@moothall/ui/forms';
import { errorsFromUserErrors } from '@moothall/ui/forms';
import type { FormAnswer } from '../../data/form-answer.ts';

/** `["content", "closesAt"]` and `["closesAt"]` are the same box; a step has `options`, `panel` and so on as anchors. */
export function editorErrors(answer: FormAnswer | undefined): FormErrors {
  return errorsFromUserErrors(answer?.userErrors ?? [], (path) => {
    const [first = '', ...rest] = path.filter((part) => part !== 'content' && part !== 'option');
    if (first === 'closesAt') return 'closesAt-day';
    if (first === 'title') return ['option', 'title', ...rest].join('-');
    if (first === 'problemId') return 'option-problem';
    if (first === 'cost') return 'option-cost';
    if (first === 'question') return ['question', ...(rest.length > 0 ? rest : ['en'])].join('-');
    if (first === 'because') return `because-${answer?.values.optionId ?? ''}`;
    return [first, ...rest].join('-');
  });
}
