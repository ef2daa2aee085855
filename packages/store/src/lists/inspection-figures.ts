import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import type { RecordedLot } from '@gendan/orderfile/quality/severity'
import type { Tx } from '../database.ts'

type Figures = Answer<'inspection-figures'>

export interface FiguresWanted {
  readonly from: string
  readonly to: string
  readonly maker?: string | undefined
}

/** A lot as it came for the first time, accessories or complete goods, for the rules of switching. */
export interface LotRow {
  readonly kind: string
  readonly maker: string
  readonly makerName: Words
  readonly code: string
  readonly name: Words
  readonly lot: string
  readonly level: string
  readonly aql: string
  readonly major: number
  readonly state: string
}

const HERE = `r.company = current_setting('gendan.company') and r.world = current_setting('gendan.world')`
const NAMED = `left join party_row p on p.company = r.company and p.world = r.world and p.id = r.maker`
const NAME = `jsonb_build_object('en', coalesce(p.name, ''), 'zh', coalesce(p.name_zh, ''))`
const DONE = `${HERE} and r.done between $1::date and $2::date and ($3 = '' or r.maker = case when $3 = 'own' then '' else $3 end)`
/** An inspection that was looked at again has failed at first, whatever came after. */
const SUMS = `count(*) filter (where r.first)::int as inspected, count(*) filter (where r.first and r.state = 'passed')::int as passed,
  coalesce(sum(r.drawn), 0)::int as drawn, coalesce(sum(r.critical + r.major + r.minor), 0)::int as defects`

/** Figures of inspections that were done in a span of days, one query each. */
export async function inspectionFigures(
  tx: Tx,
  { from, to, maker = '' }: FiguresWanted,
): Promise<Omit<Figures, 'switching'>> {
  const values = [from, to, maker]
  const [suppliers, months, faults] = await Promise.all([
    tx.query<Figures['suppliers'][number]>({
      name: 'inspection-suppliers',
      text: `select r.maker, ${NAME} as "makerName", ${SUMS}, count(r.correct_until)::int as correcting
               from inspection_row r ${NAMED} where ${DONE} group by r.maker, p.name, p.name_zh order by 3 desc, 1 limit 200`,
      values,
    }),
    tx.query<Figures['months'][number]>({
      name: 'inspection-months',
      text: `select to_char(r.done, 'YYYY-MM') as month, ${SUMS} from inspection_row r where ${DONE} group by 1 order by 1`,
      values,
    }),
    tx.query<Figures['faults'][number]>({
      name: 'inspection-faults',
      text: `select f.code, jsonb_build_object('en', f.name->>'en', 'zh', f.name->>'zh') as name, f.weight, sum(f.count)::int as pieces,
                    count(*)::int as inspections
               from inspection_row r, jsonb_to_recordset(r.faults) as f (code text, name jsonb, weight text, count int)
              where ${DONE} group by f.code, f.name->>'en', f.name->>'zh', f.weight order by 4 desc limit 60`,
      values,
    }),
  ])
  return { suppliers: suppliers.rows, months: months.rows, faults: faults.rows }
}

/** The latest lots on their first look, in the order of their days: what the rules of switching go by. */
export async function lotsOnRecord(tx: Tx, { to, maker = '' }: FiguresWanted): Promise<readonly LotRow[]> {
  const { rows } = await tx.query<LotRow>({
    name: 'inspection-lots',
    text: `select * from (
             select r.kind, r.maker, ${NAME} as "makerName", r.code, jsonb_build_object('en', r.name_en, 'zh', r.name_zh) as name,
                    trim_scale(r.lot)::text as lot, r.level, r.aql, r.major, r.state, r.done, r.number
               from inspection_row r ${NAMED}
              where ${HERE} and r.first and r.kind in ('final', 'accessory') and r.done <= $1::date
                and ($2 = '' or r.maker = case when $2 = 'own' then '' else $2 end)
              order by r.done desc, r.number desc limit 2000
           ) lately order by done, number`,
    values: [to, maker],
  })
  return rows
}

/** The latest lots of some series (`Series[]` as JSON), the oldest first: what the severity of their next inspection goes by. */
export async function lotsOfSeries(tx: Tx, { series }: { readonly series: string }): Promise<readonly RecordedLot[]> {
  const { rows } = await tx.query<RecordedLot>({
    name: 'lots-of-series',
    text: `select l.* from jsonb_to_recordset($1::jsonb) as s (kind text, maker text, code text, name text)
             cross join lateral (
               select r.kind, r.maker, r.code, coalesce(nullif(r.name_zh, ''), r.name_en) as name, r.number, r.done::text as done,
                      trim_scale(r.lot)::text as lot, r.unit, r.level, r.aql, r.major, r.state
                 from inspection_row r
                where ${HERE} and r.first and r.done is not null and r.kind = s.kind and r.maker = s.maker and r.code = s.code
                  and (s.code <> '' or coalesce(nullif(r.name_zh, ''), r.name_en) = s.name)
                order by r.done desc, r.number desc limit 200
             ) l order by l.done, l.number`,
    values: [series],
  })
  return rows
}
