// The places a challenge concerns: found by name with a button, so that it works without a script.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Input } from '@moothall/ui/govuk';
import { INTENT, rowsOf } from '../../data/repeated-fields.ts';
import type { SearchPlacesQuery } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import { useAnswerLabels } from './answer-labels.tsx';
import type { FieldsProps } from './field-props.ts';
import { TextPair } from './text-pair.tsx';

export type FoundPlace = SearchPlacesQuery['places']['nodes'][number];

/** What was looked for and what was found. */
export interface PlaceSearch {
  query: string;
  places: FoundPlace[];
}

interface PlaceFieldsProps extends FieldsProps {
  search: PlaceSearch | undefined;
}

export function PlaceFields({ search, ...props }: PlaceFieldsProps) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  return (
    <>
      <ChosenPlaces {...props} />
      <div className="editor-search">
        <Input
          label={t`Find a council area`}
          labelSize="s"
          hint={t`Type part of its name in English or Welsh.`}
          id="placeCodes"
          name="placeQuery"
          defaultValue={search?.query ?? ''}
          error={props.errors.errorFor('placeCodes')}
        />
        <Button variant="secondary" name={INTENT} value="places:search">
          <Trans>Search</Trans>
        </Button>
      </div>
      {search ? <FoundPlaces search={search} chosen={rowsOf(props.values, 'placeCodes').map(({ code }) => code ?? '')} /> : null}
      <TextPair {...props} name="placeDescription" label={label('placeDescription')} rows={3} hint={t`Optional, like “214 km of rural roads north of the river”.`} />
    </>
  );
}

function ChosenPlaces({ values }: FieldsProps) {
  const { t } = useLingui();
  const text = useText();
  const rows = rowsOf(values, 'placeCodes');
  return (
    <section aria-label={t`Chosen places`}>
      <h2 className="govuk-heading-s">
        <Trans>Chosen places</Trans>
      </h2>
      {rows.length === 0 ? (
        <p className="govuk-body">
          <Trans>None yet.</Trans>
        </p>
      ) : null}
      <ul className="govuk-list editor-places">
        {rows.map((row, index) => {
          const name = text({ en: row['name-en'] || null, cy: row['name-cy'] || null });
          return (
            <li key={row.code}>
              <span>{name}</span>
              {Object.entries(row).map(([field, value]) => (
                <input key={field} type="hidden" name={`placeCodes-${index}-${field}`} value={value} />
              ))}
              <Button variant="secondary" className="editor-small" name={INTENT} value={`placeCodes:${index}:remove`}>
                <Trans>Remove</Trans>
                <span className="govuk-visually-hidden"> {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function FoundPlaces({ search: { query, places }, chosen }: { search: PlaceSearch; chosen: readonly string[] }) {
  const { t } = useLingui();
  const text = useText();
  const fresh = places.filter(({ code }) => !chosen.includes(code));
  return (
    <section aria-label={t`Places found`} id="places-found" tabIndex={-1}>
      {fresh.length === 0 ? (
        <p className="govuk-body">
          {places.length > 0 ? <Trans>All places that match “{query}” are chosen already.</Trans> : <Trans>No council area matches “{query}”. Try a shorter part of its name.</Trans>}
        </p>
      ) : null}
      <ul className="govuk-list editor-places">
        {fresh.map(({ code, name }) => (
          <li key={code}>
            <span>{text(name)}</span>
            <Button variant="secondary" className="editor-small" name={INTENT} value={`places:add:${code}`}>
              <Trans>Add</Trans>
              <span className="govuk-visually-hidden"> {text(name)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
