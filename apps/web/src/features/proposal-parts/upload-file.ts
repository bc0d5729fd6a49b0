// Sends one file piece by piece, goes on by itself after a break in the network, and can be called off.

const PIECE_BYTES = 1024 * 1024;
const PAUSE_MS = 2_000;
const MOST_TRIES = 30;
const OWN = { 'x-moothall-upload': '1' };

export interface Upload {
  proposalId: string;
  file: File;
  signal: AbortSignal;
  /** how many bytes are there */
  onProgress: (sent: number) => void;
  pause?: (ms: number) => Promise<void>;
}

/** Why the server does not want the file: a code that the page has words for. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export async function uploadFile({ proposalId, file, signal, onProgress, pause = wait }: Upload): Promise<void> {
  const begun = await fetch('/files', {
    method: 'POST',
    headers: { ...OWN, 'content-type': 'application/json' },
    body: JSON.stringify({ proposalId, name: file.name, size: file.size }),
    signal,
  });
  if (!begun.ok) throw new Refused(await codeOf(begun));
  const id = idOf(await begun.json());
  try {
    await sendAll(id, { proposalId, file, signal, onProgress, pause });
  } catch (error) {
    // What was sent of a file that was called off is taken away before anybody looks again.
    if (signal.aborted) await fetch(`/files/${id}`, { method: 'DELETE', headers: OWN }).catch(() => undefined);
    throw error;
  }
}

async function sendAll(id: string, { file, signal, onProgress, pause = wait }: Upload): Promise<void> {
  let [sent, tries] = [0, 0];
  while (sent < file.size) {
    try {
      sent = await sendPiece(id, file, sent, signal);
      tries = 0;
      onProgress(sent);
    } catch (error) {
      // This is what fetch throws when there is no network.
      if (!(error instanceof TypeError) || signal.aborted || tries >= MOST_TRIES) throw error;
      tries += 1;
      await pause(PAUSE_MS);
      sent = (await reached(id, signal)) ?? sent;
    }
  }
}

/** @returns where to go on; when the server has more or less than we thought, it says so */
async function sendPiece(id: string, file: File, sent: number, signal: AbortSignal): Promise<number> {
  const body = file.slice(sent, sent + PIECE_BYTES);
  const answer = await fetch(`/files/${id}`, { method: 'PATCH', headers: { ...OWN, 'upload-offset': String(sent), 'content-type': 'application/offset+octet-stream' }, body, signal });
  const offset = answer.headers.get('upload-offset');
  if ((answer.ok || answer.status === 409) && offset !== null) return Number(offset);
  throw new Refused(await codeOf(answer));
}

async function reached(id: string, signal: AbortSignal): Promise<number | null> {
  try {
    const answer = await fetch(`/files/${id}`, { method: 'HEAD', signal });
    return answer.ok ? Number(answer.headers.get('upload-offset')) : null;
  } catch {
    return null;
  }
}

async function codeOf(answer: Response): Promise<string> {
  const body: unknown = await answer.json().catch(() => null);
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  return typeof error.code === 'string' ? error.code : 'BAD_REQUEST';
}

function idOf(body: unknown): string {
  if (isRecord(body) && typeof body.id === 'string') return body.id;
  throw new Refused('BAD_REQUEST');
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
