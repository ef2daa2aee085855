import type { Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import type { Line } from '../../deal/terms.ts'

/** Where goods are made, country by country, with the items of each; last what nobody knows. */
export interface Origins {
  readonly countries: readonly { readonly name: Words; readonly items: readonly string[] }[]
  readonly unknown: readonly string[]
}

type Made = Pick<Line, 'code' | 'customerCode' | 'name' | 'origin'>

/** `other` is said for goods whose line names no country: "Vietnam". */
export function originsOf(lines: readonly Made[], other = ''): Origins {
  const found = new Map<string, { readonly name: Words; readonly items: readonly string[] }>()
  const unknown: string[] = []
  for (const line of lines) {
    const name = originName(line, other)
    const item = line.code || line.customerCode || line.name.en || line.name.zh
    if (!name) unknown.push(item)
    else found.set(name.en, { name, items: [...(found.get(name.en)?.items ?? []), item] })
  }
  return { countries: [...found.values()], unknown }
}

/** The country of a line in either tongue; nothing where neither the line nor the paper names one. */
export function originName({ origin }: Pick<Made, 'origin'>, other = ''): Words | undefined {
  if (origin) return { en: countryName(origin, 'en'), zh: countryName(origin, 'zh') }
  return other ? { en: other, zh: other } : undefined
}

/** "China"; where goods of several countries stand together "China: BJ-101; Vietnam: BJ-130". Empty where none is known. */
export function originWords({ countries, unknown }: Origins): Words {
  const [only] = countries
  if (!only) return { en: '', zh: '' }
  if (countries.length === 1 && unknown.length === 0) return only.name
  return {
    en: countries.map(({ name, items }) => `${name.en}: ${items.join(', ')}`).join('; '),
    zh: countries.map(({ name, items }) => `${name.zh}：${items.join('、')}`).join('；'),
  }
}
