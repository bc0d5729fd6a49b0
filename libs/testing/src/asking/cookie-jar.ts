// The cookies of one browser: kept as they are set, dropped as they end.

export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** Takes over what an answer sets. */
  keep(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...flags] = line.split(';');
      const [name = '', value = ''] = pair.trim().split('=');
      const expires = flags.find((flag) => flag.trim().toLowerCase().startsWith('expires='))?.split('=')[1];
      if (value === '' || (expires && Date.parse(expires) < Date.now())) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }

  /** The `Cookie` header, or null when there are none. */
  get header(): string | null {
    if (this.cookies.size === 0) return null;
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** What another browser was given instead of this one. */
  takeOver(other: CookieJar, isWanted: (name: string) => boolean = () => true): void {
    for (const [name, value] of other.cookies) if (isWanted(name)) this.cookies.set(name, value);
  }

  /** A second browser with the same cookies, as a thief would have. */
  copy(): CookieJar {
    const jar = new CookieJar();
    for (const [name, value] of this.cookies) jar.cookies.set(name, value);
    return jar;
  }
}
