import { fold, gramsOf } from '@gendan/kernel/grams'
import { ask } from '@gendan/office/ask'
import { inFence, type Tx } from '@gendan/store/database'
import { type Line, type Part, type Size, timed, within } from './figures.ts'
import { lineTo, type Place } from './place.ts'

const AIM_MS = 200

/** What somebody types, and what it means for an index. */
const CASES = [
  ['one mail’s own number', 'rf0123457'],
  ['a Chinese word in one of 48 texts', '烘房'],
  ['two words in one of 48 texts', 'fumigation certificate'],
  ['a word that stands in every mail', 'regards'],
  ['a Chinese word that stands in every note', '跟进'],
  ['a word that nobody wrote', 'qxzzyk'],
] as const

/** One search over everything, with so many statements: half of them mails, half words of acts. */
export async function benchSearch(place: Place, size: Size): Promise<Part> {
  const count = size.quick ? 100_000 : 1_000_000
  const seeded = await seed(place, count / 2)
  const line = lineTo(place, place.firm.merchandiser)
  const client = await place.pool.connect()
  const lines: Line[] = []
  try {
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
      place.fence.company,
      place.fence.world,
    ])
    for (const [name, search] of CASES) {
      await client.query(`select set_config('gendan.search', $1::text[]::text, false)`, [gramsOf(search)])
      const likes = search.split(' ').map((word) => `%${word}%`)
      const floor = await timed(size.calls, async () => {
        await client.query(FLOOR('message'), [likes])
        await client.query(FLOOR('said'), [likes])
      })
      const office = await timed(size.calls, () => ask(place.desk(), 'find', { search }))
      const query = new URLSearchParams({ search })
      const door = await timed(size.calls, () => line('GET', `/worlds/${place.firm.world}/ask/find?${query}`))
      lines.push(within(`${name} “${search}”: ask`, floor, office, AIM_MS))
      lines.push(within(`${name} “${search}”: through HTTP`, floor, door, AIM_MS))
    }
  } finally {
    client.release(true)
  }
  return {
    title: `One search over ${count.toLocaleString('en')} statements`,
    words: [
      'Half are mails, half words that people wrote in acts, in English and Chinese. The search looks through orders, parties, goods, money, mails and acts;',
      `the floor is plain SQL over the two tables of words alone: the first thousand ids by the index of grams. Seeded in ${(seeded / 1000).toFixed(0)} s.`,
    ],
    lines,
  }
}

const FLOOR = (table: 'message' | 'said') =>
  `select id from ${table}_search where company = current_setting('gendan.company') and world = current_setting('gendan.world')
      and words like all ($1::text[]) limit 1001`

const THINGS = [
  'the moisture of the oak came out at eleven per cent',
  '烘房的温度又高了两度，木材含水率要重测',
  'the fumigation certificate names another container',
  '客户要求洗水唛改成法文，附三张照片',
  'the deposit is short by bank charges of twenty dollars',
  '纸箱供应商说周五才能送到第一车',
  'please confirm the artwork of the shipping marks',
  '大货确认样今天寄出，快递单号见附件',
  'the vessel was rolled to the next sailing',
  '验货发现两处漏漆，已通知车间返工',
  'our bank asks for the corrected invoice',
  '提单草稿的收货人少了一个字母',
] as const
const WHO = ['Ingrid in Oslo', 'Herr Vogt', '王厂长', '采购部小周'] as const

/** Texts as people write them, each with its grams; the index of every statement is drawn from them and from a number of its own. */
function texts(): readonly { readonly words: string; readonly grams: readonly string[] }[] {
  return THINGS.flatMap((thing) =>
    WHO.map((who) => {
      const words = fold(
        `${who}: ${thing}. ${thing}. Please look at it today and answer before five. Best regards 请跟进并回复`,
      )
      return { words, grams: gramsOf(words) }
    }),
  )
}

/** Statements in bulk, their grams as the program writes them; indexes after. Gives milliseconds. */
async function seed(place: Place, half: number): Promise<number> {
  const since = performance.now()
  await inFence(place.pool, place.fence, async (tx) => {
    await tx.query(`set local maintenance_work_mem = '512MB'`)
    await tx.query('create temp table bench_said (n int, words text, grams text[]) on commit drop')
    for (const [n, { words, grams }] of texts().entries())
      await tx.query('insert into bench_said values ($1, $2, $3)', [n, words, grams])
    const indexes = await dropIndexes(tx)
    for (const statement of STATEMENTS) await tx.query(statement, [half])
    for (const index of indexes) await tx.query(index)
  })
  await place.pool.query('vacuum analyze message_row, message_text, message_search, said_row, said_search')
  return performance.now() - since
}

async function dropIndexes(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where schemaname = 'public' and tablename in ('message_row', 'message_text', 'message_search', 'said_row', 'said_search')
        and indexname not like '%_pkey'`,
  )
  for (const { indexname } of rows) await tx.query(`drop index ${indexname}`)
  return rows.map((row) => row.indexdef)
}

const HERE = `current_setting('gendan.company'), current_setting('gendan.world')`
const EACH = `from (select i, 'rf' || lpad(i::text, 7, '0') as own from generate_series(1, $1::int) i) s
  join bench_said t on t.n = s.i % 48`
const GRAMS = `array(select distinct g from unnest(t.grams || array(select substr(s.own, k, 2) from generate_series(1, length(s.own) - 1) k)) g)`

const STATEMENTS = [
  `insert into message_row (company, world, id, version, kind, way, account, reader, at, file, party, state, sending, tries)
   select ${HERE}, 'bench-' || i, 1, 'mail', 'in', '', '', now() - i * interval '1 minute', '', '', 'filed', '', 0 ${EACH}`,
  `insert into message_text (company, world, id, subject, text, from_name, from_address)
   select ${HERE}, 'bench-' || i, 'Re: ' || s.own, t.words, 'Ingrid', 'ingrid@halvorsen.example' ${EACH}`,
  `insert into message_search (company, world, id, words, grams)
   select ${HERE}, 'bench-' || i, s.own || ' ' || t.words, ${GRAMS} ${EACH}`,
  `insert into said_row (company, world, id, kind, subject, at, by_account, act, said)
   select ${HERE}, 'order-file/bench/' || i, 'order-file', 'bench', now() - i * interval '1 minute', 'he', 'keep-note', t.words ${EACH}`,
  `insert into said_search (company, world, id, words, grams)
   select ${HERE}, 'order-file/bench/' || i, 'a' || s.own || ' ' || t.words, ${GRAMS} ${EACH}`,
] as const
