// Large pages that visitors asked for a moment ago: drawing is a function of what is drawn, so the same data give the same text again.

/** Drawing what is smaller takes hardly longer than looking it up. */
const LARGE = 100_000;
/** Characters, keys included. */
const MOST = 4_000_000;

const drawn = new Map<string, string>();
let size = 0;

/**
 * @param key everything that the page is made of
 * @param draw is asked only where the same was not drawn before
 */
export async function drawnBefore(key: string, draw: () => Promise<string>): Promise<string> {
  const known = drawn.get(key);
  if (known !== undefined) {
    forget(key, known);
    keep(key, known);
    return known;
  }
  const html = await draw();
  if (html.length >= LARGE && !drawn.has(key)) keep(key, html);
  return html;
}

/** What was asked for longest ago makes room. */
function keep(key: string, html: string): void {
  drawn.set(key, html);
  size += key.length + html.length;
  for (const [oldest, text] of drawn) {
    if (size <= MOST) return;
    forget(oldest, text);
  }
}

function forget(key: string, html: string): void {
  drawn.delete(key);
  size -= key.length + html.length;
}
