// Somebody without a mouse at the pages of a large panel: scores forty ideas on eight criteria, sends, and agrees as the chair. PICTURES=folder keeps pictures.
import { join } from 'node:path';
import { launchBrowser } from '../../apps/web/e2e/setup/browser.ts';

const REASON = 'Shown by the trial of one winter.';
/** More stops than the largest of these pages has. */
const STOPS = 4_000;

/** @param headers with the cookie of a session */
export async function keyboardAt(browser, address, headers) {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const [name, value] = headers.cookie.split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  let strokes = 0;
  const opened = {};
  const press = async (key) => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  /** Tab by Tab until the thing in focus is the wanted one: a function that runs in the page. */
  const reach = async (isWanted, argument) => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (await page.evaluate(isWanted, argument)) return;
      await press('Tab');
    }
    throw new Error(`No way to ${argument} with the keyboard at ${page.url()}`);
  };
  const reachNamed = (words) => reach((wanted) => ['A', 'BUTTON'].includes(document.activeElement?.tagName ?? '') && (document.activeElement?.textContent ?? '').trim().startsWith(wanted), words);
  const headed = (words) => page.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted) && Object.keys(document.querySelector('h1')).some((key) => key.startsWith('__reactFiber')), words);
  return {
    page,
    opened,
    strokes: () => strokes,
    press,
    reach,
    reachNamed,
    headed,
    open: async (what, path) => {
      const from = performance.now();
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => Object.keys(document.querySelector('h1') ?? {}).some((key) => key.startsWith('__reactFiber')));
      opened[what] = Math.round(performance.now() - from);
      if (process.env.PICTURES) await photograph(page, what);
    },
    close: () => context.close(),
  };
}

/** For those who want to see the pages at this size. */
async function photograph(page, what) {
  const size = page.viewportSize();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(process.env.PICTURES, `${what}-${width}.png`) });
  }
  await page.setViewportSize(size);
}

export { launchBrowser };

/** From the radios of a cell to its saved reason. @returns milliseconds from leaving the box until "Saved" stands there */
async function scoreCell(hand, steps) {
  await hand.reach(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio' && document.activeElement.closest('section')?.querySelector('textarea')?.value === '', 'the next cell');
  await hand.press('Space');
  for (let step = 0; step < steps; step += 1) await hand.press('ArrowDown');
  await hand.reach(() => document.activeElement?.tagName === 'TEXTAREA', 'the reason');
  await hand.page.keyboard.insertText(REASON);
  // Watched from inside the page, so that talking to the browser is not counted.
  await hand.page.evaluate(() => {
    const cell = document.activeElement.closest('section');
    window.savedAfter = new Promise((resolve) => {
      document.activeElement.addEventListener('blur', () => {
        const from = performance.now();
        const look = () => (/Saved at/.test(cell.textContent) ? resolve(performance.now() - from) : requestAnimationFrame(look));
        look();
      }, { once: true });
    });
  });
  await hand.press('Tab');
  return hand.page.evaluate(() => window.savedAfter);
}

/** Half of the ideas one by one, the other half criterion by criterion; then all is sent. */
export async function scoreByKeyboard(hand, { slug, first, ideas, criteria, perPage }) {
  const times = [];
  const home = `/evaluate/${slug}`;
  const half = Math.floor(ideas / (2 * perPage)) * perPage;
  await hand.open('idea', `${home}/${first}`);
  for (let idea = 0; idea < half; idea += 1) {
    for (let cell = 0; cell < criteria.length; cell += 1) times.push(await scoreCell(hand, (idea + cell) % 3));
    const before = await hand.page.textContent('h1');
    await hand.reachNamed('Save and go to the next idea');
    await hand.press('Enter');
    await hand.page.waitForFunction((old) => document.querySelector('h1')?.textContent !== old, before);
  }
  for (const [place, code] of criteria.entries()) {
    await hand.open('criterion', `${home}/criteria/${code}?page=${half / perPage + 1}`);
    for (let number = half / perPage + 1; number <= Math.ceil(ideas / perPage); number += 1) {
      const here = Math.min(perPage, ideas - (number - 1) * perPage);
      for (let idea = 0; idea < here; idea += 1) times.push(await scoreCell(hand, (idea + place) % 3));
      const isLast = number === Math.ceil(ideas / perPage);
      await hand.reachNamed(isLast ? 'Save and review' : 'Save and go on');
      await hand.press('Enter');
      await (isLast ? hand.headed('Review and send') : hand.page.waitForURL(`**page=${number + 1}`));
    }
  }
  await hand.open('review', `${home}/review`);
  await hand.reachNamed('Send my scores');
  await hand.press('Enter');
  await hand.page.getByText(/^You sent your scores on/).first().waitFor();
  await hand.open('worklist', home);
  return times;
}

/** The chair agrees the first cells, the largest differences. */
export async function agreeByKeyboard(hand, { slug, cells }) {
  await hand.open('moderation', `/challenges/${slug}/moderation`);
  const times = [];
  for (let count = 0; count < cells; count += 1) {
    const before = await hand.page.textContent('#cell');
    await hand.reach(() => document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio', 'the agreed score');
    if ((await hand.page.locator('input[type=radio]:checked').count()) === 0) await hand.press('Space');
    await hand.reach(() => document.activeElement?.tagName === 'TEXTAREA', 'the reason');
    await hand.press('Control+A');
    await hand.page.keyboard.insertText('The panel read the trial again and agreed.');
    await hand.reachNamed('Agree and next');
    const from = performance.now();
    await hand.press('Enter');
    await hand.page.waitForFunction((old) => document.querySelector('#cell')?.textContent !== old, before);
    times.push(performance.now() - from);
  }
  return times;
}
