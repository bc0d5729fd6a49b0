// Each rule by each kind of caller: closed unless something opens it.
import { expect, it } from '@jest/globals';
import { type AccessRule, type AskingCaller, whyRefused } from './access-rule.ts';

const callers: Readonly<Record<string, AskingCaller>> = {
  'a stranger': { isSignedIn: false, scopes: null },
  'a person': { isSignedIn: true, scopes: null },
  'a key with the scope': { isSignedIn: true, scopes: new Set(['proposals:read', 'proposals:write']) },
  'a key without it': { isSignedIn: true, scopes: new Set(['proposals:read']) },
  'a key that grants what is for people': { isSignedIn: true, scopes: new Set(['signed-in', 'public']) },
  // No caller is made so; were one, it would still be a stranger.
  'a stranger with scopes': { isSignedIn: false, scopes: new Set(['proposals:write']) },
};

it.each<[AccessRule | undefined, Readonly<Record<string, string>>]>([
  ['public', {}],
  ['signed-in', { 'a stranger': 'UNAUTHENTICATED', 'a key with the scope': 'FORBIDDEN', 'a key without it': 'FORBIDDEN', 'a key that grants what is for people': 'FORBIDDEN', 'a stranger with scopes': 'UNAUTHENTICATED' }],
  ['proposals:write', { 'a stranger': 'UNAUTHENTICATED', 'a key without it': 'FORBIDDEN', 'a key that grants what is for people': 'FORBIDDEN', 'a stranger with scopes': 'UNAUTHENTICATED' }],
  [undefined, Object.fromEntries(Object.keys(callers).map((name) => [name, 'FORBIDDEN']))],
])('a field of %s refuses whom it does not name', (rule, expected) => {
  const refused = Object.entries(callers).flatMap(([name, caller]) => {
    const refusal = whyRefused(rule, caller);
    return refusal ? [[name, refusal.extensions['code']]] : [];
  });
  expect(Object.fromEntries(refused)).toEqual(expected);
});

it('says which scope a key lacks', () => {
  expect(whyRefused('pledges:write', { isSignedIn: true, scopes: new Set() })?.extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'pledges:write' });
});
