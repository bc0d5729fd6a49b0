// What stands against a step of the council, in the language of the page.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

export const MANAGE_FAULTS: Record<string, MessageDescriptor> = {
  TEXT_MISSING: msg`Write this text: it is published.`,
  TRANSLATION_MISSING: msg`Add this language: both are published together, or the question was asked in it.`,
  NAMES_ASKER: msg`Take out the name of whoever asked.`,
  NO_SUCH_QUESTION: msg`Choose a question of this challenge that is answered already.`,
  SAME_PERSON: msg`Somebody else checks what you wrote: a second person sees names that the first one misses.`,
  REASON_MISSING: msg`Say why, in at least 10 characters.`,
  NOTHING_CHOSEN: msg`Choose at least one checked answer.`,
  ENDS_BEFORE_START: msg`Enter an end after the start.`,
  PLACE_MISSING: msg`Say where it is, or give the link.`,
  NO_LANGUAGE: msg`Choose at least one language.`,
  BELOW_BOOKED: msg`More people have booked already. Enter at least their number.`,
  NOT_HELD_YET: msg`This is possible once the event has begun.`,
  ATTENDANCE_MISSING: msg`Record who was there first, so that the report can say who knew it earlier.`,
  NO_SUCH_ORGANISATION: msg`Choose an organisation from the list.`,
  NAMED_TWICE: msg`Name each organisation once, with all its people.`,
  CONTENT_MISSING: msg`Write a text or choose a file.`,
  TOO_LARGE: msg`A file may have 20 MB, a text 100,000 characters.`,
  UNKNOWN_KIND: msg`Send a PDF, Word, Excel, CSV, PNG or JPEG file. What the file says it is and what is in it must agree.`,
  CHANGE_MISSING: msg`Say what changed since the version before.`,
  NO_DATE: msg`Enter a day, a month and a year, and a time such as 9am.`,
  CONFLICT: msg`A colleague changed this just now. Look at it again, then save.`,
  FORBIDDEN: msg`Only buyers of a council of this challenge may do this.`,
};
