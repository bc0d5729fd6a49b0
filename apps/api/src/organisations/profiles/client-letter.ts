// The letter that asks a client whether what a supplier says of their work is true, in both languages.
import type { Letter } from '../../platform/mail/mail.ts';

/** @param link the whole address, with the secret that works once */
export function clientLetter(to: string, supplier: { en?: string | null; cy?: string | null }, link: string): Letter {
  const name = supplier.en ?? supplier.cy ?? '';
  const nameCy = supplier.cy ?? name;
  return {
    to,
    subject: `${name} asks: is this true? / Mae ${nameCy} yn gofyn: a yw hyn yn wir?`,
    text: `${name} has written on Moothall about work it did for you, and asks you to say whether it is true. Read it and answer yes or no. You need no account. The link works once, for 30 days:

${link}

If you say yes, the name of your organisation and the date are shown beside the text. Your e-mail address is shown to nobody, and erased with your answer. If you do not know this supplier, do nothing.

Mae ${nameCy} wedi ysgrifennu ar Moothall am waith a wnaeth i chi, ac mae’n gofyn a yw’n wir. Darllenwch y testun drwy’r ddolen uchod ac atebwch ydy neu nac ydy. Nid oes angen cyfrif arnoch. Mae’r ddolen yn gweithio unwaith, am 30 diwrnod.

Os ydych yn cadarnhau, dangosir enw eich sefydliad a’r dyddiad wrth ochr y testun. Ni ddangosir eich cyfeiriad e-bost i neb, a chaiff ei ddileu gyda’ch ateb. Os nad ydych yn adnabod y cyflenwr hwn, peidiwch â gwneud dim.`,
  };
}
