// The Apollo plugin that says what to mend in Welsh to whoever asks in Welsh: user errors, and the fields of an input that cannot be read.
import type { ApolloServerPlugin } from '@apollo/server';
import { inWelsh } from '@moothall/domain/welsh';
import { languageOf } from './language-of.ts';
import type { RequestContext } from './request-context.ts';

/** What is not known in Welsh stays in English; codes and paths are the same in both languages. */
export function welshPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single' || languageOf(contextValue.req) !== 'cy') return;
          const { data, errors } = response.body.singleResult;
          for (const payload of Object.values(data ?? {})) translateEach(listIn(payload, 'userErrors'));
          for (const { extensions } of errors ?? []) translateEach(listIn(extensions, 'fields'));
        },
      };
    },
  };
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return Array.isArray(list) ? list : [];
}

function translateEach(told: readonly unknown[]): void {
  for (const one of told) {
    if (typeof one !== 'object' || one === null || !('message' in one) || typeof one.message !== 'string') continue;
    one.message = inWelsh(one.message) ?? one.message;
  }
}
