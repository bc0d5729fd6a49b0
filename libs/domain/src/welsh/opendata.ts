// Sentences about notices, in Welsh by their English.
export const OPENDATA: Readonly<Record<string, string>> = {
  'Add the Welsh of “{0}”: both languages are published together.': 'Ychwanegwch y Gymraeg ar gyfer “{0}”: cyhoeddir y ddwy iaith gyda’i gilydd.',
  'Add the number of your authority in a register (on the Procurement Act’s platform that is its PPON) to its profile.': 'Ychwanegwch rif eich awdurdod mewn cofrestr (ar blatfform y Ddeddf Caffael ei PPON yw hwnnw) at ei broffil.',
  'Enter an e-mail address that suppliers can write to.': 'Rhowch gyfeiriad e-bost y gall cyflenwyr ysgrifennu ato.',
  'Describe the problem.': 'Disgrifiwch y broblem.',
  'Choose the places concerned.': 'Dewiswch y lleoedd dan sylw.',
  'Enter the last moment for questions, or plan an event: the notice says when the engagement ends.': 'Rhowch yr eiliad olaf ar gyfer cwestiynau, neu cynlluniwch ddigwyddiad: mae’r hysbysiad yn dweud pryd mae’r ymgysylltu’n dod i ben.',
  'Tick what the engagement is for (section 16(1) has six purposes).': 'Ticiwch beth yw diben yr ymgysylltu (mae gan adran 16(1) chwe diben).',
  'Plan an event or open questions: the notice says how suppliers take part.': 'Cynlluniwch ddigwyddiad neu agorwch gwestiynau: mae’r hysbysiad yn dweud sut mae cyflenwyr yn cymryd rhan.',
  'Say where “{0}” takes place, or give its link.': 'Dywedwch ble mae “{0}” yn cael ei gynnal, neu rhowch ei ddolen.',
};
