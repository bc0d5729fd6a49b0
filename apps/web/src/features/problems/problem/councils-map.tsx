// Who has a problem, as a map and as a list of the same places.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { HexMap } from '@moothall/ui/charts';
import type { ProblemPlace } from '../problem-places.ts';

interface CouncilsMapProps {
  places: ProblemPlace[];
  councils: readonly { isFirst: boolean; place: { code: string } | null }[];
}

export function CouncilsMap({ places, councils }: CouncilsMapProps) {
  const { t } = useLingui();
  const first = councils.find(({ isFirst }) => isFirst)?.place?.code;
  const all = new Set(councils.flatMap(({ place }) => (place ? [place.code] : [])));
  const lies = (place: ProblemPlace, has: (code: string) => boolean): boolean => has(place.code) || place.within.some(has);
  const marked = places.filter((place) => lies(place, (code) => all.has(code)));
  const total = places.length;
  return (
    <HexMap
      title={t`Where it is`}
      titleLevel={3}
      finding={<Plural value={marked.length} one="# place on the map. A county is shown by its districts." other="# places on the map. A county is shown by its districts." />}
      layout="odd-r"
      hexes={places.map((place) => ({
        q: place.column,
        r: place.row,
        code: place.code,
        name: place.name,
        ...(lies(place, (code) => code === first)
          ? { state: 'owner' as const, valueLabel: t`wrote it down` }
          : marked.includes(place)
            ? { state: 'joined' as const, valueLabel: t`has it too` }
            : { state: 'muted' as const }),
      }))}
      listSummary={<Trans>Show all {total} places as a list</Trans>}
      legend={[
        { text: t`Council that wrote it down`, state: 'owner' },
        { text: t`Council that has it too`, state: 'joined' },
        { text: t`Nobody here has said so`, state: 'muted' },
      ]}
      hint={t`Point at a place to see its name.`}
    />
  );
}
