// Our own words for made-up challenges: what councils look after, what goes wrong, and names from parts for the long tail.

const list = (text) => text.trim().split(/\s+/);

/** Those that come often stand first. */
export const NOUNS = list(`residents service repair road street team report cost homes visit school council data waste water
  staff budget journey bus crew pavement traffic safety winter damp recycling carer family energy heating park flood drain parking bin litter
  appointment library housing tenant landlord inspection pothole junction cycling footpath lighting survey complaint noise pollution emissions river
  bridge culvert gully sensor meter boiler insulation mould grant voucher meal playground youth apprentice employer shop market stall festival museum
  allotment hedge verge tree woodland meadow peat pond beach harbour ferry tram depot fleet lorry van charger battery solar turbine kiln compost
  glass textile mattress fridge sofa garden nursery tuition classroom absence transport wheelchair ramp crossing kerb signal camera beacon radar drone
  satellite thermometer hydrant sewer pump barrier embankment reservoir aquifer nitrate leachate asbestos cladding sprinkler alarm evacuation shelter
  hostel eviction arrears debt benefit pension dementia falls stroke diabetes asthma smoking vaccination midwife hospice pharmacy dentist optician
  interpreter braille signage translation census archive parchment burial crematorium coroner registrar ballot polling petition byelaw licence kennel
  stray badger newt bat swift otter salmon beaver heron lapwing orchid bluebell fungus bracken knotweed ragwort hogweed`);

export const VERBS = list(`repair report plan share measure reduce find move carry charge clean collect check train wait travel open close
  record compare predict prevent deliver fund buy lend return reuse replace map count warn book cancel answer explain translate inspect insulate
  dredge salt grit sweep prune plant graze harvest ferment incinerate landfill decant retrofit underpin resurface excavate reinstate`);

export const ADJECTIVES = list(`local rural older cheap safe slow young early urgent public private shared broken wet cold empty busy quiet narrow
  accessible reliable repeated missed seasonal coastal urban remote vulnerable isolated bilingual temporary permanent hidden uneven polluted derelict
  historic listed tidal upland brackish fluvial intermittent subterranean`);

const FIRST = list(`ash alder amber barley beck birch black bramble broad brook burn cairn calder carr chal clay cold copper corn crag cran dale dean
  dun elder elm eve fal fern fen field flint fox frost gar glen gorse grange green grey hart hawk hay hazel heath hob hol holly hurst ivy kel kes king
  lark law lime ling loch long lyn mal maple marl marsh mere mill moor moss nether north oak otter over pend pike pine quarn raven red rook rose row
  rush ryd sand sedge shaw sil slate south stan stone swan tarn thorn thwaite under vale wal water wend west whin white wil wind wolds wood wren yew`);
const SECOND = list(`acre bank beck borough bourne bridge brook bury by cliff combe cote cross dale den don field fleet fold ford gate grove ham hay head
  hill holm hurst land lea ley low mere mill mount mouth ness pool port ridge rigg royd scar shaw side slade stead stoke stow ter thorpe ton wade wald
  well wick win with wold worth yard`);

/** Names of small places, of which most come in very few texts; their order is mixed, so that none is near its neighbours. */
export const NAMES = FIRST.flatMap((first, one) => SECOND.map((second, other) => ({ name: first + second, order: (one * 7919 + other * 104729) % 10007 })))
  .toSorted((one, other) => one.order - other.order || (one.name < other.name ? -1 : 1))
  .map(({ name }) => name);

/** `n` is a noun, `v` a verb, `j` an adjective, `N` a name; everything else stands for itself. */
export const FRAMES = list(`
  the_j_n_of_n_in_N_does_not_v_when_the_n_is_j
  we_v_every_j_n_but_the_n_comes_back_within_a_month
  more_than_a_third_of_n_around_N_wait_for_a_n_that_never_comes
  n_and_n_tell_us_that_the_j_n_is_the_reason_they_stop_using_the_n
  nobody_can_v_a_n_before_the_n_has_gone_wrong
  our_j_n_cannot_v_with_the_n_of_other_councils
  each_n_costs_as_much_as_a_j_n_and_lasts_for_one_n
  a_n_that_can_v_the_n_by_itself_would_let_us_v_a_n_near_N
  what_we_pay_for_is_the_n_and_not_whether_the_j_n_helped_a_n
  people_in_N_v_the_n_themselves_because_the_n_is_too_j
  we_want_to_v_n_and_v_n_with_the_same_j_n
  records_of_n_are_kept_in_four_places_and_none_of_them_can_v_a_n`).map((frame) => frame.split('_'));

export const TITLES = list(`
  v_the_j_n_before_the_n_fails
  fewer_j_n_for_n_in_N
  help_n_to_v_the_n
  a_j_n_that_n_can_v
  one_n_for_every_j_n
  stop_the_n_that_makes_n_j
  v_n_and_n_together`).map((frame) => frame.split('_'));
