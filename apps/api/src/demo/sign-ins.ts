// The demo people a visitor should try, printed at start.
export const DEMO_PASSWORD = 'moothall demo 2026';

export interface DemoSignIn {
  readonly name: string;
  readonly email: string;
  /** What the person does, in a few words. */
  readonly does: string;
}

export function demoSignIns(): DemoSignIn[] {
  return [];
}
