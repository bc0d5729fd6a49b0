// Mounts the built site beside the API when there is one; without it the API runs alone, as in its own tests.
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Log } from '../platform/log.ts';
import type { Config } from '../platform/settings.ts';
import { runGqlFor } from './run-gql.ts';
import { mountSite } from './site.ts';

/** The same from src and from dist. */
const DIST = fileURLToPath(new URL('../../../web/dist', import.meta.url));

export function mountBuiltSite(config: Config): (app: NestExpressApplication) => Promise<void> {
  return async (app) => {
    const isBuilt = await access(DIST).then(
      () => true,
      () => false,
    );
    if (!isBuilt) return;
    const log = app.get(Log).root;
    await mountSite(app.getHttpAdapter().getInstance(), {
      runGql: runGqlFor(app),
      distFolder: DIST,
      ...(config.trustProxy ? { publicUrl: config.publicUrl } : {}),
      onError: (err) => log.error({ err }, 'a page could not be drawn'),
    });
  };
}
