import { type AnyForm, formOf } from '@gendan/forms/catalogue'
import { draft } from '@gendan/forms/form'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Sheet } from '@gendan/kernel/sheet'
import { freshId } from '@gendan/office/ids'
import { type Setting, settingOf } from '../../packages/server/src/press/setting.ts'
import { openTypesetter } from '../../packages/server/src/press/typesetter.ts'
import { dealOn } from '../../tests/prove/firm.ts'
import { customer } from '../../tests/prove/ring.ts'
import { atMost, type Part, type Size, timed } from './figures.ts'
import { lineTo, type Place, type Line as Wire } from './place.ts'

const AIM = 1.3

/** A proforma invoice of one page: through the door, and by the typesetter alone in this process. */
export async function benchPapers(place: Place, size: Size): Promise<Part> {
  const desks = { writer: lineTo(place, place.firm.merchandiser), signer: lineTo(place, place.firm.supervisor) }
  const typesetter = openTypesetter()
  const clean = (text: string): string => text
  // A draft page is asked for again with other words in it; an issued one bears another number.
  const typed = () => settingOf(sheetOf(place, { addition: freshId(), number: '' }), new Map(), { spots: true, clean })
  let count = 0
  const numbered = () => {
    count += 1
    const number = `LW-PI26-${String(count).padStart(4, '0')}`
    return settingOf(sheetOf(place, { addition: '', number }), new Map(), { spots: false, clean })
  }
  const at = new Date().toISOString()
  const files = await signedFiles(place, desks, size.calls + WARM)
  const { world, company, day } = place.firm
  const { own } = dealOn(day)
  const asked = () => ({ kind: 'proforma-invoice', own: { ...own, addition: freshId() } })

  const svgFloor = await alone(size, typed, (one) => typesetter.svg(one))
  const svg = await timed(
    size.calls,
    () => desks.writer('POST', `/worlds/${world}/pages`, { file: files[0], ...asked() }),
    WARM,
  )
  const pdfFloor = await alone(size, numbered, (one) => typesetter.pdf(one, at))
  const left = [...files]
  const issue = () =>
    desks.writer(
      'POST',
      `/worlds/${world}/order-file/${left.pop()}/issue-paper`,
      { firm: company, kind: 'proforma-invoice', own },
      freshId(),
    )
  const pdf = await timed(size.calls, issue, WARM)
  return {
    title: 'Papers of one page',
    words: [
      'The floor is Typst alone, warm, in this process, on the same sheet. The page request also draws the deal, lays out, asks',
      'for the place of every fact and crosses the door; issuing besides decides, saves and keeps the bytes, durable.',
      `An empty request through the door (GET /api/health) takes ${(await door(place, size)).toFixed(2)} ms.`,
    ],
    lines: [atMost('pages → SVG', svgFloor, svg, AIM), atMost('issue → PDF', pdfFloor, pdf, AIM)],
  }
}

const WARM = 6

/** The sheet, each time with what differs between two such pages: the typesetter remembers what it has set before. */
function sheetOf(place: Place, { addition, number }: { addition: string; number: string }): Sheet {
  const form = formOf('proforma-invoice') as AnyForm
  const { terms, own } = dealOn(place.firm.day)
  const contract = { version: 1, settled: place.firm.day, customerOrder: 'HL-44018', terms }
  const given = { number, day: place.firm.day, version: 1 }
  const { filled, findings } = draft(
    form,
    { ...sampleDeal, contract },
    form.ownShape.parse({ ...own, addition }),
    given,
  )
  if (!filled) throw new Error(findings.map((one) => one.says.en).join('; '))
  return form.print(filled, { tongue: 'both' })
}

/** Files whose proforma invoice is signed and may be issued. */
async function signedFiles(
  place: Place,
  desks: { writer: Wire; signer: Wire },
  count: number,
): Promise<readonly string[]> {
  const { world, company, day } = place.firm
  const { terms, own, inquiry } = dealOn(day)
  const buyer = freshId()
  await desks.writer('POST', `/worlds/${world}/party/${buyer}/enter-party`, customer, freshId())
  const files: string[] = []
  for (let i = 0; i < count; i += 1) {
    const file = freshId()
    const act = (name: string, input: unknown, who = desks.writer) =>
      who('POST', `/worlds/${world}/order-file/${file}/${name}`, input, freshId())
    await act('open-inquiry', { firm: company, buyer, inquiry })
    await act('settle-terms', { terms, customerOrder: 'HL-44018' })
    await act('ask-signature', { firm: company, gate: 'G7', own, note: '' })
    const seen = await desks.signer('GET', `/worlds/${world}/ask/order?id=${file}`)
    const lamps = seen['lamps'] as readonly { readonly gate: string; readonly print: string }[]
    const print = lamps.find((lamp) => lamp.gate === 'G7')?.print
    await act('sign-gate', { firm: company, gate: 'G7', print, note: '' }, desks.signer)
    files.push(file)
  }
  return files
}

/** Typst alone; what makes the setting is not counted. */
async function alone(size: Size, make: () => Setting, set: (setting: Setting) => unknown): Promise<number> {
  const settings = Array.from({ length: size.calls + WARM }, make)
  return timed(size.calls, async () => set(settings.pop() ?? make()), WARM)
}

function door(place: Place, size: Size): Promise<number> {
  const line = lineTo(place, place.firm.merchandiser)
  return timed(size.calls, () => line('GET', '/health'))
}
