// The rules that are published are the rules that are used.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { EVIDENCE_KINDS, KIND_RULES } from '../index.ts';

describe('the table of kinds in docs/methods.md', () => {
  it('says what the code does', () => {
    const text = readFileSync(fileURLToPath(new URL('../../../../../docs/methods.md', import.meta.url)), 'utf8');
    const rows = EVIDENCE_KINDS.map((kind) => `| ${kind} | ${KIND_RULES[kind].best} | ${KIND_RULES[kind].many} | ${KIND_RULES[kind].few} |`);
    for (const row of rows) expect(text).toContain(row);
  });
});
