// Why each criterion was scored as it was: filled in from what the panel agreed, which stays beside what is written out.
import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Textarea } from '@moothall/ui/govuk';
import { useText } from '../../language/localised.tsx';
import type { AgreedCell } from './agreed-scores.tsx';

interface Written {
  reason: string;
  forOthers: string | null;
  criterion: { code: string };
}

export function ExplanationFields({ cells, written, values }: { cells: AgreedCell[]; written: Written[]; values: Record<string, string> }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <>
      <h2 className="govuk-heading-m">
        <Trans>Why each score</Trans>
      </h2>
      <p className="govuk-body">
        <Trans>Refer to the idea: what it says, and where. What the panel agreed stays on record beside your words.</Trans>
      </p>
      {cells.map(({ criterion, agreed }) => {
        const { code } = criterion;
        const one = written.find((row) => row.criterion.code === code);
        const name = text(criterion.title);
        return (
          <div key={code}>
            <Textarea
              label={agreed ? t`Why ${agreed.value} for ${name}?` : t`Why this score for ${name}?`}
              labelSize="s"
              id={`explanation-${code}`}
              name={`explanation-${code}`}
              rows={3}
              defaultValue={values[`explanation-${code}`] ?? one?.reason ?? agreed?.reason}
            />
            <Details summary={t`What other suppliers read on ${name}, if this idea is shortlisted`} open={Boolean(one?.forOthers)}>
              <Textarea
                label={t`What others read on ${name}`}
                hint={t`Leave it empty to give them the same words, without sentences that repeat what the supplier claims to be confidential.`}
                id={`others-${code}`}
                name={`others-${code}`}
                rows={3}
                defaultValue={values[`others-${code}`] ?? one?.forOthers ?? undefined}
              />
            </Details>
          </div>
        );
      })}
    </>
  );
}

/** Words that are those of the panel are sent as none, so that theirs stand. */
export function explanationsIn(form: FormData, agreedReasons: ReadonlyMap<string, string>) {
  return [...form.keys()].flatMap((name) => {
    const code = /^explanation-(.+)$/.exec(name)?.[1];
    if (code === undefined) return [];
    const [typed, others] = [form.get(name), form.get(`others-${code}`)].map((value) => (typeof value === 'string' ? value.trim() : ''));
    return [{ criterionCode: code, text: typed === agreedReasons.get(code) ? '' : (typed ?? ''), forOthers: others || null }];
  });
}
