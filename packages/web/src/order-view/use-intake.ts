import type { DoorOutput } from '@gendan/contract/doors'
import type { Answer } from '@gendan/contract/questions'
import type { CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import type { SheetMapping } from '@gendan/forms/incoming/customer-order/sheet-mapping'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { type Doing, useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { ask, send } from '../client/client.ts'

/** What a file turned out to hold. */
export interface Reading {
  readonly kind: DoorOutput<'read-order-file'>['kind']
  readonly attachment: string
  readonly fileName: string
  readonly order?: CustomerOrder
  readonly mapping?: SheetMapping
  readonly sheets: readonly string[]
  readonly preview: readonly (readonly string[])[]
  readonly findings: readonly Finding[]
}

export type Matches = Answer<'match-order'>

/** Besides the file: whose it is, how its sheet is laid out, which sheet. */
export interface ReadWish {
  readonly buyer?: string
  readonly mapping?: SheetMapping
  readonly sheet?: string
}

export interface Intake {
  readonly doing: Doing
  readonly file: File | undefined
  readonly reading: Reading | undefined
  readonly matches: Matches | undefined
  /** Goods by line number: chosen by hand, or the same by a number on record. */
  readonly goods: Readonly<Record<string, string>>
  readonly names: ReadonlyMap<string, string>
  readonly read: (file: File, wish: ReadWish) => Promise<Matches | undefined>
  readonly choose: (lines: Readonly<Record<string, string>>, named?: ReadonlyMap<string, string>) => void
}

const READ: Words = { en: 'read the file', zh: '读这个文件' }

/** Reads a customer's order from a file and finds who and what it names; nothing is saved by that. */
export function useIntake(before: Readonly<Record<string, string>> = {}): Intake {
  const { id: world } = useWorld()
  const doing = useDoing()
  const [file, setFile] = useState<File>()
  const [reading, setReading] = useState<Reading>()
  const [matches, setMatches] = useState<Matches>()
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(before)
  const [named, setNamed] = useState<ReadonlyMap<string, string>>(new Map())
  /** What a person said of this file's layout; another sheet has another one. */
  const [said, keepSaid] = useState<ReadWish>({})
  async function read(next: File, { buyer, ...wish }: ReadWish): Promise<Matches | undefined> {
    const known = next === file ? said : {}
    const { mapping, sheet } = wish.sheet ? wish : { ...known, ...wish }
    if (next !== file) setChosen(before)
    keepSaid({ ...(mapping ? { mapping } : {}), ...(sheet ? { sheet } : {}) })
    setFile(next)
    return doing.run(READ, async () => {
      const answer = (await send('read-order-file', next, fieldsOf(buyer, mapping, sheet), {
        world,
      })) as unknown as Reading
      const found = answer.order
        ? await ask(world, 'match-order', { order: { ...answer.order }, ...(buyer ? { buyer } : {}) })
        : undefined
      // Both at once: nobody chooses a customer before the matches are in and could choose for him.
      setReading(answer)
      setMatches(found)
      return found
    })
  }
  const sure = Object.entries(matches?.goods ?? {}).flatMap(([line, list]) =>
    list[0]?.sure ? [[line, list[0].id]] : [],
  )
  const goods = withoutBlank({ ...Object.fromEntries(sure), ...chosen })
  return {
    doing,
    file,
    reading,
    matches,
    goods,
    names: new Map([...namesIn(matches), ...named]),
    read,
    choose: (lines, more) => {
      setChosen((old) => ({ ...old, ...lines }))
      if (more) setNamed((old) => new Map([...old, ...more]))
    },
  }
}

/** What goes beside the file: only what is known. */
function fieldsOf(buyer: string | undefined, mapping: SheetMapping | undefined, sheet: string | undefined) {
  return {
    ...(buyer ? { buyer } : {}),
    ...(mapping ? { mapping: JSON.stringify(mapping) } : {}),
    ...(sheet ? { sheet } : {}),
  }
}

/** "BJ-101 Oak dining chair" by goods id, for all that was proposed. */
function namesIn(matches: Matches | undefined): readonly (readonly [string, string])[] {
  return Object.values(matches?.goods ?? {}).flatMap((list) =>
    list.map(({ id, code, name }) => [id, `${code} ${name.zh || name.en}`] as const),
  )
}

/** A line that was let go by hand stays open, though a match was sure. */
function withoutBlank(goods: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(goods).filter(([, id]) => id !== ''))
}
