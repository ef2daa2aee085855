import { readJson } from '@gendan/kernel/json'
import { type Calculation, type Catalogue, type Computed, compute, type Fault } from './calculation.ts'

/** What a program gets that asks by name; `id` stands in it where it stood in the question. */
export type Answer = (Computed | { readonly errors: readonly Fault[] }) & { readonly id?: unknown }

/** The calculation of this name; undefined where there is none. */
export async function calculationNamed(catalogue: Catalogue, name: string): Promise<Calculation | undefined> {
  return Object.hasOwn(catalogue, name) ? catalogue[name]?.() : undefined
}

/** Answers a question as it came, figures by their literal text. */
export function answerToText(one: Calculation, text: string): Answer {
  let raw: unknown
  try {
    raw = readJson(text)
  } catch (problem) {
    const { message: why } = problem as SyntaxError
    const message = { en: `This is not JSON: ${why}.`, zh: `不是 JSON：${why}。` }
    return { errors: [{ path: '', code: 'not-json', message }] }
  }
  return answerTo(one, raw)
}

/** Computes; a member `id`, by which programs find their answer again, is no part of the input and is passed through. */
function answerTo(one: Calculation, raw: unknown): Answer {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return compute(one, raw)
  const { id, ...input } = raw
  return { id, ...compute(one, input) }
}

/** Why there is no calculation of this name, with the names that come near. */
export function unknownName(catalogue: Catalogue, name: string): Fault {
  const names = Object.keys(catalogue)
  const parts = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2)
  const near = names.filter((one) => parts.some((part) => one.includes(part))).slice(0, 8)
  const [en, zh] = near.length > 0 ? [` Near it: ${near.join(', ')}.`, `相近的有：${near.join('、')}。`] : ['', '']
  return {
    path: '',
    code: 'unknown-calculation',
    message: {
      en: `There is no calculation “${name}”.${en} “gendan calc --list” names them all.`,
      zh: `没有名为“${name}”的计算。${zh}“gendan calc --list” 列出全部。`,
    },
  }
}
