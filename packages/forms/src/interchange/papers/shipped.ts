import { unitOf } from '@gendan/trade/unit'
import type { ShippedGoods } from '../../kinds/parts/presented-goods.ts'
import type { Facts } from '../description.ts'
import type { consignment, shipment } from '../ubl/cargo.ts'
import type { party } from '../ubl/parts.ts'
import { containersOf, packagesOf, stageOf, weightsOf } from './cargo.ts'
import { itemOf, type NamedGoods, quantityOf } from './parts.ts'

/** One shipment as papers for carriers, chambers and buyers tell it: goods, packages, marks, containers, the way. */
export function shippedOf(
  paper: ShippedGoods,
  id: string,
  goods: readonly Told[] = paper.goods,
): Facts<typeof shipment> {
  const { packing, marks, packageKind } = paper
  const equipment = containersOf(paper)
  const unit = {
    ...(packing.complete ? { packages: packagesOf(packing.packages, codeOf(packageKind)) } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(equipment.length > 0 ? { equipment } : {}),
  }
  return {
    id: { value: id },
    ...weightsOf(packing),
    goods: goods.map(({ quantity, origin, ...line }, i) => ({
      sequence: { value: `${i + 1}` },
      quantity: quantityOf(quantity),
      items: [itemOf(line, origin)],
    })),
    stages: stageOf(paper),
    ...(Object.keys(unit).length > 0 ? { units: [unit] } : {}),
  }
}

type Told = NamedGoods & { readonly quantity: ShippedGoods['goods'][number]['quantity']; readonly origin?: string }

/** The kind of package that a paper names in words, by its code of UN/ECE Recommendation 21; PK where it names several. */
function codeOf(kind: string): string {
  const code = unitOf(kind)?.code ?? ''
  return code.startsWith('X') ? code.slice(1) : 'PK'
}

/** A party as it shall stand on a transport document: its first line is its name, the others its address. Nothing where nothing is written. */
export function writtenParty(text: string): Facts<typeof party> | undefined {
  const [name, ...rest] = text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
  if (!name) return undefined
  return { names: [name], ...(rest.length > 0 ? { address: { lines: rest } } : {}) }
}

/** Where the carrier takes the goods and hands them over, where that is no port: a stage before the voyage and one behind it. */
export function endsOf({ shipment: way }: ShippedGoods): Pick<Facts<typeof consignment>, 'preStages' | 'onStages'> {
  return {
    ...(way?.receipt ? { preStages: [{ preCarriage: true, loading: { name: way.receipt } }] } : {}),
    ...(way?.delivery ? { onStages: [{ onCarriage: true, unloading: { name: way.delivery } }] } : {}),
  }
}
