import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** A page holds characters that no face can draw. The findings name each with its place; nothing was printed. */
export class MissingGlyphs extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super(`${findings.length} characters cannot be printed`)
    this.name = 'MissingGlyphs'
    this.findings = findings
  }
}

/** Why a page could not be made, for the caller's answer. */
export type PressFault = 'image' | 'size' | 'busy' | 'time' | 'memory' | 'died' | 'closed' | 'layout'

/** No page came of a sheet; the message is for the log. */
export class PressFailed extends Error {
  readonly fault: PressFault
  constructor(fault: PressFault, message: string) {
    super(message)
    this.name = 'PressFailed'
    this.fault = fault
  }
}

/** What a person is told, and can do. */
export function pressWords(fault: PressFault): Words {
  if (fault === 'image') return PICTURE
  if (fault === 'size') return LARGE
  return fault === 'layout' ? LAYOUT : AGAIN
}

const PICTURE: Words = {
  en: 'The mark, chop or signature on this page cannot be printed. Choose another picture in the settings: PNG or JPEG, up to 8 MB.',
  zh: '这一页上的标志、公章或签名章印不出来。请在设置里换一张图片：PNG 或 JPEG，不超过 8 MB。',
}
const LARGE: Words = {
  en: 'There is more on this paper than can be printed. Shorten its words or split its lines.',
  zh: '这份单证内容太多，印不了。请缩短文字或拆分商品行。',
}
const LAYOUT: Words = {
  en: 'This page cannot be set. Nothing was saved; tell whoever looks after the program, the reason is in its log.',
  zh: '这一页排不出来，没有保存任何内容。请告诉管理程序的同事，原因在日志里。',
}
const AGAIN: Words = {
  en: 'The page could not be set just now. Nothing was saved; try again.',
  zh: '这一页暂时没有排出来，没有保存任何内容，请再试一次。',
}
