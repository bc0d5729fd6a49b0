// One result as all sockets get it: whoever named its subscription alike gets the very same bytes, framed once.

/** Programs number their subscriptions, mostly from one; whoever draws ids at random is written to one by one. */
const MOST_IDS = 16;

export class SharedText {
  private readonly frames = new Map<string, Buffer>();

  /** @param payload of graphql-ws's `next`, as JSON */
  constructor(private readonly payload: string) {}

  /** @param id of the subscription, as JSON */
  messageFor(id: string): string {
    return `{"id":${id},"type":"next","payload":${this.payload}}`;
  }

  /** @returns the whole frame; null when too many ids differ for keeping it to be of use */
  frameFor(id: string): Buffer | null {
    const known = this.frames.get(id);
    if (known) return known;
    if (this.frames.size >= MOST_IDS) return null;
    const frame = textFrame(this.messageFor(id));
    this.frames.set(id, frame);
    return frame;
  }
}

const FINAL_TEXT = 0x81;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

/** One unfragmented, unmasked text frame, as servers send it (RFC 6455, 5.2). */
export function textFrame(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([headOf(bytes.length), bytes]);
}

function headOf(length: number): Buffer {
  if (length < TWO_BYTES) return Buffer.from([FINAL_TEXT, length]);
  const isShort = length <= 0xff_ff;
  const head = Buffer.alloc(isShort ? 4 : 10);
  head[0] = FINAL_TEXT;
  head[1] = isShort ? TWO_BYTES : EIGHT_BYTES;
  if (isShort) head.writeUInt16BE(length, 2);
  else head.writeBigUInt64BE(BigInt(length), 2);
  return head;
}

/**
 * How whole frames are written to a socket of ws past its own framing, which makes two buffers of each message.
 * @returns null where ws has more to do, such as to compress
 */
export function frameWriterOf(socket: object): ((frame: Buffer) => void) | null {
  if (Reflect.get(socket, 'extensions') !== '') return null;
  const stream: unknown = Reflect.get(socket, '_socket');
  if (typeof stream !== 'object' || stream === null || !isWritable(stream)) return null;
  return (frame) => {
    if (Reflect.get(socket, 'readyState') === OPEN) stream.write(frame);
  };
}

const OPEN = 1;

interface Writable {
  write(bytes: Buffer): void;
}

function isWritable(stream: object): stream is Writable {
  return 'write' in stream && typeof stream.write === 'function';
}
