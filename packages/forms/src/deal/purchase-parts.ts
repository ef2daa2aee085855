import type { Words } from '@gendan/kernel/words'
import { say } from '@gendan/kernel/words'
import type { Part, Parted } from '../form.ts'
import type { Purchase } from './purchase.ts'

/**
 * The purchases of a file, each called by its supplier; two from the same one are told apart by what is bought first, and where that is
 * the same too, by which of them it is.
 */
export function purchaseParts(parted: Parted): readonly Part[] {
  return numbered(namedParts(parted))
}

function namedParts({ purchases = [], suppliers = {} }: Parted): readonly Part[] {
  return purchases.map((purchase) => {
    const maker = suppliers[purchase.supplier]?.name
    const first = firstThing(purchase)
    if (!maker) return { id: purchase.id, name: first }
    const alone = purchases.filter(({ supplier }) => supplier === purchase.supplier).length === 1
    return { id: purchase.id, name: alone ? inBoth(maker) : joined(inBoth(maker), first) }
  })
}

/** No two parts are called the same: from the second on, a name that stands already gets its place among its like. */
function numbered(parts: readonly Part[]): readonly Part[] {
  return parts.map(({ id, name }, i) => {
    const before = parts.slice(0, i).filter((one) => one.name.zh === name.zh && one.name.en === name.en).length
    return before === 0
      ? { id, name }
      : { id, name: { en: `${name.en} (${before + 1})`, zh: `${name.zh}（${before + 1}）` } }
  })
}

function firstThing({ id, lines }: Purchase): Words {
  const [line] = lines
  return line ? inBoth(line.name) : { en: id, zh: id }
}

function inBoth(words: Words): Words {
  return { en: say(words, 'en'), zh: say(words, 'zh') }
}

function joined(a: Words, b: Words): Words {
  return { en: `${a.en} · ${b.en}`, zh: `${a.zh} · ${b.zh}` }
}
