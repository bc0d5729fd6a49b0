// The mutation that PostGraphile is given: the statements written by hand, in a transaction of its client.
import { sideEffectWithPgClientTransaction } from 'postgraphile/@dataplan/pg';
import { object } from 'postgraphile/grafast';
import { extendSchema, gql } from 'postgraphile/utils';
import { submitProposal } from '../peers/raw-submit.mjs';

export const submitWith = (seals) =>
  extendSchema((build) => {
    const executor = Object.values(build.input.pgRegistry.pgExecutors)[0];
    return {
      typeDefs: gql`
        extend type Mutation {
          submitProposal(id: String!, version: Int!, person: String!): JSON
        }
      `,
      objects: {
        Mutation: {
          plans: {
            submitProposal(_root, { $id, $version, $person }) {
              return sideEffectWithPgClientTransaction(executor, object({ id: $id, version: $version, person: $person }), (client, input) => submitProposal((statement) => client.query(statement), seals, input));
            },
          },
        },
      },
    };
  });
