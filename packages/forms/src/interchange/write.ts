import type { XmlNode } from '@gendan/kernel/xml-write'
import type { Description, Facts, Held, Holding, Part } from './description.ts'

/** The elements of a group in the order of its description; a fact that is missing writes nothing. */
export function writeFacts<D extends Description>(description: D, facts: Facts<D>): readonly XmlNode[] {
  return Object.entries<Part>(description).flatMap(([key, part]) => {
    const value = facts[key]
    return value === undefined ? [] : writePart(part, value)
  })
}

/** What a description calls a list is one, and so on: `Facts` says it, but not of a part that is looked up by its name. */
function writePart(part: Part, value: unknown): readonly XmlNode[] {
  if ('holds' in part) return [leaf(part.path, part.holds, value as Held[Holding])]
  if ('holdsEach' in part) return (value as readonly Held[Holding][]).map((v) => leaf(part.path, part.holdsEach, v))
  if ('group' in part) return [around(part.path, writeFacts(part.group, value as Facts<Description>))]
  return (value as readonly Facts<Description>[]).map((v) => around(part.path, writeFacts(part.groupEach, v)))
}

function leaf(path: readonly string[], holds: Holding, value: Held[Holding]): XmlNode {
  const within: XmlNode = { name: `cbc:${path.at(-1)}`, ...written(holds, value) }
  return path.length === 1 ? within : around(path.slice(0, -1), [within])
}

function around(path: readonly string[], children: readonly XmlNode[]): XmlNode {
  const [name, ...rest] = path
  return { name: `cac:${name}`, children: rest.length === 0 ? children : [around(rest, children)] }
}

function written(holds: Holding, value: Held[Holding]): Pick<XmlNode, 'text' | 'attributes'> {
  if (typeof value !== 'object') return { text: plain(`${value}`) }
  if ('currency' in value) return { text: value.amount, attributes: { currencyID: value.currency } }
  if ('unit' in value) return { text: value.value, ...attribute('unitCode', value.unit) }
  return { text: plain(value.value), ...attribute(holds === 'coded' ? 'listID' : 'schemeID', value.scheme ?? '') }
}

function attribute(name: string, value: string): Pick<XmlNode, 'attributes'> {
  return value === '' ? {} : { attributes: { [name]: value } }
}

/** Messages have no lines within a text: what has several lines is written as several elements by whoever fills the facts. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
