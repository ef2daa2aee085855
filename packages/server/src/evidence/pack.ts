import type { EvidenceWish } from '@gendan/contract/evidence-door'
import { printEvidenceCover, printStatements, printTimeLine, printVersions } from '@gendan/forms/evidence/print'
import { type EvidenceItem, evidenceKinds } from '@gendan/forms/evidence/shape'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeMoney } from '@gendan/kernel/money'
import type { Sheet } from '@gendan/kernel/sheet'
import { say, type Words } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { marked } from '@gendan/office/press-all'
import { Refused } from '@gendan/office/problems'
import { kindName } from '@gendan/orderfile/binder/entries'
import { versionSteps } from '@gendan/orderfile/evidence/versions'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence } from '@gendan/store/database'
import type { Book, BookItem, Placed } from '../binding/bind-order.ts'
import type { House } from '../house.ts'
import { pageSetter } from '../page-setter.ts'
import { withSquares } from '../press/glyphs.ts'
import type { Gathered } from './gather.ts'
import { inParts } from './statements.ts'

/** An item of the book with what its line in the list of contents says. */
interface Item extends BookItem {
  readonly group: Words
  readonly line: Omit<EvidenceItem, 'page' | 'unbound'>
}

/** The pack as a book: the time line, statements whole, versions side by side, then papers and files in their kept bytes; the cover is set last. */
export function packOf(house: House, desk: Desk, got: Gathered, wish: EvidenceWish, lang: 'en' | 'zh'): Book {
  const set = setterOf(house, desk)
  const items = [...made(got, wish, set), ...papers(house, desk, got), ...mailed(house, desk, got, wish)]
  const sources = got.messages.filter(({ source }) => source !== '' && wish.kinds.includes('said'))
  const cover = async (placed: Placed, front: number) =>
    set(
      printEvidenceCover(
        {
          ...headOf(got, wish),
          items: [
            ...items.map(({ id, line }) => ({ ...line, ...atPage(placed.get(id), front) })),
            ...sources.map(({ subject, source }, i) => ({
              ...{ no: `M${i + 1}`, kind: MAIL, title: withSquares(subject), day: '', hash: source },
              unbound: KEPT,
            })),
          ],
        },
        wish.tongue,
      ),
    )
  return {
    items,
    async cover(placed) {
      // The page numbers hang on how many pages the cover has itself.
      const first = await cover(placed, 1)
      const second = await cover(placed, first.pages)
      return { bytes: second.bytes, front: second.pages }
    },
    finish: (placed) => ({
      ...{ title: `${got.file.number} · ${say(TITLE, lang)}`, stamp: `${got.file.number} · evidence`, at: desk.at },
      chapters: chaptersOf(items, placed, lang),
    }),
  }
}

const TITLE: Words = { en: 'Evidence pack', zh: '证据材料' }
const MAIL: Words = { en: 'Mail as it came or left', zh: '邮件原文' }
const KEPT: Words = { en: 'kept; its words are among the statements', zh: '已保存；正文见沟通全文' }
const MADE: Words = { en: 'Made for this pack', zh: '为本材料编制' }

function atPage(place: { readonly page?: number; readonly unbound?: Words } | undefined, front: number) {
  if (!place) return {}
  if (place.page === undefined) return place.unbound ? { unbound: place.unbound } : {}
  return { page: place.page + front + 1 }
}

type SetPage = (sheet: Sheet) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>

function setterOf(house: House, desk: Desk): SetPage {
  const image = async (address: string) =>
    readFence(house.pool, desk.fence, async (tx) => (await loadAttachment(tx, address))?.data)
  return async (sheet) => {
    const page = await pageSetter(house.press).set(marked(sheet, desk), image, desk.at)
    if (!page.ok)
      throw new Refused(422, 'pack', page.findings[0]?.says ?? { en: 'A page cannot be set.', zh: '有一页无法排版。' })
    return page
  }
}

/** Pages of our own: they are set when their turn comes. */
function made({ statements, file, firm }: Gathered, { kinds, tongue }: EvidenceWish, set: SetPage): readonly Item[] {
  const of = { seller: firm.letterhead, number: file.number }
  const parts = inParts(statements)
  const steps = kinds.includes('versions') ? versionSteps(file) : []
  const sheets: readonly (readonly [string, Words, string, Sheet])[] = [
    ...parts.map((part, i) => ['L', TIME_LINE, spanOf(part), printTimeLine(of, part, tongue), i] as const),
    ...parts.map((part, i) => ['F', IN_FULL, spanOf(part), printStatements(of, part, tongue), i] as const),
    ...(steps.length > 0 ? [['V', evidenceKinds.versions, '', printVersions(of, steps, tongue), 0] as const] : []),
  ].map(([letter, name, title, sheet, i]) => [`${letter}${i + 1}`, name, title, sheet] as const)
  return sheets.map(([no, kind, title, sheet]) => ({
    id: no,
    title: [kind.zh, kind.en, title].filter(Boolean).join(' · '),
    mime: 'application/pdf',
    bytes: 0,
    load: async () => (await set(sheet)).bytes,
    group: MADE,
    line: { no, kind, title, day: '', hash: '' },
  }))
}

const TIME_LINE: Words = { en: 'Time line', zh: '时间线' }
const IN_FULL: Words = { en: 'Statements in full', zh: '沟通与操作全文' }

function spanOf(part: readonly { readonly no: string }[]): string {
  return `${part[0]?.no ?? ''}–${part.at(-1)?.no ?? ''}`
}

/** What lies in the order file, in its kept bytes. */
function papers(house: House, desk: Desk, { entries, known }: Gathered): readonly Item[] {
  return entries
    .filter(({ attachment }) => attachment !== '')
    .map(({ id, kind, title, version, day, attachment }, i) => {
      const words = kindName(kind)
      return keptItem(house, desk, known.get(attachment), {
        ...{ id, address: attachment, group: words },
        line: {
          ...{ no: `E${i + 1}`, kind: words, day, hash: attachment },
          title: withSquares(version > 0 ? `${title} v${version}` : title),
        },
      })
    })
}

/** Files that came with mails and stand nowhere else. */
function mailed(
  house: House,
  desk: Desk,
  { messages, entries, known }: Gathered,
  { kinds }: EvidenceWish,
): readonly Item[] {
  if (!kinds.includes('attachments')) return []
  const bound = new Set(entries.map(({ attachment }) => attachment))
  const found = messages.flatMap(({ at, parts }) => parts.map((part) => ({ ...part, day: at })))
  const fresh = [
    ...new Map(found.filter(({ attachment }) => !bound.has(attachment)).map((one) => [one.attachment, one])).values(),
  ]
  return fresh.map(({ attachment, name, day }, i) =>
    keptItem(house, desk, known.get(attachment), {
      ...{ id: `mail/${attachment}`, address: attachment, group: evidenceKinds.attachments },
      line: {
        ...{ no: `A${i + 1}`, kind: evidenceKinds.attachments, title: withSquares(name), hash: attachment },
        day: new Date(day).toISOString().slice(0, 10),
      },
    }),
  )
}

interface Kept {
  readonly id: string
  readonly address: string
  readonly group: Words
  readonly line: Item['line']
}

function keptItem(
  house: House,
  desk: Desk,
  kept: { readonly mime: string; readonly bytes: number } | undefined,
  { id, address, group, line }: Kept,
): Item {
  return {
    ...{ id, group, line, mime: kept?.mime ?? '', bytes: kept?.bytes ?? 0 },
    title: [line.no, line.title].filter(Boolean).join(' · '),
    load: () => readFence(house.pool, desk.fence, async (inside) => (await loadAttachment(inside, address))?.data),
  }
}

function headOf({ file, firm, buyer, by, made: at }: Gathered, wish: EvidenceWish) {
  const terms = file.deal.contract?.terms ?? file.deal.offer?.terms
  return {
    ...{ seller: firm.letterhead, number: file.number, customer: buyer.facts.name, by, made: at },
    customerOrder: file.deal.contract?.customerOrder ?? '',
    goods: terms?.lines.map(({ name }) => name) ?? [],
    amount: terms ? writeMoney(pricedLines(terms).total) : '',
    ...{ purpose: withSquares(wish.purpose), from: wish.from, to: wish.to, kinds: wish.kinds },
  }
}

function chaptersOf(items: readonly Item[], placed: Placed, lang: 'en' | 'zh') {
  const groups = [...new Map(items.map(({ group }) => [group.en, group])).values()]
  return groups.flatMap((group) => {
    const bound = items
      .filter((item) => item.group.en === group.en)
      .flatMap(({ id, title }) => {
        const page = placed.get(id)?.page
        return page === undefined ? [] : [{ title, page }]
      })
    return bound.length > 0 ? [{ title: say(group, lang), papers: bound }] : []
  })
}
