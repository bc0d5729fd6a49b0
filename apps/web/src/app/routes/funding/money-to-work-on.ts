// What the council's pages about the money of a round begin with: the books, for those who may change them.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { signInFirst } from '../../../data/sign-in-first.ts';
import { notFound, trouble } from '../../../data/trouble.ts';
import { MoneyPageDocument } from '../../../gql/money-page.ts';

export async function moneyToWorkOn(call: LoaderFunctionArgs, power: 'viewerMayCall' | 'viewerMayRelease') {
  const { solution, viewer } = await ask(call, MoneyPageDocument, { slug: call.params.slug ?? '' });
  signInFirst(viewer.person, call.request);
  const money = solution?.pledgeRound?.money;
  if (!money) throw notFound();
  if (!money[power]) throw trouble('FORBIDDEN');
  return { solution, money };
}
