// Lint rules of our own, as a plugin.
import { formatsOnce } from './formats-once.mjs';
import { noFloatMoney } from './no-float-money.mjs';
import { noInputInSql } from './no-input-in-sql.mjs';
import { sentenceFirst } from './sentence-first.mjs';

export const moothall = {
  meta: { name: 'moothall' },
  rules: { 'formats-once': formatsOnce, 'no-float-money': noFloatMoney, 'no-input-in-sql': noInputInSql, 'sentence-first': sentenceFirst },
};
