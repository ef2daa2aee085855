import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endLeftPrograms } from '../tests/prove/program.ts'
import { benchActs } from './bench/acts.ts'
import { benchCalculations } from './bench/calculations.ts'
import { benchCredits } from './bench/credits.ts'
import { benchDesk } from './bench/desk.ts'
import { type Part, pageOf, sectionOf, sizes } from './bench/figures.ts'
import { benchFirstLoad } from './bench/first-load.ts'
import { benchLists } from './bench/lists.ts'
import { benchManager } from './bench/manager.ts'
import { benchOrderCost } from './bench/order-cost.ts'
import { benchPapers } from './bench/papers.ts'
import { openPlace, type Place } from './bench/place.ts'
import { benchScroll } from './bench/scroll.ts'
import { benchSearch } from './bench/search.ts'
import { benchStarts } from './bench/starts.ts'

/**
 * Measures the program beside its floors and prints; the whole run writes docs/performance.md. `npm run bench -- --quick`
 * takes small sizes, `npm run bench -- acts lists` these parts only; neither writes.
 */
const PAGE = join(import.meta.dirname, '../docs/performance.md')
const args = process.argv.slice(2)
const size = args.includes('--quick') ? sizes.quick : sizes.whole
const wanted = args.filter((arg) => !arg.startsWith('--'))

const steps: Readonly<Record<string, () => Promise<readonly Part[]>>> = {
  web: async () => [await benchFirstLoad()],
  starts: async () => [await benchStarts(size)],
  calculations: async () => [await benchCalculations(size)],
  credits: async () => [await benchCredits(size)],
  acts: () => at((place) => benchActs(place, size)),
  papers: () => at((place) => benchPapers(place, size)),
  desk: () => at((place) => benchDesk(place, size)),
  scroll: () => at((place) => benchScroll(place, size)),
  manager: () => at((place) => benchManager(place, size)),
  search: () => at((place) => benchSearch(place, size)),
  order: () => at((place) => benchOrderCost(place, size)),
  lists: async () => {
    const parts: Part[] = []
    for (const count of size.lists) parts.push(...(await at((place) => benchLists(place, count, size))))
    return parts
  },
}

/** A fresh place for each part: what one leaves behind does not weigh on the next. */
async function at(run: (place: Place) => Promise<Part>): Promise<readonly Part[]> {
  const place = await openPlace()
  try {
    return [await run(place)]
  } finally {
    await place.close()
  }
}

const names = wanted.length > 0 ? wanted : Object.keys(steps)
const unknown = names.filter((name) => !steps[name])
if (unknown.length > 0)
  throw new Error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`)

const parts: Part[] = []
try {
  for (const name of names) {
    console.error(`— ${name}`)
    const found = (await steps[name]?.()) ?? []
    for (const part of found) console.log(sectionOf(part))
    parts.push(...found)
  }
} finally {
  await endLeftPrograms()
}
if (wanted.length === 0 && !size.quick) {
  mkdirSync(join(PAGE, '..'), { recursive: true })
  writeFileSync(PAGE, pageOf(parts, size))
}
