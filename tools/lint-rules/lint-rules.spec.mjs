// Our own lint rules, each shown what it must find and what it must leave alone.
import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import ts from 'typescript-eslint';
import { formatsOnce } from './formats-once.mjs';
import { noFloatMoney } from './no-float-money.mjs';
import { noInputInSql } from './no-input-in-sql.mjs';
import { sentenceFirst } from './sentence-first.mjs';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester({ languageOptions: { parser: ts.parser } });

tester.run('money stays in whole pence', noFloatMoney, {
  valid: [
    'const days = Math.round(milliseconds / DAY);',
    'const pounds = toDecimalString(pence);',
    'const lat = parseFloat(text);',
    'class Place { @Field(() => Float) lat: number; }',
    'class Money { @Field(() => DecimalScalar) amount: string; }',
    'const most = Math.max(budgetMin, budgetMax);',
  ],
  invalid: [
    { code: 'const half = Math.round(amount / 2);', errors: [{ messageId: 'rounding' }] },
    { code: 'const pounds = Math.floor(pledge.pence / 100);', errors: [{ messageId: 'rounding' }] },
    { code: 'const price = Number.parseFloat(input.price);', errors: [{ messageId: 'parsing' }] },
    { code: 'const budget = parseFloat(form.get(budgetName));', errors: [{ messageId: 'parsing' }] },
    { code: 'class Range { @Field(() => Float) budgetMin: number; }', errors: [{ messageId: 'field' }] },
    { code: 'class Range { @Field(() => [Float], { nullable: true }) amounts: number[]; }', errors: [{ messageId: 'field' }] },
  ],
});

tester.run('formatters are made once', formatsOnce, {
  valid: ["const DAY = new Intl.DateTimeFormat('en-GB');", "const dayFormat = (locale) => new Intl.DateTimeFormat(locale);", "function format(locale) { return new Intl.NumberFormat(locale); }", 'const at = () => new Date();'],
  invalid: [
    { code: "const dayOf = (at) => new Intl.DateTimeFormat('en-GB').format(at);", errors: [{ messageId: 'again' }] },
    { code: "function pounds(value) { return new Intl.NumberFormat('en-GB').format(value); }", errors: [{ messageId: 'again' }] },
    { code: "const all = list.map((at) => new Intl.DateTimeFormat('en-GB').format(at));", errors: [{ messageId: 'again' }] },
  ],
});

tester.run('what a caller said is no SQL', noInputInSql, {
  valid: [
    'const text = `select ${COLUMNS} from challenge where id = $1`;',
    'const text = `Hello ${input.name}`;',
    'const text = `select 1 ${where} order by ${order.by}`;',
  ],
  invalid: [
    { code: 'const text = `select * from person where email = ${input.email}`;', errors: [{ messageId: 'outside' }] },
    { code: 'const text = `\n  update organisation set name = ${args.name!.en}`;', errors: [{ messageId: 'outside' }] },
    { code: 'const text = `delete from x where id = ${filter?.id} and y = ${req.body}`;', errors: [{ messageId: 'outside' }, { messageId: 'outside' }] },
  ],
});

tester.run('a file says what it is for', sentenceFirst, {
  valid: ['// Reads people by their ids.\nexport {};', '#!/usr/bin/env node\n// Prints the states.\nexport {};', '', '/* Draws the map:\n one hexagon each. */\nexport {};'],
  invalid: [
    { code: 'export {};', errors: [{ messageId: 'missing' }] },
    { code: '\n// todo\nexport {};', errors: [{ messageId: 'missing' }] },
    { code: 'export {};\n// Said too late.', errors: [{ messageId: 'missing' }] },
  ],
});
