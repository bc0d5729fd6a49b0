// Leaves the counts of a jest run beside the project, where Nx keeps them with its cache, so that a replayed run counts too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export default class CountReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, results) {
    const folder = join(this.rootDir, 'dist-counts', process.env.NX_TASK_TARGET_TARGET ?? 'test');
    mkdirSync(folder, { recursive: true });
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = results;
    writeFileSync(join(folder, 'counts.json'), JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }));
  }
}
