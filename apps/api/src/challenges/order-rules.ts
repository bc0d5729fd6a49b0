// What else than points an order goes by, in words of both languages: how ties break, and how price counts.
import type { LocalText, PriceRule } from '@moothall/domain/challenge';
import { formatPounds } from '@moothall/domain/money';
import type { FullContent } from './content-json.ts';

/** In the words of those who read a brief. */
export function orderRulesOf({ criteria, tieBreak = [], priceRule }: Pick<FullContent, 'criteria' | 'tieBreak' | 'priceRule'>): LocalText[] {
  const title = (code: string): LocalText => criteria.find((one) => one.code === code)?.title ?? { en: code };
  return [...(priceRule ? [priceInWords(priceRule, title)] : []), ...(tieBreak.length > 0 ? [tiesInWords(tieBreak.map(title))] : [])];
}

const welsh = ({ en, cy }: LocalText): string => cy || en;

function tiesInWords(titles: readonly LocalText[]): LocalText {
  return {
    en: `Of two ideas with equal points, the one with the better score comes first, looking at ${titles.map(({ en }) => en).join(', ')} in this order.`,
    cy: `O ddau syniad â phwyntiau cyfartal, yr un â’r sgôr orau sy’n dod yn gyntaf, gan edrych ar ${titles.map(welsh).join(', ')} yn y drefn hon.`,
  };
}

function priceInWords(rule: PriceRule, title: (code: string) => LocalText): LocalText {
  if (rule.method === 'PER_POINT')
    return {
      en: `Ideas with at least ${rule.minimumPoints} points are put in order by their price for each point, the lowest first.`,
      cy: `Rhoddir syniadau ag o leiaf ${rule.minimumPoints} pwynt mewn trefn yn ôl eu pris am bob pwynt, yr isaf yn gyntaf.`,
    };
  const price = title(rule.criterionCode);
  if (rule.method === 'BENCHMARK')
    return {
      en: `The points for ${price.en} are worked out, not scored: ${formatPounds(rule.benchmark)} or less earns all of them, and twice as much earns half.`,
      cy: `Cyfrifir y pwyntiau am ${welsh(price)}, nid eu sgorio: mae ${formatPounds(rule.benchmark)} neu lai yn ennill pob un, a dwywaith cymaint yn ennill eu hanner.`,
    };
  return {
    en: `The points for ${price.en} are worked out, not scored: the lowest price earns all of them. Take care: when the cheapest idea drops out, the order of the others can change.`,
    cy: `Cyfrifir y pwyntiau am ${welsh(price)}, nid eu sgorio: mae’r pris isaf yn ennill pob un. Cymerwch ofal: pan fydd y syniad rhataf yn tynnu allan, gall trefn y lleill newid.`,
  };
}
