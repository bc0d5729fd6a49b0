// Lets a form lead on to a page of ours and nowhere else.
export function safePath(path: string | null | undefined, instead = '/'): string {
  if (!path || !path.startsWith('/') || path.startsWith('//') || path.includes('\\')) return instead;
  return path;
}
