// The bytes of a file, locked piece by piece, so that what lies in the store tells nothing and no piece can be put elsewhere.
import { Injectable } from '@nestjs/common';
import { KeyRing } from '../../platform/keys/key-ring.ts';
import { FileStore } from './file-store.ts';

const PURPOSE = 'file';

@Injectable()
export class LockedBytes {
  constructor(
    private readonly store: FileStore,
    private readonly keys: KeyRing,
  ) {}

  put(fileId: string, piece: number, bytes: Buffer): Promise<void> {
    return this.store.put(`${fileId}/${piece}`, this.keys.lock(PURPOSE, `${fileId}:${piece}`, bytes));
  }

  /** All of it; at most 20 MB. */
  async all(fileId: string, pieces: number): Promise<Buffer> {
    const read: Buffer[] = [];
    for (let piece = 0; piece < pieces; piece += 1) read.push(this.keys.unlock(PURPOSE, `${fileId}:${piece}`, await this.store.get(`${fileId}/${piece}`)));
    return Buffer.concat(read);
  }

  async remove(fileId: string, pieces: number): Promise<void> {
    for (let piece = 0; piece < pieces; piece += 1) await this.store.remove(`${fileId}/${piece}`);
  }
}
