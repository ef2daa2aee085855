import { changeParty } from '@gendan/firm/acts/party-acts'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { same } from '@gendan/kernel/same'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { askSignature } from '@gendan/orderfile/acts/ask-signature'
import { issuePaper } from '@gendan/orderfile/acts/issue-paper'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { signGate } from '@gendan/orderfile/acts/sign-gate'
import { inFence } from '@gendan/store/database'
import { both, does, type End, fileOf, inquiry, own, type Ring } from './ring.ts'

/** A customer and a file of one lane; races of other lanes run beside it. */
export interface Lane {
  readonly ring: Ring
  readonly buyer: string
  readonly file: string
}

/** One race of two writers. Throws where it did not end as it must. */
export interface Race {
  readonly name: string
  /** How many of ten thousand. */
  readonly share: number
  readonly run: (lane: Lane) => Promise<void>
}

export const races: readonly Race[] = [
  { name: 'two amend the same terms they both read', share: 4000, run: amendSameVersion },
  { name: 'two amend one after the other, whoever comes first', share: 1000, run: amendInOrder },
  { name: 'one request arrives twice', share: 1500, run: sameKey },
  { name: 'one opening of a file arrives twice', share: 500, run: sameKeyOpening },
  { name: 'two open files and take a number each', share: 1000, run: twoNumbers },
  { name: 'two open a file under the same id', share: 500, run: sameId },
  { name: 'two supervisors sign at the same gate', share: 500, run: sameGate },
  { name: 'two issue the same paper', share: 300, run: samePaper },
  { name: 'two issue papers of different files', share: 200, run: twoPapers },
  { name: 'a customer is renamed while an order of his is opened', share: 500, run: renamed },
]

const paper = (ring: Ring) => ({ firm: ring.company, gate: 'G7', kind: 'proforma-invoice', own })
const marked = (ring: Ring, marks: readonly string[]) => ({
  firm: ring.company,
  terms: { ...sampleTerms, marks },
  reason: '唛头',
})

async function amendSameVersion({ ring, file }: Lane): Promise<void> {
  const [one, two] = ring.writers
  const { version: expected, file: before } = await fileOf(one, file)
  const marks = [[freshId()], [freshId()]] as const
  const ends = await both(
    { desk: one, act: amendTerms, id: file, input: marked(ring, marks[0]), expected },
    { desk: two, act: amendTerms, id: file, input: marked(ring, marks[1]), expected },
  )
  const winner = onlyWinner(ends, 'changed-meanwhile')
  const after = await fileOf(two, file)
  mustBe(after.file.deal.contract?.version, (before.deal.contract?.version ?? 0) + 1)
  mustBe(after.file.deal.contract?.terms.marks, marks[winner])
}

async function amendInOrder({ ring, file }: Lane): Promise<void> {
  const [one, two] = ring.writers
  const before = await fileOf(one, file)
  const marks = [[freshId()], [freshId()]] as const
  const ends = await both(
    { desk: one, act: amendTerms, id: file, input: marked(ring, marks[0]) },
    { desk: two, act: amendTerms, id: file, input: marked(ring, marks[1]) },
  )
  const [first, second] = bothWon(ends).map((end) => end.version)
  mustDiffer(first, second)
  const after = await fileOf(one, file)
  // A change that opens a gate again asks for it in the same stroke: the later of the two is the one at which the file stands.
  mustBe(after.version === first || after.version === second, true)
  mustBe(after.file.deal.contract?.terms.marks, marks[after.version === first ? 0 : 1])
  mustBe(after.file.deal.contract?.version, (before.file.deal.contract?.version ?? 0) + 2)
}

async function sameKey({ ring, file }: Lane): Promise<void> {
  const [one] = ring.writers
  const { file: before } = await fileOf(one, file)
  const request = { act: amendTerms, id: file, input: marked(ring, [freshId()]), key: freshId() }
  const twin = { ...one, pool: ring.writers[1].pool }
  const won = bothWon(await both({ desk: one, ...request }, { desk: twin, ...request }))
  const after = await fileOf(one, file)
  mustBe(
    won.map((end) => end.version),
    [after.version, after.version],
  )
  mustBe(won.filter((end) => end.repeated).length, 1)
  mustBe(after.file.deal.contract?.version, (before.deal.contract?.version ?? 0) + 1)
}

async function sameKeyOpening({ ring, buyer }: Lane): Promise<void> {
  const [one] = ring.writers
  const request = { act: openInquiry, id: freshId(), input: { firm: ring.company, buyer, inquiry }, key: freshId() }
  const twin = { ...one, pool: ring.writers[1].pool }
  const [first, second] = bothWon(await both({ desk: one, ...request }, { desk: twin, ...request }))
  mustBe(first?.number, second?.number)
  const { rows } = await ask(one, 'journal', { kind: 'order-file', id: request.id })
  mustBe(rows.filter((row) => row.type === 'file-opened').length, 1)
}

async function twoNumbers({ ring, buyer }: Lane): Promise<void> {
  const [one, two] = ring.writers
  const input = { firm: ring.company, buyer, inquiry }
  const [first, second] = bothWon(
    await both(
      { desk: one, act: openInquiry, id: freshId(), input },
      { desk: two, act: openInquiry, id: freshId(), input },
    ),
  )
  mustDiffer(first?.number, second?.number)
}

async function sameId({ ring, buyer }: Lane): Promise<void> {
  const [one, two] = ring.writers
  const asked = { act: openInquiry, id: freshId(), input: { firm: ring.company, buyer, inquiry } }
  onlyWinner(await both({ desk: one, ...asked }, { desk: two, ...asked }), 'taken')
}

async function sameGate(lane: Lane): Promise<void> {
  const { ring, file } = lane
  const [one, two] = ring.supervisors
  const print = await asked(lane)
  const input = { firm: ring.company, gate: 'G7', print, note: '' }
  onlyWinner(
    await both({ desk: one, act: signGate, id: file, input }, { desk: two, act: signGate, id: file, input }),
    'SG-06',
  )
  const { rows } = await ask(one, 'journal', { kind: 'order-file', id: file, limit: 5 })
  mustBe(rows.filter((row) => (row.event as { signature?: { print?: string } }).signature?.print === print).length, 1)
}

async function samePaper(lane: Lane): Promise<void> {
  const { ring, file } = lane
  const [one, two] = ring.writers
  const print = await asked(lane)
  await does(ring.supervisors[0], signGate, file, { firm: ring.company, gate: 'G7', print, note: '' })
  const { version: expected, file: before } = await fileOf(one, file)
  const request = { act: issuePaper, id: file, input: paper(ring), expected }
  onlyWinner(await both({ desk: one, ...request }, { desk: two, ...request }), 'changed-meanwhile')
  const { file: after } = await fileOf(one, file)
  mustBe(after.papers.length, before.papers.length + 1)
  mustBe(new Set(after.papers.map((issued) => issued.id)).size, after.papers.length)
  mustBe(new Set(after.papers.map((issued) => issued.number)).size, 1)
}

async function twoPapers({ ring, buyer }: Lane): Promise<void> {
  const files = [freshId(), freshId()] as const
  const [one, two] = ring.writers
  for (const file of files) {
    await does(one, openInquiry, file, { firm: ring.company, buyer, inquiry })
    await does(one, makeOffer, file, { terms: sampleTerms })
  }
  const input = { firm: ring.company, kind: 'quotation', own: { validUntil: '2026-04-01', opening: '', tongue: 'en' } }
  const [first, second] = bothWon(
    await both(
      { desk: one, act: issuePaper, id: files[0], input },
      { desk: two, act: issuePaper, id: files[1], input },
    ),
  )
  mustDiffer(first?.number, second?.number)
}

/** The customer's name stands in the lines of his orders: the line of a file opened in that moment, too, must bear the new one. */
async function renamed({ ring, buyer }: Lane): Promise<void> {
  const [one, two] = ring.writers
  const name = { en: `Halvorsen ${freshId()}`, zh: '' }
  const file = freshId()
  bothWon(
    await both(
      { desk: one, act: changeParty, id: buyer, input: { roles: ['customer'], facts: { ...sampleDeal.buyer, name } } },
      { desk: two, act: openInquiry, id: file, input: { firm: ring.company, buyer, inquiry } },
    ),
  )
  const line = await inFence(one.pool, one.fence, async (tx) => {
    const { rows } = await tx.query<{ buyer_name: string }>('select buyer_name from order_row where id = $1', [file])
    return rows[0]?.buyer_name
  })
  mustBe(line, name.en)
}

/** New terms sent for signature; gives the fingerprint that a supervisor reads. */
async function asked({ ring, file }: Lane): Promise<string> {
  const [writer] = ring.writers
  // A second price, so that what was signed before no longer fits.
  const [first, ...others] = sampleTerms.lines
  if (!first) throw new RangeError('the example has lines')
  const { version } = await fileOf(writer, file)
  const unitPrice = { ...first.unitPrice, amount: `${40 + (version % 50)}.${10 + (version % 89)}` }
  const terms = { ...sampleTerms, lines: [{ ...first, unitPrice }, ...others] }
  await does(writer, amendTerms, file, { firm: ring.company, terms, reason: '改价' })
  await does(writer, askSignature, file, { ...paper(ring), note: '' })
  return (await fileOf(writer, file)).lamp?.print ?? ''
}

type Won = Extract<End, { is: 'won' }>

function bothWon(ends: readonly [End, End]): readonly Won[] {
  const won = ends.filter((end) => end.is === 'won')
  if (won.length === 2) return won
  throw new Error(`both should have been done: ${JSON.stringify(ends)}`)
}

/** Which of the two won; the other must have been told why not. */
function onlyWinner(ends: readonly [End, End], why: string): 0 | 1 {
  const [one, two] = ends
  const loser = one.is === 'won' ? two : one
  if (one.is === two.is || loser.is !== 'refused' || loser.why !== why)
    throw new Error(`one should have won, the other been told “${why}”: ${JSON.stringify(ends)}`)
  return one.is === 'won' ? 0 : 1
}

function mustBe(found: unknown, wanted: unknown): void {
  if (!same(found, wanted)) throw new Error(`found ${JSON.stringify(found)}, should be ${JSON.stringify(wanted)}`)
}

function mustDiffer(one: unknown, two: unknown): void {
  if (one === two || !one || !two) throw new Error(`numbers ${one} and ${two} should differ`)
}
