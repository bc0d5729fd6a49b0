// The public door of people: visitors, people with accounts, and programs.
export { aKey, aPerson, aVisitor, type Person, type World } from './person.ts';
