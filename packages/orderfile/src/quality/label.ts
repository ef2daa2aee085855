import { keptOf } from '@gendan/forms/deal/quality'
import type { Sample } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'

/** What a piece of a sample is there for. */
export const pieceKinds = {
  customer: { en: 'for the customer', zh: '寄客户' },
  kept: { en: 'KEPT SAMPLE', zh: '留样（封样）' },
  reserve: { en: 'reserve', zh: '备用' },
} as const satisfies Record<string, Words>

/** One piece of a sample, with the code of its label: "LW26-0031-S1-2", the kept one "LW26-0031-S1-K". */
export interface Piece {
  readonly code: string
  readonly is: keyof typeof pieceKinds
}

/** Every piece of a sample: those for the customer, the kept one, and what was made beyond. */
export function piecesOf(file: Pick<OrderFile, 'number' | 'deal'>, sample: Sample): readonly Piece[] {
  const made = keptOf(file.deal, sample.id)?.made ?? sample.asked + 1
  const base = `${file.number}-S${(file.deal.samples ?? []).findIndex(({ id }) => id === sample.id) + 1}`
  const beyond = made > sample.asked + 1 ? made - sample.asked - 1 : 0
  return [
    ...Array.from({ length: sample.asked }, (_, i): Piece => ({ code: `${base}-${i + 1}`, is: 'customer' })),
    { code: `${base}-K`, is: 'kept' },
    ...Array.from({ length: beyond }, (_, i): Piece => ({ code: `${base}-R${i + 1}`, is: 'reserve' })),
  ]
}

/** What a label's QR says: whose world, and the code. Capitals alone make it small. */
export function qrText(world: string, code: string): string {
  return `GENDAN:${world}:${code}`.toUpperCase()
}

/** A label as it was read: the file's number and which sample and piece of it. */
export interface Label {
  readonly code: string
  readonly number: string
  readonly sample: number
  readonly piece: string
}

/** Why a text is no label of this world, and what to do. */
export interface NoLabel {
  readonly says: Words
  readonly remedy: Words
}

/**
 * Reads what a camera saw or somebody typed. What is no label, or one of another world, is said to be so before anything is looked up.
 */
export function readLabel(text: string, world: string): Label | NoLabel {
  const typed = text.trim().toUpperCase().replaceAll('－', '-').replaceAll('—', '-')
  const [mark, of, ...rest] = typed.split(':')
  const fromQr = mark === 'GENDAN' && of !== undefined && rest.length === 1
  if (fromQr && of !== world.toUpperCase()) return OTHER_WORLD
  const code = fromQr ? (rest[0] ?? '') : typed
  const found = CODE.exec(code)
  const [, number = '', sample = '', piece = ''] = found ?? []
  const at = [...Array(MOST).keys()].find((one) => `${one + 1}` === sample)
  if (!found || at === undefined) return NOT_A_LABEL
  return { code, number, sample: at + 1, piece }
}

export function isLabel(read: Label | NoLabel): read is Label {
  return 'code' in read
}

/** The sample of a file that a label is of, and the piece; undefined where the file has none such. */
export function labelled(
  file: OrderFile,
  label: Label,
): { readonly sample: Sample; readonly piece: Piece } | undefined {
  const sample = file.deal.samples?.[label.sample - 1]
  const piece = sample && piecesOf(file, sample).find(({ code }) => code.toUpperCase() === label.code)
  return sample && piece ? { sample, piece } : undefined
}

const CODE = /^([A-Z]{1,4}[A-Z0-9-]{1,30})-S(\d{1,3})-(\d{1,4}|K|R\d{1,4})$/
const MOST = 999

const OTHER_WORLD: NoLabel = {
  says: {
    en: 'This label belongs to another firm or another world (practice, demo).',
    zh: '这张标签属于别的公司，或属于练习、演示环境。',
  },
  remedy: {
    en: 'Scan a label that was printed here, or open the world it was printed in.',
    zh: '请扫本环境打印的标签，或切换到打印它的环境。',
  },
}

const NOT_A_LABEL: NoLabel = {
  says: { en: 'This is not the label of a sample.', zh: '这不是样品标签。' },
  remedy: {
    en: 'Scan the QR on the sample’s label, or type the code under it, such as LW26-0031-S1-K.',
    zh: '请扫样品标签上的二维码，或输入下面的编号，例如 LW26-0031-S1-K。',
  },
}
