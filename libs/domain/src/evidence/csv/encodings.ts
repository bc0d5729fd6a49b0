// The encodings that a file of survey answers comes in, strictly: what is wrong is an error and never a "?".
import { ALL_RIGHT, decodeText, type Decode, type DecodingOptions, type TextDecoding } from './decode-text.ts';

/** What the bytes 80 to 9F mean in Windows-1252; those without a meaning stay what they are, as browsers have it. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
];

const windows1252 = (): Decode => (bytes, out) => {
  for (const byte of bytes) out.push(byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? byte) : byte);
  return ALL_RIGHT;
};

type Lead = { readonly more: number; readonly bits: number; readonly lower: number; readonly upper: number };

/** How a character begins, and between what its second byte must be: Unicode Standard, table 3-7. Null: not so. */
const leadOf = (byte: number): Lead | null => {
  if (byte >= 0xc2 && byte <= 0xdf) return { more: 1, bits: byte & 0x1f, lower: 0x80, upper: 0xbf };
  if (byte >= 0xe0 && byte <= 0xef) return { more: 2, bits: byte & 0x0f, lower: byte === 0xe0 ? 0xa0 : 0x80, upper: byte === 0xed ? 0x9f : 0xbf };
  if (byte >= 0xf0 && byte <= 0xf4) return { more: 3, bits: byte & 0x07, lower: byte === 0xf0 ? 0x90 : 0x80, upper: byte === 0xf4 ? 0x8f : 0xbf };
  return null;
};

const pushCharacter = (out: number[], point: number): void => {
  if (point < 0x10000) out.push(point);
  else out.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
};

const utf8 = (): Decode => {
  let [more, point, lower, upper] = [0, 0, 0x80, 0xbf];
  return (bytes, out, isLast) => {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (more === 0 && byte < 0x80) {
        out.push(byte);
        continue;
      }
      if (more === 0) {
        const lead = leadOf(byte);
        if (lead === null) return at;
        [more, point, lower, upper] = [lead.more, lead.bits, lead.lower, lead.upper];
        continue;
      }
      if (byte < lower || byte > upper) return at;
      [lower, upper, more] = [0x80, 0xbf, more - 1];
      point = (point << 6) | (byte & 0x3f);
      if (more === 0) pushCharacter(out, point);
    }
    return isLast && more > 0 ? bytes.length : ALL_RIGHT;
  };
};

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const utf16 = (isLittle: boolean) => (): Decode => {
  let odd: number | null = null;
  let before = 0;
  return (bytes, out, isLast) => {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (odd === null) {
        odd = byte;
        continue;
      }
      const unit: number = isLittle ? (byte << 8) | odd : (odd << 8) | byte;
      odd = null;
      if (isHigh(before) !== isLow(unit)) return at;
      before = unit;
      out.push(unit);
    }
    return isLast && (odd !== null || isHigh(before)) ? bytes.length : ALL_RIGHT;
  };
};

/** Reads UTF-8 with or without a mark, UTF-16 with its mark, and Windows-1252 only when asked to assume it. */
export const textDecoding = (options: DecodingOptions = {}): TextDecoding =>
  decodeText({ 'UTF-8': utf8, 'UTF-16LE': utf16(true), 'UTF-16BE': utf16(false), 'WINDOWS-1252': windows1252 }, options);
