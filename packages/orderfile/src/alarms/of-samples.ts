import { type Alarm, until, type Watched } from './alarm.ts'
import { alarm, of, on, seed } from './telling.ts'

/** What is watched of the samples that bulk is made after, and of the pieces that are kept of them. */
export const sampleAlarms: readonly Alarm[] = [
  alarm('The sample of an accessory is confirmed before its bulk', '辅料样在辅料大货前确认', {
    id: 'AL-16',
    remedy: {
      en: 'Ask for the word on it, or have a manager let bulk begin without, with the reason (G14).',
      zh: '催辅料样确认；或由经理写明理由放行（G14）。',
    },
    source: seed('篇3 三-1（确保各个配件的质量）'),
    grave: false,
    days: 3,
    counts: { en: 'working days before bulk begins', zh: '个工作日（开工前）' },
    to: ['merchandiser'],
    test: (watched) => unapproved(watched, true, watched.days('AL-16', 3)),
  }),
  alarm('No bulk before its sample is approved', '产前样未确认不开大货', {
    id: 'AL-37',
    remedy: {
      en: 'Stop bulk, and ask the customer for his word; a manager may let it begin without, with the reason (G14).',
      zh: '先停大货，催客户确认；或由经理写明理由放行（G14）。',
    },
    source: seed('篇3 三-1（确认样办无误后再通知供应商生产）'),
    grave: true,
    days: 5,
    counts: { en: 'working days before bulk begins', zh: '个工作日（开工前）' },
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) => unapproved(watched, false, watched.days('AL-37', 5)),
  }),
  alarm('The approved sample is kept sealed and valid until the goods are on board', '大货装船前留样封存且有效', {
    id: 'AL-38',
    remedy: {
      en: 'Count and seal it, or compare it and seal it anew: without it no final inspection opens.',
      zh: '请清点封样，或核对后重新封样；没有它终检开不了。',
    },
    source: seed('篇3 三-1（多做一个，留存业务部）'),
    grave: false,
    days: 10,
    counts: { en: 'working days before it is valid no more', zh: '个工作日（失效前）' },
    to: ['merchandiser'],
    climbs: { to: ['supervisor'], after: 10 },
    test: (watched) => (watched.path.shipped ? [] : badlyKept(watched, watched.days('AL-38', 10))),
  }),
]

/** Samples that bulk waits for, while it is near, or has begun without them. */
function unapproved(watched: Watched, accessory: boolean, least: number) {
  const { nodes, shipped } = watched.path
  const start = nodes.find(({ kind }) => kind === 'bulk-start')
  const begun = start?.state === 'done' ? start.actual : undefined
  const day = begun ?? start?.plan ?? start?.forecast
  const left = day ? until(day, watched) : undefined
  if (left === undefined || left > least || shipped) return []
  const says = begun ? BEGUN : left < 0 ? LATE : NEAR
  return nodes
    .filter(({ kind, state }) => kind === 'sample-approved' && (state === 'open' || (begun && state === 'passed')))
    .filter(({ sample }) => (sample?.accessory === true) === accessory)
    .map((node) => of(node, says.en(on(day, 'en')), says.zh(on(day, 'zh')), least - left))
}

interface Saying {
  readonly en: (day: string) => string
  readonly zh: (day: string) => string
}

const NEAR: Saying = {
  en: (day) => `not approved, bulk begins on ${day}`,
  zh: (day) => `未确认，${day}就要开工`,
}
const LATE: Saying = {
  en: (day) => `not approved, bulk was to begin on ${day}`,
  zh: (day) => `未确认，${day}就该开工`,
}
const BEGUN: Saying = {
  en: (day) => `not approved, and bulk began on ${day}`,
  zh: (day) => `未确认，${day}大货已开工`,
}

function badlyKept(watched: Watched, least: number) {
  return watched.path.nodes
    .filter(({ kind }) => kind === 'sample-approved')
    .flatMap((node) => {
      const { unsealed, until: last } = node.sample ?? {}
      if (unsealed) return [of(node, 'approved, but none is sealed', '已确认，但没有封样', 0)]
      const left = last ? until(last, watched) : least + 1
      if (left > least) return []
      return left < 0
        ? [of(node, `the kept one was valid until ${on(last, 'en')}`, `留样 ${on(last, 'zh')} 已过期`, least - left)]
        : [of(node, `the kept one is valid until ${on(last, 'en')}`, `留样有效期到 ${on(last, 'zh')}`, least - left)]
    })
}
