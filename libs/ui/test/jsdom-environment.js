// jsdom with the few things that React's server renderer and our focus rules ask for.
import { TextDecoder, TextEncoder } from 'node:util';
import { TestEnvironment } from 'jest-environment-jsdom';

/** Node's own channel would keep the test process alive for ever. */
class MessageChannel {
  port1 = { onmessage: null };
  port2 = { postMessage: (data) => setTimeout(() => this.port1.onmessage?.({ data })) };
}

export default class UiEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { TextDecoder, TextEncoder, MessageChannel, ReadableStream, Uint8Array });
    this.global.CSS ??= { escape: (text) => String(text).replace(/[^\w-]/g, '\\$&') };
  }
}
