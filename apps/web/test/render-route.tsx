// Draws any address of the site for a test, with the answers of the API given by the name of each document.
import { I18nProvider } from '@lingui/react';
import { render, screen } from '@testing-library/react';
import { RouterContextProvider, RouterProvider, createMemoryRouter } from 'react-router';
import { AREAS } from '../src/language/areas.ts';
import { addCatalogues, makeI18n } from '../src/language/i18n.ts';
import { basenameOf, hrefIn } from '../src/language/locale.ts';
import type { Locale } from '../src/language/locale.ts';
import { runGqlContext } from '../src/data/graphql-context.ts';
import type { GqlError } from '../src/data/graphql-context.ts';
import { makePage, makeRoutes } from '../src/app/routes.tsx';
import { detailPages } from '../src/app/detail-routes.tsx';
import { workPages } from '../src/app/work-routes.tsx';

export interface Asked {
  name: string;
  variables: Record<string, unknown>;
  idempotencyKey: string | undefined;
}

type Answer = (variables: Record<string, unknown>) => unknown;

/** Thrown by an answer, it becomes what the API says when it refuses the whole request. */
export class Refusal extends Error {
  readonly errors: GqlError[];
  constructor(code: string, more: Record<string, unknown> = {}) {
    super(code);
    this.errors = [{ message: code, extensions: { code, ...more } }];
  }
}

const NOBODY = { ShellViewer: () => ({ viewer: { person: null, actingFor: null } }) };

const enterNothing = () => Promise.resolve();

export async function renderRoute(path: string, answers: Record<string, Answer>, locale: Locale = 'en') {
  const asked: Asked[] = [];
  const all: Record<string, Answer> = { ...NOBODY, ...answers };
  const runGql = async (_text: string, variables: object, options: { operationName?: string; idempotencyKey?: string | undefined }) => {
    const name = options.operationName ?? '';
    const answer = all[name];
    if (!answer) throw new Error(`The test gives no answer to ${name}.`);
    asked.push({ name, variables: { ...variables }, idempotencyKey: options.idempotencyKey });
    try {
      return { data: answer({ ...variables }) };
    } catch (error) {
      if (error instanceof Refusal) return { errors: error.errors };
      throw error;
    }
  };
  const i18n = makeI18n(locale);
  if (locale === 'cy') await addCatalogues(i18n, 'cy', AREAS.map(({ area }) => area));
  const router = createMemoryRouter(makeRoutes(enterNothing, [...detailPages(makePage(enterNothing, 'detail')), ...workPages(makePage(enterNothing, 'work'))]), {
    basename: basenameOf(locale),
    initialEntries: [hrefIn(locale, path)],
    getContext: () => new RouterContextProvider(new Map([[runGqlContext, runGql]])),
  });
  const view = render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  // The first page of a file also waits for its modules.
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { ...view, router, asked };
}
