import type { Words } from '@gendan/kernel/words'
import type { PathNode } from '../path/path.ts'
import { type Alarm, openSteps, type Ring, since, type Watched } from './alarm.ts'
import { afterStep, alarm, of, seed } from './telling.ts'

/** What is watched of papers that wait to be signed back: by the supplier, by the customer, and by us where one of them wants it otherwise. */
export const linkAlarms: readonly Alarm[] = [
  alarm('A proforma invoice is signed back', '形式发票按时签回', {
    id: 'AL-07',
    remedy: { en: 'Remind the customer; nothing is released before.', zh: '催客户签回；签回前不下单。' },
    source: seed('篇3 三-3'),
    grave: false,
    days: 2,
    counts: { en: 'working days after it was sent', zh: '个工作日（发出后）' },
    to: ['salesman'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) =>
      openSteps(watched, 'signed-back').flatMap((node) => notBack(watched, 'AL-07', 2, 'proforma', node)),
  }),
  alarm('What a customer wants otherwise is answered', '客户的修改意见及时答复', {
    id: 'AL-07C',
    remedy: { en: 'Take it over in the terms, or refuse it with a word.', zh: '改条款后重发，或说明理由拒绝。' },
    source: seed('篇3 三-3'),
    grave: false,
    to: ['salesman', 'merchandiser'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) => openSteps(watched, 'signed-back').flatMap((node) => countered(watched, node)),
  }),
  alarm('A supplier signs his order back', '供应商按时签回采购单', {
    id: 'AL-17',
    remedy: { en: 'Call the supplier; look for a second one.', zh: '打电话催供应商；准备第二家。' },
    source: seed('篇3 三-6'),
    grave: false,
    days: 1,
    counts: { en: 'working days after it was sent', zh: '个工作日（发出后）' },
    to: ['buyer'],
    climbs: { to: ['supervisor'], after: 2 },
    test: (watched) =>
      openSteps(watched, 'purchase-back').flatMap((node) =>
        notBack(watched, 'AL-17', 1, `purchase-placed/${node.part}`, node),
      ),
  }),
  alarm('A counter of a supplier is answered', '供应商还价及时答复', {
    id: 'AL-17C',
    remedy: {
      en: 'Take it and review the order anew, or refuse it with a word.',
      zh: '接受后重新审核，或说明理由拒绝。',
    },
    source: seed('篇3 三-6'),
    grave: false,
    to: ['buyer', 'merchandiser'],
    climbs: { to: ['supervisor'], after: 1 },
    test: (watched) => openSteps(watched, 'purchase-back').flatMap((node) => countered(watched, node)),
  }),
]

/** Not signed back for so long; with what is known of the link. Where he countered, it is our move and another alarm rings. */
function notBack(watched: Watched, id: string, usual: number, before: string, node: PathNode): readonly Ring[] {
  if (node.link?.state === 'countered') return []
  const { en, zh } = LINKS[node.link?.state ?? 'none']
  const about = node.link?.state ?? ''
  return afterStep(watched, id, usual, before, node.id, `${en}not signed back`, `${zh}还没签回`).map((one) => ({
    ...one,
    about,
  }))
}

const LINKS: Readonly<Record<'sent' | 'read' | 'none', Words>> = {
  sent: { en: 'its link not opened, ', zh: '链接未打开，' },
  read: { en: 'opened and not answered, ', zh: '链接已打开未答复，' },
  none: { en: '', zh: '' },
}

function countered(watched: Watched, node: PathNode): readonly Ring[] {
  if (node.link?.state !== 'countered') return []
  const passed = since(node.link.day, watched)
  const age = passed < 0 ? 0 : passed
  return [{ ...of(node, 'countered by link: answer it', '对方通过链接还价，请答复', age), about: node.link.day }]
}
