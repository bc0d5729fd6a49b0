// Notes which criterion is the price before groups are moved.
import { textOf } from '../../data/form-text.ts';

/** The price is chosen by its place on the page; noted with its criterion it survives moves, and a code that is made later. */
export function notePrice(form: FormData): void {
  const place = textOf(form, 'priceRule-criterionCode');
  form.delete('priceRule-criterionCode');
  if (/^\d{1,2}$/.test(place)) form.set(`criteria-${place}-price`, 'yes');
}
