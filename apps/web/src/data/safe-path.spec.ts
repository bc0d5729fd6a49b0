import { describe, expect, it } from '@jest/globals';
import { safePath } from './safe-path.ts';

describe('where a form may lead to', () => {
  it('is a page of ours', () => {
    expect(safePath('/work?tab=1')).toBe('/work?tab=1');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '', null])('is never %j', (path) => {
    expect(safePath(path, '/home')).toBe('/home');
  });
});
