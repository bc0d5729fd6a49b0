// Words that say nothing by themselves, in both languages; lists of our own.

const EN = `a about above after again against all also am an and any are as at be because been before being below between both but by can cannot
could did do does doing don down during each either else even ever every few for from further get gets getting go goes going gone got had has have
having he her here hers him his how i if in into is it its itself just keep keeps let like made make makes many may me might more most much must my
never no nor not now of off often on once one only or other our out over own per put quite really said same say says see seem seems she should since
so some still such take takes than that the their them then there these they thing things this those though through to too two under until up upon us
use used very via was way we well went were what when where whether which while who whom why will with without would yet you your
council service services always good bad great poor okay thank thanks please think feel don't doesn't didn't isn't it's i'm i've can't won't we're they're that's
within nobody somebody anybody everybody someone anyone everyone near next come comes came leave leaves`;

const CY = `a ac achos ag ai am ambell amdanaf amdano amdanom amdanyn ar arall arna arno arnom arnyn at ato atom ble byddai bydd byth can cael cyn chi
chwaith dan dim dod dros drwy dw dwi dy dyma dyna ei ein eich eisiau eithaf er erbyn ers eto eu fe fel felly fi fod fy fydd fyddai ga gael gan gen gennym
gyda gydag heb hefyd hi hon hwn hyn hyd i iawn ichi iddi iddo iddyn inni i'r lle maen mae mai man mewn mi mor mwy na nac nad naill neb neu nhw ni nid
o ond oedd oes os pa pam pan pawb peth pob pryd pwy rhag rhaid rhai roedd rwy rwyf rydw rydym rydyn sef sut sy sydd syn ti trwy tua un unrhyw wedi
weithiau wrth wyf y ych ydi ydw ydy ydych ydym ydyn yma yn yna ynglŷn yno yr
mae'r yw yw'r nid i'w o'r a'r
cyngor gwasanaeth gwasanaethau da drwg diolch`;

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const STOP_WORDS: Readonly<Record<'en' | 'cy', ReadonlySet<string>>> = { en: words(EN), cy: words(CY) };
