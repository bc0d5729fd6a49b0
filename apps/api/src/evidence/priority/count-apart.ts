// Counts a consultation in a process of its own; says how far it is, then what it found.
import { createHash } from 'node:crypto';
import { canonicalJson } from '@moothall/domain/journal';
import { countConsultation, type CountProgress } from '@moothall/domain/priority';
import { workApart } from '../../platform/apart.ts';
import type { Counted } from './run-count.ts';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

workApart<string, CountProgress, Counted>((inputs, tell) => {
  const count = countConsultation(JSON.parse(inputs), tell);
  const result = canonicalJson(count);
  return { method: count.method, inputsHash: hashOf(inputs), resultHash: hashOf(result), result };
});
