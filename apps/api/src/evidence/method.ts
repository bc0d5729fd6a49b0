// How figures of satisfaction come about and what they cannot say: shown beside them, and written into each download.

export const METHOD_NOTES = [
  'Anybody may answer, so this shows what those think who chose to answer. It is no sample of all residents.',
  'One answer on a service counts for each visit. Answers beyond five from one address in a day count too; the mean is also shown without them.',
  'Members of the public, the workforce and the supply chain are shown apart and never added together.',
  'Figures of fewer than 10 answers are hidden, and as many others as would give them away.',
  'A place is set beside others from 30 answers on, by name and never by rank.',
  'Means run from 1, very dissatisfied, to 5, very satisfied, with a 95 % interval by Student’s t; shares of 4 and 5 have Wilson’s 95 % interval.',
  'Words are counted once for each answer, from answers that somebody of the council has read, and shown from 10 answers on.',
] as const;
