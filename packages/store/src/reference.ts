import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { gramsOf } from '@gendan/kernel/grams'
import { type Pool, unfenced } from './database.ts'
import { inArrays } from './in-arrays.ts'

const PORTS = new URL('../../../content/tables/ports.csv', import.meta.url)

/** Loads the reference tables that are too long for a module (ports), when the file is not the one loaded last. */
export async function loadReference(pool: Pool): Promise<boolean> {
  const text = await readFile(PORTS, 'utf8')
  const print = createHash('sha256').update(text).digest('hex')
  return unfenced(pool, async (tx) => {
    const { rows } = await tx.query<{ print: string }>(
      `select print from reference_table where name = 'port' for update`,
    )
    if (rows[0]?.print === print) return false
    await tx.query('delete from port')
    const ports = portsOf(text)
    for (let at = 0; at < ports.length; at += 5000) await insertPorts(tx, ports.slice(at, at + 5000))
    await tx.query(
      `insert into reference_table (name, print) values ('port', $1) on conflict (name) do update set print = excluded.print, loaded_at = now()`,
      [print],
    )
    return true
  })
}

interface Port {
  readonly locode: string
  readonly country: string
  readonly name: string
  readonly nameZh: string
  readonly functions: string
  /** The sea port that carriers mean by this airport's code. */
  readonly seaPort: string | null
}

async function insertPorts(tx: Parameters<Parameters<typeof unfenced>[1]>[0], ports: readonly Port[]): Promise<void> {
  await tx.query(
    `insert into port (locode, country, name, name_zh, functions, sea_port, grams)
     select locode, country, name, name_zh, functions, sea_port, array(select jsonb_array_elements_text(grams))
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[])
         as p (locode, country, name, name_zh, functions, sea_port, grams)
     on conflict do nothing`,
    [
      ...inArrays(ports, ['locode', 'country', 'name', 'nameZh', 'functions', 'seaPort']),
      ports.map((port) => JSON.stringify(gramsOf(`${port.locode} ${port.name} ${port.nameZh}`))),
    ],
  )
}

/** The house's own tables: RFC 4180 with comment lines at the top (content/tables/README.md). */
function portsOf(text: string): readonly Port[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const head = cellsOf(lines[0] ?? '')
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line)
    const cell = (name: string) => cells[head.indexOf(name)] ?? ''
    return {
      locode: cell('locode'),
      country: cell('country'),
      name: cell('name'),
      nameZh: cell('name_zh'),
      functions: cell('functions'),
      seaPort: cell('port') || null,
    }
  })
}

function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  )
}
