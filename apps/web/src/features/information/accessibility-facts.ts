// The facts that the accessibility statement is made from; a test compares the version with the package.
export const VERSION = '0.1.0';
export const PREPARED = '2026-11-23T12:00:00Z';
export const CONTACT = 'accessibility@moothall.example';
