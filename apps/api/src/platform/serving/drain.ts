// Leaves without breaking anything off: not ready at once, nothing new after a moment, what is in hand to its end, what lasts sent elsewhere.
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Standing } from './standing.ts';

/** From the signal to the end of the last answer. */
const WITHIN_MS = 10_000;

/** @param stillTakingMs so long new requests are answered, so that whoever asks at `/readyz` learns of it before a connection is refused */
export async function drain(app: NestExpressApplication, stillTakingMs: number): Promise<void> {
  const standing = app.get(Standing);
  standing.beginDraining();
  if (stillTakingMs > 0) await new Promise((resolve) => setTimeout(resolve, stillTakingMs));
  const server = app.getHttpServer();
  // Also ends connections on which nothing is asked.
  server.close();
  standing.sayFarewell();
  await standing.finished(WITHIN_MS - stillTakingMs);
  server.closeAllConnections();
}
