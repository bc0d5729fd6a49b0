// After all API tests: stops the PostgreSQL that start-database.ts has started, and clears its folder away.
import { rm } from 'node:fs/promises';

interface Started {
  readonly server: { stop(): Promise<void> };
  readonly folder: string;
}

export default async function stopDatabase(): Promise<void> {
  const started = Reflect.get(globalThis, 'moothallTests') as Started | undefined;
  if (!started) return;
  await started.server.stop();
  await rm(started.folder, { recursive: true, force: true });
}
