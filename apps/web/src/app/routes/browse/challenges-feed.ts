// The newest published challenges as an Atom feed: all, those of a search, or those that one council leads.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { filterOf, readChoice } from '../../../features/challenges/browse/browse-filter.ts';
import { isTheme } from '../../../features/challenges/card/theme-text.tsx';
import { atomFeed } from '../../../features/engage/atom-feed.ts';
import { ChallengesFeedDocument } from '../../../gql/challenges-feed.ts';
import { OrganisationNamedDocument } from '../../../gql/organisation-named.ts';
import type { ChallengeFilter } from '../../../gql/types.ts';
import { chooseText } from '../../../language/localised.tsx';
import { hrefIn, localeOf } from '../../../language/locale.ts';

const TITLES = { en: 'Challenges', cy: 'Heriau' } as const;

interface Feed {
  /** The page that the feed is another form of. */
  page: string;
  self: string;
  title: string;
  filter: ChallengeFilter;
}

export async function loader(call: LoaderFunctionArgs): Promise<Response> {
  const url = new URL(call.request.url);
  const locale = localeOf(url.pathname);
  const page = url.origin + hrefIn(locale, '/challenges') + url.search;
  const filter = filterOf(readChoice(url.searchParams, isTheme), new Date());
  return answer(call, { page, self: url.href, title: TITLES[locale], filter });
}

export async function organisationLoader(call: LoaderFunctionArgs): Promise<Response> {
  const url = new URL(call.request.url);
  const locale = localeOf(url.pathname);
  const { organisation } = await ask(call, OrganisationNamedDocument, { slug: call.params.slug ?? '' });
  if (!organisation) return new Response(null, { status: 404 });
  const page = url.origin + hrefIn(locale, `/organisations/${organisation.slug}`);
  const title = `${chooseText(organisation.name, locale).text}: ${TITLES[locale]}`;
  return answer(call, { page, self: url.href, title, filter: { lead: organisation.id } });
}

async function answer(call: LoaderFunctionArgs, { page, self, title, filter }: Feed): Promise<Response> {
  const { challenges } = await ask(call, ChallengesFeedDocument, { filter });
  const url = new URL(call.request.url);
  const locale = localeOf(url.pathname);
  const entries = challenges.nodes.flatMap(({ id, slug, timeline: { publishedAt }, title: name, summary, lead, amendments }) =>
    publishedAt
      ? [
          {
            id: `urn:moothall:${id}`,
            href: url.origin + hrefIn(locale, `/challenges/${slug}`),
            updated: [publishedAt, ...amendments.map(({ at }) => at)].toSorted().at(-1) ?? publishedAt,
            author: chooseText(lead.name, locale).text,
            title: chooseText(name, locale).text,
            content: chooseText(summary, locale).text,
          },
        ]
      : [],
  );
  const feed = atomFeed({ id: page, self, title, language: locale, entries });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=60' } });
}
