// Where the locked bytes of files lie: in the data folder, or in a store that speaks S3. Keys are names of our own, never a person's.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import type { Config, S3Settings } from '../../platform/settings.ts';

export abstract class FileStore {
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** @throws Error when it is not there */
  abstract get(key: string): Promise<Buffer>;
  /** What is gone already is no trouble. */
  abstract remove(key: string): Promise<void>;
}

export function fileStoreOf(config: Config): FileStore {
  return config.s3 ? new S3Store(config.s3) : new DiskStore(join(config.dataFolder, 'files'));
}

/** Written beside and then renamed, so that half a file is never found under its name. */
export class DiskStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const path = join(this.folder, key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, bytes, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }

  get(key: string): Promise<Buffer> {
    return readFile(join(this.folder, key));
  }

  async remove(key: string): Promise<void> {
    await rm(join(this.folder, key), { force: true });
  }
}

/** Addresses with the bucket in the path, which every server that speaks S3 understands. */
export class S3Store extends FileStore {
  private readonly client: AwsClient;
  private readonly bucket: string;

  constructor({ endpoint, bucket, region, accessKey, secretKey }: S3Settings) {
    super();
    this.client = new AwsClient({ accessKeyId: accessKey, secretAccessKey: secretKey, region, service: 's3', retries: 3 });
    this.bucket = `${endpoint.replace(/\/+$/u, '')}/${bucket}`;
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    await this.ask('PUT', key, new Uint8Array(bytes));
  }

  async get(key: string): Promise<Buffer> {
    return Buffer.from(await (await this.ask('GET', key)).arrayBuffer());
  }

  async remove(key: string): Promise<void> {
    await this.ask('DELETE', key);
  }

  private async ask(method: string, key: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> {
    const response = await this.client.fetch(`${this.bucket}/${key}`, { method, ...(body ? { body } : {}) });
    const isGone = method === 'DELETE' && response.status === 404;
    if (!response.ok && !isGone) throw new Error(`The store of files answered ${response.status} to ${method}.`);
    return response;
  }
}
