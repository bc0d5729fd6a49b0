// Reads the files of the demo content; the same from src and from dist, as they are not copied into dist.
import { readdir, readFile } from 'node:fs/promises';
import { Found } from './found.ts';

const FOLDER = new URL('../../demo/', import.meta.url);

/** @param name of the file, as `people.json` */
export async function readDemoFile(name: string): Promise<Found> {
  const json: unknown = JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));
  return new Found(json, name);
}

/** All JSON files of a folder, by name. */
export async function readDemoFolder(name: string): Promise<Found[]> {
  const files = await readdir(new URL(`${name}/`, FOLDER));
  const wanted = files.filter((file) => file.endsWith('.json')).sort();
  return Promise.all(wanted.map((file) => readDemoFile(`${name}/${file}`)));
}
