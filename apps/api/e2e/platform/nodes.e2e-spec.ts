// `node` and `nodes`: anything by its id, in the order asked, null where hidden, absent or nonsense.
import { describe, expect, it } from '@jest/globals';
import { aDraft, aPublishedChallenge } from '@moothall/testing/challenges';
import { countStatements } from '@moothall/testing/database';
import { aCouncil, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

const api = useApi();

describe('nodes', () => {
  it('come in the order asked for, with doubles, and null where one may not look', async () => {
    const council = await theCouncil(api);
    const [draft, published] = [await aDraft(council), await aPublishedChallenge(council)];
    const ids = [published.id, draft.id, council.id, 'chl_nonsense', 'xyz_0', '', published.id, council.buyer.id];
    const read = async (who: Pick<Person, 'ask'>) => (await who.ask(NODES, { ids })).at('nodes');
    const [challenge, organisation] = [{ __typename: 'Challenge', id: published.id }, { __typename: 'Organisation', id: council.id }];
    expect(await read(aVisitor(api))).toEqual([challenge, null, organisation, null, null, null, challenge, null]);
    expect(await read((await aCouncil(api)).admin)).toEqual([challenge, null, organisation, null, null, null, challenge, null]);
    expect(await read(council.buyer)).toEqual([challenge, { __typename: 'Challenge', id: draft.id }, organisation, null, null, null, challenge, { __typename: 'Person', id: council.buyer.id }]);
  });

  it('cost one statement for each type', async () => {
    const council = await theCouncil(api);
    const challenges = await Promise.all([1, 2, 3].map(() => aPublishedChallenge(council)));
    const { statements } = await countStatements(() => aVisitor(api).ask(NODES, { ids: [...challenges.map(({ id }) => id), council.id] }));
    expect(statements).toHaveLength(2);
  });
});
