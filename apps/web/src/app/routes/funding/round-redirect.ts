// The way from a round of pledges, as letters name it, to the page of its money.
import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { notFound } from '../../../data/trouble.ts';
import { MoneyOfRoundPageDocument } from '../../../gql/money-of-round-page.ts';

export async function loader(call: LoaderFunctionArgs) {
  const { pledgeRound } = await ask(call, MoneyOfRoundPageDocument, { id: call.params.id ?? '' });
  if (!pledgeRound) throw notFound();
  return redirect(`/solutions/${pledgeRound.solution.slug}/money`);
}
