// How figures of satisfaction come about and what they cannot say: shown beside them, and written into each download.

export const METHOD_NOTES = [
  {
    en: 'Anybody may answer, so this shows what those think who chose to answer. It is no sample of all residents.',
    cy: 'Caiff unrhyw un ateb, felly mae hyn yn dangos barn y rhai a ddewisodd ateb. Nid yw’n sampl o’r holl drigolion.',
  },
  {
    en: 'One answer on a service counts for each visit. Answers beyond five from one address in a day count too; the mean is also shown without them.',
    cy: 'Mae un ateb am wasanaeth yn cyfrif am bob ymweliad. Mae atebion y tu hwnt i bump o’r un cyfeiriad mewn diwrnod yn cyfrif hefyd; dangosir y cymedr hebddynt yn ogystal.',
  },
  {
    en: 'Members of the public, people who do the work and firms in the supply chain are shown apart and never added together.',
    cy: 'Dangosir aelodau o’r cyhoedd, pobl sy’n gwneud y gwaith a chwmnïau yn y gadwyn gyflenwi ar wahân, ac ni chânt byth eu hadio at ei gilydd.',
  },
  {
    en: 'Figures of fewer than 10 people are hidden, and as many others as would give them away.',
    cy: 'Cuddir ffigurau sy’n seiliedig ar lai na 10 o bobl, a chynifer o rai eraill ag a fyddai’n eu datgelu.',
  },
  {
    en: 'A council stands beside others from 30 answers on, by name and never by rank.',
    cy: 'Rhoddir cyngor ochr yn ochr ag eraill o 30 ateb ymlaen, yn ôl enw a byth yn ôl safle.',
  },
  {
    en: 'Means run from 1, very dissatisfied, to 5, very satisfied, with a 95% interval by Student’s t; shares of 4 and 5 have Wilson’s 95% interval.',
    cy: 'Mae cymedrau’n mynd o 1, anfodlon iawn, i 5, bodlon iawn, â chyfwng 95% yn ôl t Student; mae gan gyfrannau 4 a 5 gyfwng 95% Wilson.',
  },
  {
    en: 'Words are counted once for each answer, from answers that somebody at the council has read, and shown from 10 answers on.',
    cy: 'Cyfrifir geiriau unwaith am bob ateb, o atebion y mae rhywun yn y cyngor wedi’u darllen, a’u dangos o 10 ateb ymlaen.',
  },
  {
    en: 'What people say does not change the order of ideas in a challenge, unless the challenge says so among its criteria.',
    cy: 'Nid yw’r hyn y mae pobl yn ei ddweud yn newid trefn y syniadau mewn her, oni bai bod yr her yn dweud hynny ymhlith ei meini prawf.',
  },
] as const;
