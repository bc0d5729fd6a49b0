// A web address that somebody gives for a source; nothing but the web may stand behind a link that everybody sees.

/** A whole address over http or https, with a host that has a dot. */
export const WEB_ADDRESS = /^https?:\/\/[^\s/]+\.\S+$/u;

/** What to do about one that is no such address. */
export const ENTER_WEB_ADDRESS = 'Enter a whole web address, like https://www.example.org/survey.';
