// Reads the rows of a CSV file from the disk, piece by piece, in constant memory.
import { createReadStream } from 'node:fs';
import { csvReader, type CsvRow, textDecoding } from '@moothall/domain/evidence';

/** Why the whole file cannot be read. */
export class UnreadableFile extends Error {
  readonly code: string;
  readonly line: number | null;
  constructor(code: string, message: string, line: number | null) {
    super(message);
    this.code = code;
    this.line = line;
  }
}

export interface CsvPiece {
  readonly rows: readonly CsvRow[];
  /** So far. */
  readonly bytesRead: number;
}

/** @throws UnreadableFile at the first byte or row that cannot be right; rows before it were answered */
export async function* csvPieces(path: string, assume: 'UTF-8' | 'WINDOWS-1252' = 'UTF-8'): AsyncGenerator<CsvPiece> {
  const [decoding, reader] = [textDecoding({ assume }), csvReader()];
  let bytesRead = 0;
  const demandReadable = (): void => {
    const trouble = decoding.trouble() ?? reader.trouble();
    if (trouble) throw new UnreadableFile(trouble.code, trouble.message, trouble.line);
  };
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const bytes: Uint8Array = piece;
    bytesRead += bytes.length;
    const rows = reader.push(decoding.push(bytes));
    demandReadable();
    if (rows.length > 0) yield { rows, bytesRead };
  }
  const rows = [...reader.push(decoding.end()), ...reader.end()];
  demandReadable();
  yield { rows, bytesRead };
}

/** The first rows, the header among them. */
export async function firstRows(path: string, most: number): Promise<CsvRow[]> {
  const found: CsvRow[] = [];
  for await (const { rows } of csvPieces(path)) {
    found.push(...rows);
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}
