// Values that many words share, as plans write them: text in two languages, and money.
import { fact, type PlannedType } from './declaration.ts';
import { pounds, textOrNull } from './json-text.ts';

/** The row gives `en` and `cy`. */
export const localisedTextPlan: PlannedType = (row) => ({ en: fact(textOrNull(row('en'))), cy: fact(textOrNull(row('cy'))) });

/** The row gives `pence`. */
export const moneyPlan: PlannedType = (row) => ({ amount: fact(pounds(row('pence'))), currency: fact(`'"GBP"'`) });
