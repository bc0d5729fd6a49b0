/** @jest-environment node */
import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { matchRoutes } from 'react-router';
import type { RouteObject } from 'react-router';
import { AREAS } from '../language/areas.ts';
import { PageHandle } from './page-handle.ts';
import { detailPages } from './detail-routes.tsx';
import { isNowhere, makePage, makeRoutes } from './routes.tsx';
import { workPages } from './work-routes.tsx';

const root = join(import.meta.dirname, '../..');
const flat = (routes: RouteObject[]): RouteObject[] => routes.flatMap((route) => [route, ...flat(route.children ?? [])]);
const enterNothing = () => Promise.resolve();
const details = detailPages(makePage(enterNothing, 'detail'));
const work = workPages(makePage(enterNothing, 'work'));
const pages = flat(makeRoutes(enterNothing, [...details, ...work])).flatMap(({ handle }) => (handle instanceof PageHandle ? [handle] : []));

/** All files of the site that a module reaches by its imports. */
function reached(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type).*? from '(\.[^']+)';/gms);
  for (const [, path = ''] of imports) reached(join(dirname(file), path), found);
  return found;
}

/** The area of a file is the one with the longest folder that holds it. */
function areaOf(file: string): string | undefined {
  const path = relative(join(root, 'src'), file);
  return AREAS.flatMap(({ area, folders }) => folders.map((folder) => ({ area, folder })))
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .toSorted((one, other) => other.folder.length - one.folder.length)[0]?.area;
}

const hasMessages = (file: string): boolean => /@lingui\/\w+\/macro/.test(readFileSync(file, 'utf8'));

describe('the pages of the site', () => {
  it.each(pages.map((page) => [page.module, page] as const))('%s brings the words of all it draws', (module, page) => {
    const files = [...reached(join(root, module))];
    expect(files.length).toBeGreaterThan(0);
    const needed = new Set(files.filter(hasMessages).map(areaOf));
    needed.delete('shell');
    expect([...needed].filter((area) => !page.areas.some((one) => one === area))).toEqual([]);
  });
});

describe('the Welsh of a page', () => {
  async function welshOf(area: string): Promise<{ area: string; id: string; words: string }[]> {
    const { messages }: { messages: object } = await import(`../locales/${area}/cy.ts`);
    return Object.entries(messages).map(([id, words]) => ({ area, id, words: JSON.stringify(words) }));
  }

  // Whichever catalogue came last would win, on the server another one than in the browser.
  it.each(pages.map((page) => [page.module, page.areas] as const))('%s says one thing in one way, whichever catalogue comes first', async (_module, areas) => {
    const all = (await Promise.all(['shell', ...areas].map(welshOf))).flat();
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ id, words }) => all.some((other) => other.id === id && other.words !== words))).toEqual([]);
  });
});

describe('the lists of addresses', () => {
  const nowhereIn = (routes: RouteObject[], path: string): boolean => isNowhere(matchRoutes(makeRoutes(enterNothing, routes), `/${path.replaceAll(/:\w+/g, 'some')}`));

  it.each(details.map(({ path = '' }) => [path]))('have %s among the details alone, so that a browser knows to fetch them', (path) => {
    expect([nowhereIn([], path), nowhereIn(details, path)]).toEqual([true, false]);
  });

  it.each(work.map(({ path = '' }) => [path]))('have %s among the work pages alone', (path) => {
    expect([nowhereIn(details, path), nowhereIn([...details, ...work], path)]).toEqual([true, false]);
  });
});

describe('the parts of the site', () => {
  it('keeps features apart: none imports another', () => {
    const features = join(root, 'src/features');
    const faults = pages
      .flatMap(({ module }) => [...reached(join(root, module))])
      .filter((file) => file.startsWith(features))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)]
          .map(([, path = '']) => join(dirname(file), path))
          .filter((other) => other.startsWith(features) && wordOf(other) !== wordOf(file))
          .map((other) => `${relative(root, file)} → ${relative(root, other)}`),
      );
    expect(faults).toEqual([]);
  });
});

const wordOf = (file: string): string | undefined => relative(join(root, 'src/features'), file).split('/')[0];
