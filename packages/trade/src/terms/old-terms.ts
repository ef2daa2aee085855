import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { explained } from '../calculation/field.ts'
import { type OldIncoterm, oldIncotermTable } from '../tables/incoterms-old.generated.ts'
import { type Incoterm, incoterms } from './incoterms.ts'

const olds = Object.keys(oldIncotermTable) as OldIncoterm[]

const CHOICES = Object.fromEntries(
  olds.map((old) => {
    const { now, rules } = oldIncotermTable[old]
    return [old, [`${old} (Incoterms ${rules}): ${now}`, `${old}（${rules} 年通则）：${now}`]]
  }),
) as Readonly<Record<string, readonly [string, string]>>

/** A rule of Incoterms 2020, or a term of older rules as papers and exams still have it: DDU is read as DAP, DEQ as DPU, CNF as CFR. */
export const termShape = explained(
  z
    .enum([...incoterms, ...olds] as [Incoterm | OldIncoterm, ...(Incoterm | OldIncoterm)[]], {
      error: 'unknown-incoterm',
    })
    .transform((term): Incoterm => (isOld(term) ? oldIncotermTable[term].now : term)),
  CHOICES,
)

/** What is said of every old term in an input: which rule answers for it, and since when. */
export function oldTermsIn(input: unknown): readonly Words[] {
  return [...new Set(termsIn(input))].filter(isOld).map(sentence)
}

function isOld(term: string): term is OldIncoterm {
  return Object.hasOwn(oldIncotermTable, term)
}

/** Whatever stands in a field for terms, however deep. */
function termsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => {
    if (key !== 'incoterm' && key !== 'incoterms') return termsIn(part)
    return (Array.isArray(part) ? part : [part]).filter((one) => typeof one === 'string')
  })
}

function sentence(old: OldIncoterm): Words {
  const { now, since, rules, name, note } = oldIncotermTable[old]
  return {
    en: `${old} (${name.en}, Incoterms ${rules}) is reckoned as ${now}, which stands in its place since ${since}: ${note.en}.`,
    zh: `${old}（${name.zh}，${rules} 年通则）按 ${now} 计算：${since} 起由 ${now} 取代；${note.zh}。`,
  }
}
