// What every page must be: drawn, accessible, whole on a small screen, readable when enlarged, and quiet to other sites.
import { AxeBuilder } from '@axe-core/playwright';
import type { ConsoleMessage, Page, Request } from 'playwright-core';
import { awake } from '../people/person.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * @param isWhole whether to look at everything; where the same page was looked at in another language, its words and its width are left
 * @returns what is wrong with the page, in words; nothing when it is as it should be
 */
export async function faultsOf(page: Page, address: string, path: string, isWhole = true): Promise<string[]> {
  const faults: string[] = [];
  const hear = (message: ConsoleMessage): void => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text().replace(/\s+/g, ' ').slice(0, 160)}`);
  };
  const fail = (error: Error): void => void faults.push(`script: ${error.message.slice(0, 400)}`);
  const see = (request: Request): void => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(`asked another site: ${request.url()}`);
  };
  page.on('console', hear).on('pageerror', fail).on('request', see);
  await page.setViewportSize({ width: 1280, height: 900 });
  const response = await page.goto(address + path, { waitUntil: 'load' });
  if (response?.status() !== 200) faults.push(`status ${response?.status()}`);
  await awake(page);
  faults.push(...(await wordFaults(page, path)), ...(isWhole ? [...(await keyboardFaults(page)), ...(await axeFaults(page))] : []), ...(await widthFaults(page)));
  page.off('console', hear).off('pageerror', fail).off('request', see);
  return [...new Set(faults)];
}

async function wordFaults(page: Page, path: string): Promise<string[]> {
  const { title, lang, headings } = await page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent.trim()),
  }));
  const wanted = path === '/cy' || path.startsWith('/cy/') ? 'cy' : 'en';
  return [
    ...(/^.+ – Moothall$|^Moothall$/.test(title) ? [] : [`title "${title}"`]),
    ...(lang === wanted ? [] : [`lang "${lang}"`]),
    ...(headings.length === 1 && headings[0] ? [] : [`${headings.length} h1: ${headings.join(' | ')}`]),
  ];
}

/** The skip link comes first, and everything that takes the focus shows it. */
async function keyboardFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const faults: string[] = [];
    const first = document.activeElement;
    // Where something is wrong the reader starts at its summary.
    const starts = document.querySelector('.govuk-error-summary') ? '.govuk-error-summary a' : '.govuk-skip-link';
    if (!first?.matches(starts)) faults.push(`first in the tab order is ${first?.outerHTML.slice(0, 120)}`);
    const nameOf = (element: Element): string => element.outerHTML.replace(/\s+/g, ' ').slice(0, 120);
    const look = (element: Element): string => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
      const drawn = [...element.querySelectorAll('polygon, rect, circle, path')].map((shape) => getComputedStyle(shape));
      const parts = [getComputedStyle(element), ...(label ? [getComputedStyle(label, '::before')] : []), ...drawn];
      const signs = ['outline-style', 'outline-width', 'outline-color', 'box-shadow', 'background-color', 'border-color', 'border-width', 'fill', 'stroke', 'stroke-width'];
      return parts.map((style) => signs.map((sign) => style.getPropertyValue(sign)).join()).join(';');
    };
    const reachable = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
    for (const element of document.querySelectorAll<HTMLElement>(reachable)) {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
      element.blur();
      const before = look(element);
      element.focus({ preventScroll: true });
      if (document.activeElement === element && look(element) === before) faults.push(`no visible focus: ${nameOf(element)}`);
    }
    const last = document.activeElement;
    if (last instanceof HTMLElement) last.blur();
    return faults;
  });
}

async function axeFaults(page: Page): Promise<string[]> {
  // What passed need not be written down, which takes as long as finding out.
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: TAGS }, resultTypes: ['violations'] }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary?.slice(0, 160)}`).join(' || ')}`);
}

/** At 200 % text on a desk, and on a screen of 320 pixels, nothing sticks out sideways. */
async function widthFaults(page: Page): Promise<string[]> {
  const sticksOut = () =>
    page.evaluate(() => {
      const { scrollWidth } = document.documentElement;
      if (scrollWidth <= window.innerWidth) return null;
      const limit = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > limit + 1);
      return `${scrollWidth} wide on ${window.innerWidth}: ${wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 140)).join(' || ')}`;
    });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const large = await sticksOut();
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 320, height: 640 });
  const small = await sticksOut();
  return [...(large ? [`with text of 200 %: ${large}`] : []), ...(small ? [`on a small screen: ${small}`] : [])];
}
