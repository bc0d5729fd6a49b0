// Small real files of each kind that is taken, and files that are something else than they say.
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
  /** The size that the list of the archive claims. */
  readonly claims?: number;
  readonly isEncrypted?: boolean;
}

/** An archive as the ZIP format describes it. */
export function zip(parts: readonly Part[]): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, bytes, claims = bytes.length, isEncrypted = false } of parts) {
    // Left as it is, so that a program that looks at the first bytes knows the kind of document.
    const isStored = name === 'mimetype';
    const packed = isStored ? bytes : deflateRawSync(bytes, { level: 9 });
    const [path, head] = [Buffer.from(name), Buffer.alloc(26)];
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    head.writeUInt16LE(isStored ? 0 : 8, 4);
    head.writeUInt32LE(crc32(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(claims, 18);
    head.writeUInt16LE(path.length, 22);
    const begin = Buffer.concat([Buffer.from('504b0304', 'hex'), head, path]);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    central.push(Buffer.from('504b01021400', 'hex'), head, offset, path);
    local.push(begin, packed);
    at += begin.length + packed.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, list, Buffer.from('504b0506', 'hex'), end]);
}

const text = (name: string, content = '<a/>'): Part => ({ name, bytes: Buffer.from(content) });
const KINDS = { docx: ['word/document.xml', 'wordprocessingml.document'], xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet'], pptx: ['ppt/presentation.xml', 'presentationml.presentation'] } as const;

export const office = (kind: keyof typeof KINDS, more: readonly Part[] = []): Buffer => {
  const [part, type] = KINDS[kind];
  const types = `<Types><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`;
  return zip([text('[Content_Types].xml', types), text('_rels/.rels'), text(part), ...more]);
};
export const openDocument = (kind: 'text' | 'spreadsheet'): Buffer => zip([text('mimetype', `application/vnd.oasis.opendocument.${kind}`), text('content.xml'), text('META-INF/manifest.xml')]);

export const pdf = (bytes = 0): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%'), Buffer.alloc(bytes, 'x'), Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF\n')]);

const pngPart = (type: string, data: Buffer): Buffer => {
  const [length, body, sum] = [Buffer.alloc(4), Buffer.concat([Buffer.from(type), data]), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
/** One white dot. */
export const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  pngPart('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  pngPart('IDAT', deflateSync(Buffer.from([0, 255]))),
  pngPart('IEND', Buffer.alloc(0)),
]);
export const jpg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.from('ffda0008010100003f0012ffd9', 'hex')]);

/** What virus scanners take for a virus on purpose; put together so that this very file is none. */
export const infected = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));
export const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 1)]);
export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

export const bomb = (): Buffer => office('docx', [{ name: 'word/media/a.xml', bytes: Buffer.alloc(30_000_000) }]);
/** Says that it is small. */
export const lyingBomb = (): Buffer => office('docx', [{ name: 'word/media/a.xml', bytes: Buffer.alloc(30_000_000), claims: 1_000 }]);
export const slip = (name: string): Buffer => office('docx', [text(name)]);
export const crowd = (): Buffer => office('docx', Array.from({ length: 2_001 }, (_, index) => text(`word/${index}.xml`)));
