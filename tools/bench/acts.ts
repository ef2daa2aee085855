import type { AnyAct } from '@gendan/contract/acts'
import { enterParty } from '@gendan/firm/acts/party-acts'
import { freshId } from '@gendan/office/ids'
import { perform } from '@gendan/office/perform'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import { dealOn } from '../../tests/prove/firm.ts'
import { customer } from '../../tests/prove/ring.ts'
import { floorOf } from './acts-floor.ts'
import { atLeast, type Line, median, type Part, rate, type Size } from './figures.ts'
import { lineTo, type Place } from './place.ts'

const AIM = 0.6

/** Acts per second: a file opened, its terms settled and amended, again and again. */
export async function benchActs(place: Place, size: Size): Promise<Part> {
  const buyer = freshId()
  await done(place, enterParty, buyer, customer)
  const office = officeStory(place, buyer)
  const floor = await floorOf(place, () => office())
  const lines: Line[] = []
  for (const callers of [1, 16]) {
    const door = doorStory(place, buyer, callers)
    const found = { floor: [] as number[], office: [] as number[], door: [] as number[] }
    for (let round = 0; round < size.rounds; round += 1) {
      found.floor.push(await rate(size.rateMs, callers, floor))
      found.office.push(await rate(size.rateMs, callers, () => office().then(() => 3)))
      found.door.push(await rate(size.rateMs, callers, door))
    }
    const least = median(found.floor)
    lines.push(atLeast(`office perform, ${callers} at once`, least, median(found.office), AIM, 'acts/s'))
    lines.push(atLeast(`through HTTP, ${callers} at once`, least, median(found.door), AIM, 'acts/s'))
  }
  return {
    title: 'Acts',
    words: [
      'Open a file, settle its terms, amend them: acts per second, durable. The floor writes the very same rows (state, journal,',
      'answer, line of the list, way of the order; the series of numbers) with prepared statements in as few round trips as SQL allows, and',
      'decides nothing. Both use ten connections.',
    ],
    lines,
  }
}

/** One file through three acts; gives its id. */
function officeStory(place: Place, buyer: string): () => Promise<string> {
  const { terms, inquiry } = dealOn(place.firm.day)
  return async () => {
    const file = freshId()
    await done(place, openInquiry, file, { firm: place.firm.company, buyer, inquiry })
    await done(place, settleTerms, file, { terms, customerOrder: 'HL-44018' })
    await done(place, amendTerms, file, {
      firm: place.firm.company,
      terms: { ...terms, marks: ['H&L AS'] },
      reason: '唛头',
    })
    return file
  }
}

function doorStory(place: Place, buyer: string, callers: number): () => Promise<number> {
  const line = lineTo(place, place.firm.merchandiser, callers)
  const { terms, inquiry } = dealOn(place.firm.day)
  const { world, company } = place.firm
  return async () => {
    const path = `/worlds/${world}/order-file/${freshId()}`
    await line('POST', `${path}/open-inquiry`, { firm: company, buyer, inquiry }, freshId())
    await line('POST', `${path}/settle-terms`, { terms, customerOrder: 'HL-44018' }, freshId())
    const amended = { firm: company, terms: { ...terms, marks: ['H&L AS'] }, reason: '唛头' }
    await line('POST', `${path}/amend-terms`, amended, freshId())
    return 3
  }
}

async function done(place: Place, act: AnyAct, id: string, input: unknown): Promise<void> {
  const outcome = await perform(place.desk(), { act, id, input, key: freshId() })
  if (!outcome.ok) throw new Error(`${act.name}: ${outcome.findings.map((one) => one.says.en).join('; ')}`)
}
