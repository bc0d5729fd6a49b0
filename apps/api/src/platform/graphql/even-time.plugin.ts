// The Apollo plugin that lets no time tell what is hidden from what is not there: both are answered at the next full step, however long it took to find out.
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from './request-context.ts';

/** Many times what the database takes to look at a row that it does not show. */
const STEP_MS = 20;
/** Timers count whole milliseconds, so what is left of one would say how long it took after all; the last of it is waited for turn by turn. */
const TIMER_MS = 1;

export function evenTimePlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return;
          const { data, errors } = response.body.singleResult;
          const isNothing = Object.values(data ?? {}).includes(null) || (errors ?? []).some(({ extensions }) => extensions?.['code'] === 'NOT_FOUND');
          if (isNothing) await until(began + Math.ceil((performance.now() - began) / STEP_MS) * STEP_MS);
        },
      };
    },
  };
}

async function until(moment: number): Promise<void> {
  const left = moment - performance.now();
  if (left > TIMER_MS) await pause(left - TIMER_MS);
  while (performance.now() < moment) await turn();
}
