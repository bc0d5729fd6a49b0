// Where the PostgreSQL of the tests is; imports nothing of the server, so that a test's own world stays clean.

export const TEMPLATE = 'template_moothall';

/** The address of the server with another database. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export function testServer(): string {
  const url = process.env['MOOTHALL_TEST_SERVER'];
  if (url) return url;
  throw new Error('The PostgreSQL of the tests does not run; start them with jest, which starts it first.');
}
