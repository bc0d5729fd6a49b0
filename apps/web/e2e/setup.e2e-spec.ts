// Tries that the product starts and a browser sees it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './setup/browser.ts';
import { Product } from './setup/product.ts';

let browser: Browser;
let product: Product;

beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), Product.start()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe('the built product', () => {
  it('shows its home page to a browser', async () => {
    const page = await browser.newPage();
    await page.goto(product.address);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Problems that councils want help with');
  });
});
