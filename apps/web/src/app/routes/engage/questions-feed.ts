// The answers of a challenge as an Atom feed, for readers of feeds and for programs.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { atomFeed } from '../../../features/engage/atom-feed.ts';
import { QuestionsFeedDocument } from '../../../gql/questions-feed.ts';
import { chooseText } from '../../../language/localised.tsx';
import { hrefIn, localeOf } from '../../../language/locale.ts';

const TITLES = { en: 'Questions and answers', cy: 'Cwestiynau ac atebion' } as const;
const ASKED = { en: 'Supplier', cy: 'Cyflenwr' } as const;

export async function loader(call: LoaderFunctionArgs): Promise<Response> {
  const { challenge } = await ask(call, QuestionsFeedDocument, { slug: call.params.slug ?? '' });
  if (!challenge) return new Response(null, { status: 404 });
  const url = new URL(call.request.url);
  const locale = localeOf(url.pathname);
  const page = url.origin + hrefIn(locale, `/challenges/${challenge.slug}/questions`);
  // What only its asker or a council may read never goes into a file that others may be handed.
  const entries = challenge.questions.nodes.flatMap(({ id, pseudonym, publishedAt, state, text, answer }) =>
    state === 'PUBLISHED' && publishedAt
      ? [{ id: `urn:moothall:${id}`, href: `${page}#${id}`, updated: publishedAt, author: `${ASKED[locale]} ${pseudonym}`, title: chooseText(text, locale).text, content: chooseText(answer, locale).text }]
      : [],
  );
  const feed = atomFeed({ id: page, self: `${page}.atom`, title: `${TITLES[locale]}: ${chooseText(challenge.title, locale).text}`, language: locale, entries });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'private, no-cache' } });
}
