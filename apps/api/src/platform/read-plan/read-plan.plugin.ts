// The Apollo plugin that answers an operation by a plan where all of it is declared, after limits and price were taken.
import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../graphql/request-context.ts';
import type { ReadPlans } from './read-plans.ts';
import { ReadyText } from './ready-text.ts';

export function readPlanPlugin(plans: ReadPlans): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, response, contextValue }) {
          const text = await plans.answer({ schema, document, operation, variables: request.variables ?? {}, isVisitor: !contextValue.caller.isSignedIn });
          if (text === null) return null;
          return { http: response.http, body: { kind: 'single', singleResult: { data: new ReadyText(text) } } };
        },
      };
    },
  };
}
