// `GET /data/consultations/…`: votes and results of closed consultations as files.
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Rows } from '../../platform/database/rows.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { ConsultationsQueries, OPTION_COLUMNS, type LocalJson, type OptionRow } from './consultations.queries.ts';
import { type FileFacts, pbFile, resultCsv, votesCsv } from './files.ts';
import { InputsQueries } from './inputs.queries.ts';
import { readCount } from './stored-count.ts';

const NAME = /^(con_[0-9a-f]{32})(|-votes|-result)\.(pb|csv|json)$/;
const TYPES: Readonly<Record<string, string>> = { pb: 'text/plain; charset=utf-8', csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' };

@Controller('data/consultations')
export class FilesController {
  constructor(
    private readonly rows: Rows,
    private readonly queries: ConsultationsQueries,
    private readonly inputs: InputsQueries,
    private readonly limits: RateLimits,
  ) {}

  /** `<id>.pb`, `<id>-votes.csv`, `<id>-votes.json`, `<id>-result.csv` or `<id>-result.json`; 404 until it is counted. */
  @Get(':name')
  async file(@Param('name') name: string, @Req() req: Request, @Res() res: Response): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const [, id = '', part = '', ending = ''] = NAME.exec(name) ?? [];
    const text = id === '' ? null : await this.textOf(id, `${part}.${ending}`);
    if (text === null) {
      res.status(404).type('text/plain').send('There is no such file. Votes and results can be downloaded once they are counted.\n');
      return;
    }
    res.setHeader('content-type', TYPES[ending] ?? 'text/plain');
    res.setHeader('content-disposition', `attachment; filename="${name}"`);
    // Nothing changes once it is counted.
    res.setHeader('cache-control', 'public, max-age=86400');
    res.send(text);
  }

  private async textOf(id: string, kind: string): Promise<string | null> {
    const [count] = await this.queries.results([id]);
    if (!count) return null;
    if (kind === '-result.json') return count.result;
    const inputs = await this.inputs.closed(id);
    if (kind === '-votes.json' || inputs === null) return inputs;
    const facts = await this.facts(id, inputs);
    if (!facts) return null;
    switch (kind) {
      case '-votes.csv':
        return votesCsv(facts);
      case '-result.csv':
        return resultCsv(facts, readCount(count.result));
      default:
        return kind === '.pb' ? pbFile(facts) : null;
    }
  }

  private async facts(id: string, inputs: string): Promise<FileFacts | null> {
    const row = await this.rows.one<{ title: LocalJson; organisation: string; inputsHash: string }>(
      `select c.title, o.name_en as organisation, n.inputs_hash as "inputsHash" from consultation c
       join organisation o on o.id = c.organisation_id join consultation_count n on n.consultation_id = c.id where c.id = $1`,
      [id],
    );
    if (!row) return null;
    const options = await this.rows.all<OptionRow>(`select ${OPTION_COLUMNS} from consultation_option o where o.consultation_id = $1 and o.state = 'LISTED' order by o.position, o.id`, [id]);
    return { ...row, options, inputs: JSON.parse(inputs) };
  }
}
