import { daysBetween } from '@gendan/kernel/day'
import { type Alarm, openSteps, type Ring, since, type Watched } from './alarm.ts'
import { alarm, on, own, ring, seed } from './telling.ts'

/** What is watched of a credit that came: that it is audited, that what must be amended is amended in time, that it is drawn before it expires. */
export const creditAlarms: readonly Alarm[] = [
  alarm('A credit that came is audited', '来证及时审核', {
    id: 'AL-10',
    remedy: { en: 'Judge its points and confirm the audit.', zh: '逐点审证，并确认审妥。' },
    source: seed('篇3 三-8'),
    grave: true,
    days: 1,
    counts: { en: 'working days after it came', zh: '个工作日（来证后）' },
    to: ['documents'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) =>
      creditsIn(watched)
        .filter(({ audited, open, unjudged }) => !audited && (unjudged > 0 || open === 0))
        .flatMap(({ credit, number, received }) => {
          const waited = received ? since(received, watched) : 0
          const least = watched.days('AL-10', 1)
          if (waited <= least) return []
          const [en, zh] = [
            `Credit ${number} came ${waited} working days ago`,
            `信用证 ${number} 已到 ${waited} 个工作日`,
          ]
          return [ring('letter', `${en}, not audited`, `${zh}，还没审妥`, waited - least - 1, credit)]
        }),
  }),
  alarm('What a credit must have amended is amended in time', '信用证及时改妥', {
    id: 'AL-11',
    remedy: { en: 'Ask for the amendment, or urge it.', zh: '要求改证，或催修改书。' },
    source: own,
    grave: true,
    days: 25,
    counts: { en: 'calendar days before the latest shipment', zh: '天（最迟装运日前，日历日）' },
    to: ['salesman'],
    climbs: { to: ['manager'], after: 7 },
    test: (watched) => {
      const { latest, today, shipped } = watched.path
      const left = latest && !shipped ? daysBetween(today, latest) : undefined
      const first = watched.days('AL-11', 25)
      if (left === undefined || left > first) return []
      return creditsIn(watched)
        .filter(({ open }) => open > 0)
        .map(({ credit, number, open }) =>
          ring(
            'letter',
            `Credit ${number}: ${open} points are open, latest shipment ${on(latest, 'en')}`,
            `信用证 ${number}：${open} 个要点未决，最迟装运 ${on(latest, 'zh')}`,
            first - left,
            credit,
          ),
        )
    },
  }),
  alarm('A credit is drawn before it expires', '信用证在有效期内用完', {
    id: 'AL-14',
    remedy: { en: 'Present, have it extended, or let it lapse.', zh: '交单、展证，或任其失效。' },
    source: { title: 'UCP 600', at: 'art. 6 d' },
    grave: false,
    days: 15,
    counts: { en: 'calendar days before expiry', zh: '天（到期前，日历日）' },
    to: ['documents'],
    climbs: { to: ['manager'], after: 8 },
    test: (watched) =>
      openSteps(watched, 'papers').length === 0 ? [] : creditsIn(watched).flatMap((one) => expiring(one, watched)),
  }),
]

function creditsIn({ path }: Watched): NonNullable<Watched['path']['credits']> {
  return path.credits ?? []
}

function expiring(
  { credit, number, expiry }: ReturnType<typeof creditsIn>[number],
  { path: { today }, days }: Watched,
): readonly Ring[] {
  const left = expiry ? daysBetween(today, expiry) : undefined
  const first = days('AL-14', 15)
  if (left === undefined || left > first) return []
  const [en, zh] =
    left < 0
      ? [
          `Credit ${number} expired on ${on(expiry, 'en')}, not presented`,
          `信用证 ${number} 已于 ${on(expiry, 'zh')} 过期，未交单`,
        ]
      : [
          `Credit ${number} expires on ${on(expiry, 'en')}, not presented`,
          `信用证 ${number} ${on(expiry, 'zh')} 到期，未交单`,
        ]
  return [ring('papers', en, zh, first - left, credit)]
}
