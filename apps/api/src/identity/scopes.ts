// The scopes an API key may hold. Each root field that a program may call names exactly one of them, or is public.
export const SCOPES = [
  'challenges:read',
  'challenges:write',
  'proposals:read',
  'proposals:write',
  'evaluations:read',
  'evaluations:write',
  'pledges:read',
  'pledges:write',
  'pilots:write',
  'evidence:read',
  'evidence:write',
  'organisations:write',
] as const;

export type Scope = (typeof SCOPES)[number];
