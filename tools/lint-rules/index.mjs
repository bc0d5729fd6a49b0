// Lint rules of our own, as a plugin.
import { noFloatMoney } from './no-float-money.mjs';
import { noInputInSql } from './no-input-in-sql.mjs';
import { sentenceFirst } from './sentence-first.mjs';

export const moothall = {
  meta: { name: 'moothall' },
  rules: { 'no-float-money': noFloatMoney, 'no-input-in-sql': noInputInSql, 'sentence-first': sentenceFirst },
};
