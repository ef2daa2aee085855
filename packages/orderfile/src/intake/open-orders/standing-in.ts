import { type CarriedStep, carriedSteps } from '../../path/carried.ts'

/** Where an order stands by an office's own words. */
export interface Standing {
  readonly step: CarriedStep
  /** The words it was read from. */
  readonly text: string
}

/** How offices write that a step is done, in both tongues, without blanks and in small letters. */
const WORDS: Readonly<Record<CarriedStep, readonly string[]>> = {
  received: ['已下单', '新单', '已接单', '已收单', 'neworder', 'received'],
  confirmed: ['已确认', '已审单', '订单确认', 'confirmed'],
  proforma: ['pi已发', '已发pi', '形式发票已发', '已开pi', 'pisent', 'proformasent'],
  'signed-back': [
    'pi已签',
    '已签pi',
    'pi签回',
    '已签回',
    '合同已签',
    '已签合同',
    '回签',
    'pisigned',
    'contractsigned',
    'signedback',
  ],
  deposit: [
    '定金已收',
    '已收定金',
    '定金到账',
    '定金已到',
    '已付定金',
    '订金已收',
    'depositreceived',
    'depositin',
    'depositpaid',
  ],
  letter: ['信用证已到', '已收证', '已到证', '证已到', '已开证', 'l/creceived', 'lcreceived', 'l/cinhand', 'lcinhand'],
  credit: ['已批放账', '放账已批', 'creditgranted'],
  'production-order': ['已下生产单', '生产单已下', '已排产', '排产', 'productionorder', 'scheduled'],
  released: ['已下车间', '下单会议', '已下达', 'released'],
  'bulk-start': [
    '生产中',
    '在产',
    '已投产',
    '投产',
    '已开工',
    '大货中',
    '正在生产',
    '加工中',
    'inproduction',
    'producing',
    'wip',
  ],
  complete: [
    '已完工',
    '完工',
    '货齐',
    '已完成生产',
    '生产完成',
    '已入库',
    '货好',
    'goodsready',
    'productioncomplete',
    'finished',
  ],
  'final-inspected': ['已验货', '验货合格', '验货通过', '终检通过', '已终检', 'inspected', 'inspectionpassed'],
  'packing-list': ['已发箱单', '箱单已发', '装箱单已发', 'packinglistsent'],
  booked: ['已订舱', '订舱完成', '已定舱', 'booked'],
  'on-board': ['已出运', '已出货', '已装船', '已开船', '已发货', '出运', '已走柜', 'shipped', 'onboard', 'sailed'],
  papers: ['已交单', '单已交', '已寄单', 'documentspresented', 'docssent', 'presented'],
  paid: ['已收汇', '尾款已收', '已收尾款', '款已收齐', '已收全款', '已结汇', 'fullypaid', 'balancereceived', 'paid'],
}

/** What stands before such words and turns them round: still to come, not done. */
const NOT_YET = /(待|未|没|等|准备|即将|拟|需|tobe|not|awaiting|waitingfor|waiting|pending|before|un)$/u

/**
 * The furthest step that the words say is done: "PI已签回，生产中" is in production, "已验货待出运" is inspected. Undefined where they say
 * none ("加急", "见备注"): nobody guesses.
 */
export function stepIn(text: string): CarriedStep | undefined {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '')
  return carriedSteps.findLast((step) => WORDS[step].some((words) => says(plain, words)))
}

function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at)
    const whole = !/[a-z]$/u.test(before) || !/^[a-z]/u.test(words) || NOT_YET.test(before)
    if (whole && !NOT_YET.test(before)) return true
  }
  return false
}
