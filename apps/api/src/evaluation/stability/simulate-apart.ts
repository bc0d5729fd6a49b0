// Simulates how stable a ranking is in a process of its own; says how many draws are done, then what it found.
import { readRankingInput, runStability } from '@moothall/domain/evaluation';
import { canonicalJson } from '@moothall/domain/journal';
import { workApart } from '../../platform/apart.ts';
import type { Claimed, Simulated } from './store-stability.ts';

workApart<Claimed, number, Simulated>(({ inputs, plan }, tell) => {
  const found = runStability(readRankingInput(inputs), plan, ({ done }) => tell(done));
  return { method: found.method, result: canonicalJson(found) };
});
