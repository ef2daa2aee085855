import type { Sections } from '@gendan/forms/deal/deal'
import type { Rule } from '@gendan/kernel/rule'
import type { Expected } from './expected.ts'
import type { KeptFile } from './kept.ts'
import { isPaperKind } from './kinds.ts'

/** Files about to be kept under a kind of paper, and what lies there already. */
export interface Keeping {
  readonly kind: string
  readonly part: string
  readonly files: readonly { readonly attachment: string; readonly name: string }[]
  readonly sections: Sections
  readonly kept: readonly KeptFile[]
}

const archive = { title: '跟单员工作计划 (003) 篇3 三', at: '11 订单档案' }
const MOST = 1000

/** What must hold before a file is kept in the binder. */
export const keepRules: readonly Rule<Keeping>[] = [
  {
    id: 'BF-01',
    title: { en: 'A kept file is of a known kind', zh: '归档资料有类别' },
    weight: 'block',
    source: archive,
    test: ({ kind }) =>
      isPaperKind(kind)
        ? []
        : [
            {
              at: 'kind',
              says: { en: `There is no kind of paper ${kind}.`, zh: `没有资料类别 ${kind}。` },
              remedy: { en: 'Choose a kind; “other paper” takes everything.', zh: '请选类别；都不是就选“其他资料”。' },
            },
          ],
  },
  {
    id: 'BF-02',
    title: { en: 'What it belongs to is in the file', zh: '所属的采购、样品、验货或款项在本单内' },
    weight: 'block',
    source: archive,
    test: ({ part, sections }) =>
      part === '' || partIds(sections).includes(part)
        ? []
        : [
            {
              at: 'part',
              says: { en: `The file has no part ${part}.`, zh: `本单没有 ${part} 这一项。` },
              remedy: { en: 'Choose one of the file, or the whole order.', zh: '请选本单的一项，或选整单。' },
            },
          ],
  },
  {
    id: 'BF-03',
    title: { en: 'The same file is kept once under a kind', zh: '同一文件在同一类别下只存一份' },
    weight: 'block',
    source: archive,
    test: ({ kind, part, files, kept }) =>
      files.flatMap(({ attachment, name }, i) => {
        const here = kept.some(
          (one) => !one.out && one.kind === kind && one.part === part && one.attachment === attachment,
        )
        const twice = files.findIndex((one) => one.attachment === attachment) < i
        return here || twice
          ? [
              {
                at: `files.${i}`,
                says: { en: `${name} lies there already.`, zh: `${name} 已经在这里了。` },
                remedy: { en: 'Leave it out, or choose another kind.', zh: '不必再存，或换一个类别。' },
              },
            ]
          : []
      }),
  },
  {
    id: 'BF-04',
    title: { en: 'An order file holds a thousand kept files at most', zh: '一个档案最多存一千份资料' },
    weight: 'block',
    source: { title: 'Gendan decision 0005', at: 'acts' },
    test: ({ files, kept }) =>
      kept.length + files.length <= MOST
        ? []
        : [
            {
              at: 'files',
              says: { en: `${kept.length} files lie here already.`, zh: `这里已有 ${kept.length} 份资料。` },
              remedy: { en: 'Keep them together, as one PDF.', zh: '请合并成一份 PDF 再存。' },
            },
          ],
  },
]

/** A kept file about to be taken from view. */
export interface TakingOut {
  readonly file: KeptFile | undefined
  readonly by: string
  /** By his posts he may take out what others brought. */
  readonly mayAll: boolean
}

export const takeOutRules: readonly Rule<TakingOut>[] = [
  {
    id: 'BF-05',
    title: { en: 'What is taken out lies in the file', zh: '取出的资料在档案内' },
    weight: 'block',
    source: archive,
    test: ({ file }) =>
      file && !file.out
        ? []
        : [
            {
              at: 'file',
              says: {
                en: 'It does not lie in this file, or was taken out already.',
                zh: '档案里没有这份资料，或已取出。',
              },
              remedy: { en: 'Look at the file anew.', zh: '请刷新档案。' },
            },
          ],
  },
  {
    id: 'BF-06',
    title: {
      en: 'One takes out what one brought; a supervisor also that of others',
      zh: '自己存的自己取，主管可取他人所存',
    },
    weight: 'block',
    source: archive,
    test: ({ file, by, mayAll }) =>
      !file || mayAll || file.by === by
        ? []
        : [
            {
              at: 'file',
              says: { en: 'Somebody else brought this paper.', zh: '这份资料是别人存的。' },
              remedy: { en: 'Ask him, or a supervisor.', zh: '请存入人或主管取出。' },
            },
          ],
  },
]

/** A paper about to be marked as not needed. */
export interface Waiving {
  readonly paper: Expected | undefined
}

export const waiveRules: readonly Rule<Waiving>[] = [
  {
    id: 'BF-07',
    title: { en: 'Only what is missing is marked as not needed', zh: '只有缺的单据才标为不需要' },
    weight: 'block',
    source: archive,
    test: ({ paper }) =>
      paper?.state === 'missing'
        ? []
        : [
            {
              at: 'kind',
              says: paper
                ? { en: `${paper.name.en} is there, or marked already.`, zh: `${paper.name.zh}已在档，或已标注。` }
                : { en: 'This order does not ask for such a paper.', zh: '本单不要求这份单据。' },
              remedy: { en: 'Choose a paper from the missing list.', zh: '请从缺件清单里选。' },
            },
          ],
  },
]

/** Everything in a file that a paper may be of. */
export function partIds({
  purchases = [],
  samples = [],
  inspections = [],
  quality,
  contract,
}: Sections): readonly string[] {
  const instalments = contract?.terms.payment.instalments ?? []
  return [
    ...[...purchases, ...samples, ...inspections, ...(quality?.labTests ?? [])].map(({ id }) => id),
    ...instalments.map((_, i) => `${i}`),
  ]
}

/** Every rule of the binder: a chapter of the rule book. */
export const binderRules: readonly Rule<Keeping & TakingOut & Waiving>[] = [
  ...keepRules,
  ...takeOutRules,
  ...waiveRules,
]
