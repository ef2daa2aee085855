import type { Letterhead, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { Issued } from '../order-file.ts'
import type { LinkAnswer, SignLink } from './sign-link.ts'

/** Everything the record of a sign-back says. */
export interface Recorded {
  readonly letterhead: Letterhead
  readonly paper: Issued
  readonly name: Words
  readonly link: SignLink
  readonly answer: LinkAnswer
  /** For whom the person answered. */
  readonly party: Words
}

/** The page that proves a sign-back by link: who, for whom, when, from where, over which bytes. */
export function signRecord({ letterhead, paper, name, link, answer, party }: Recorded): Sheet {
  const { number, version, page } = paper
  return {
    title: { en: 'RECORD OF SIGN-BACK', zh: '签回记录' },
    tongue: 'both',
    lead: 'zh',
    letterhead,
    blocks: [
      {
        block: 'clauses',
        rows: [
          [{ en: 'Paper', zh: '单证' }, [{ text: both(name, ` ${number} · v${version}`) }]],
          [{ en: 'SHA-256 of its PDF', zh: 'PDF 的 SHA-256' }, [{ text: grouped(page?.attachment ?? '—') }]],
          [{ en: 'Accepted for', zh: '签回单位' }, [{ text: party }]],
          [{ en: 'By', zh: '签回人' }, [{ text: `${answer.name} · ${answer.position}` }]],
          [{ en: 'When', zh: '签回时间' }, [{ text: instant(answer.at) }]],
          [{ en: 'From where', zh: '来自' }, [{ text: `${answer.from} · ${answer.agent}` }]],
          [{ en: 'Link', zh: '链接' }, [{ text: `${link.id} · ${instant(link.at)} → ${instant(link.until)}` }]],
          [{ en: 'Sent to', zh: '发给' }, [{ text: link.to || '—' }]],
          [{ en: 'Read first', zh: '首次阅读' }, [{ text: link.read ? instant(link.read) : '—' }]],
          [{ en: 'Fingerprint', zh: '内容指纹' }, [{ text: grouped(link.print) }]],
        ],
      },
      { block: 'text', cell: { text: SAYS } },
    ],
    foot: { en: `Sign-back ${number} v${version}`, zh: `签回记录 ${number} v${version}` },
  }
}

const SAYS: Words = {
  en: 'Whoever held the link typed this name and position and accepted the paper as its pages stand. The link was good once.',
  zh: '持有链接者填写了上述姓名和职务，并按所示页面接受了这份单证。链接只能答复一次。',
}

function both(name: Words, rest: string): Words {
  return { en: `${name.en}${rest}`, zh: `${name.zh}${rest}` }
}

/** "2026-03-18 09:12:05 UTC": whoever reads it sits in another zone. */
function instant(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`
}

/** In groups of eight, so that a long number breaks over lines. */
function grouped(print: string): string {
  return print.replace(/(.{8})(?=.)/g, '$1 ')
}
