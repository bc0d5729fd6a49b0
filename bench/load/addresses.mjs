// Addresses to ask from: callers are limited one by one, so the requests come as from many people behind one trusted proxy.

/** So many people that none of them reaches a limit, and so few that the server keeps them all in mind. */
export const PEOPLE = 4_000;

export const addressOf = (number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
