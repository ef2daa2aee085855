import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { type LinkState, linkStates } from './link-states.ts'

/** Why something is not done with a link. */
export function linkStop(id: string, at: string, says: Words, remedy: Words): Finding {
  const source = { title: 'Gendan decision 0029', at: 'links' }
  return findingOf({ id, weight: 'block', source }, { at, says, remedy })
}

export function noLink(): Finding {
  return linkStop(
    'LK-01',
    'link',
    { en: 'The file has no such link.', zh: '本单没有这个链接。' },
    { en: 'Look at the list of its links.', zh: '请看本单的链接清单。' },
  )
}

/** Said where a link no longer waits for an answer. */
export function deadLink(state: LinkState): Finding {
  const { en, zh } = linkStates[state]
  return linkStop(
    'LK-02',
    'link',
    { en: `This link waits for no answer: ${en}.`, zh: `这个链接已不能答复：${zh}。` },
    { en: 'Send the paper by a new link.', zh: '请用新链接再发一次。' },
  )
}
