// The questions of a challenge as a text file.
import type { LoaderFunctionArgs } from 'react-router';
import { ask } from '../../../data/ask.ts';
import { questionsFile } from '../../../features/propose/questions-file.tsx';
import { ProposePageDocument } from '../../../gql/propose-page.ts';
import { catalogueOf, makeI18n } from '../../../language/i18n.ts';
import { localeOf } from '../../../language/locale.ts';

export async function loader(call: LoaderFunctionArgs): Promise<Response> {
  const { challenge } = await ask(call, ProposePageDocument, { slug: call.params.slug ?? '' });
  if (!challenge) return new Response(null, { status: 404 });
  const locale = localeOf(new URL(call.request.url).pathname);
  const i18n = makeI18n(locale, await catalogueOf('proposals', locale));
  return new Response(questionsFile(challenge, i18n, locale), {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${challenge.slug}.md"`,
    },
  });
}
