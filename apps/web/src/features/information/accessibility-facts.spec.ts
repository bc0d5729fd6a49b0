import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from './accessibility-facts.ts';

it('prepares the accessibility statement for the version that is running', () => {
  const path = join(import.meta.dirname, '../../../package.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: VERSION });
});
