// A browser for the tests with the parts of Node that the router needs and jsdom lacks or has in another flavour.
import { TestEnvironment } from 'jest-environment-jsdom';

export default class RouterEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const node = globalThis;
    Object.assign(this.global, {
      TextEncoder: node.TextEncoder,
      TextDecoder: node.TextDecoder,
      Request: node.Request,
      Response: node.Response,
      Headers: node.Headers,
      fetch: node.fetch,
      // jsdom's own are refused by Request; FormData stays jsdom's, because Node's refuses an HTML form.
      AbortController: node.AbortController,
      AbortSignal: node.AbortSignal,
      ReadableStream: node.ReadableStream,
      // Request reads a sent form only from Node's own.
      URLSearchParams: node.URLSearchParams,
    });
    Object.defineProperty(this.global, 'crypto', { value: node.crypto, configurable: true });
    this.global.scrollTo = () => undefined;
  }
}
