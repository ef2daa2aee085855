import type { PackedGoods } from '@gendan/forms/kinds/parts/packed-goods'
import { packedGoodsRules } from '@gendan/forms/kinds/parts/packed-goods-rules'
import type { Rule } from '@gendan/kernel/rule'

/** What must hold of packing before it is settled: the same that its list is held to. */
export const packingRules: readonly Rule<PackedGoods>[] = packedGoodsRules<PackedGoods>('PK')
