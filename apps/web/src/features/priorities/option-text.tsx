// An option with what people should know of it.
import type { ConsultationOptionLineFragment } from '../../gql/types.ts';
import { Localised } from '../../language/localised.tsx';

export function OptionText({ option }: { option: Pick<ConsultationOptionLineFragment, 'title' | 'note'> }) {
  const hasNote = Boolean(option.note.en ?? option.note.cy);
  return (
    <>
      <Localised of={option.title} />
      {hasNote ? (
        <span className="site-line">
          <Localised of={option.note} />
        </span>
      ) : null}
    </>
  );
}
