// Reads the profile of an organisation out of its form.
import { textOf, textOrNull } from '../../data/form-text.ts';
import { isSize } from './organisation-words.tsx';

export function profileInput(form: FormData) {
  const size = textOf(form, 'size');
  return {
    name: { en: textOrNull(form, 'nameEn'), cy: textOrNull(form, 'nameCy') },
    summary: textOrNull(form, 'summary'),
    website: textOrNull(form, 'website'),
    size: isSize(size) ? size : null,
  };
}
