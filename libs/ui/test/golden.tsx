/** Compares our components with govuk-frontend's own fixtures: same options, same HTML, whitespace aside. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from '@jest/globals';

const require = createRequire(import.meta.url);

type Fixture = { name: string; options: never; html: string };

/** Reasons, each with the names of the fixtures that are not compared because of it. */
export type LeftOut = Record<string, readonly string[]>;

const HTML = 'x-golden';

/** The content of a `{text, html}` option; HTML is put in by a wrapper which the comparison takes away. */
export function contentOf(option: { text?: string | null; html?: string | null } | null | undefined): ReactNode {
  if (option?.html) return createElement(HTML, { dangerouslySetInnerHTML: { __html: option.html } });
  return option?.text ?? undefined;
}

/** Attributes that only steer govuk-frontend's own script, which we do not run. */
const SCRIPT_ONLY = [/^data-module$/, /^data-i18n\./, /^data-(prevent-double-click|disable-auto-focus)$/];
const COUNT_ONLY = [/^data-(max|threshold|count-type)/];

function outline(node: Node, depth: number, lines: string[]): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text) lines.push(`${'  '.repeat(depth)}${text}`);
    return;
  }
  if (!(node instanceof Element)) return;
  const attributes = Array.from(node.attributes)
    .filter(({ name }) => ![...SCRIPT_ONLY, ...COUNT_ONLY].some((pattern) => pattern.test(name)))
    .map(({ name, value }) => {
      if (name !== 'class') return `${name}="${value}"`;
      return `class="${value.split(/\s+/).filter(Boolean).sort().join(' ')}"`;
    })
    .sort();
  lines.push(`${'  '.repeat(depth)}<${[node.localName, ...attributes].join(' ')}>`);
  node.childNodes.forEach((child) => outline(child, depth + 1, lines));
}

export function normalised(html: string, remove: readonly string[] = []): string {
  const template = document.createElement('div');
  template.innerHTML = html;
  remove.forEach((selector) => template.querySelectorAll(selector).forEach((element) => element.remove()));
  template.querySelectorAll(HTML).forEach((wrapper) => wrapper.replaceWith(...wrapper.childNodes));
  template.normalize();
  const lines: string[] = [];
  template.childNodes.forEach((child) => outline(child, 0, lines));
  return lines.join('\n');
}

export type GoldenOptions = { leftOut?: LeftOut; remove?: readonly string[] };

/** One test per fixture of the component, and one that the list of those left out is true. */
export function golden(
  component: string,
  draw: (options: never) => ReactElement,
  { leftOut = {}, remove = [] }: GoldenOptions = {},
): void {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`);
  const fixtures: Fixture[] = JSON.parse(readFileSync(path, 'utf8')).fixtures;
  const out = new Set(Object.values(leftOut).flat());
  describe(`${component} draws what govuk-frontend draws`, () => {
    it.each(fixtures.filter((fixture) => !out.has(fixture.name)))('for "$name"', ({ options, html }) => {
      expect(normalised(renderToStaticMarkup(draw(options)))).toBe(normalised(html, remove));
    });
    it('leaves out only fixtures that exist', () => {
      const names = fixtures.map((fixture) => fixture.name);
      expect([...out].filter((name) => !names.includes(name))).toEqual([]);
    });
  });
}
