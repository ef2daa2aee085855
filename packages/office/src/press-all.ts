import type { Change, Press } from '@gendan/kernel/act'
import type { Finding } from '@gendan/kernel/rule'
import { keepAttachment, loadAttachment } from '@gendan/store/attachments'
import type { Tx } from '@gendan/store/database'
import type { Desk } from './desk.ts'

export type PressedAll =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Sets the pages an act wants kept and keeps their bytes. They are never set again: what left the house stays as it was. */
export async function pressAll(tx: Tx, desk: Desk, press: readonly Press[]): Promise<PressedAll> {
  const image = async (address: string) => (await loadAttachment(tx, address))?.data
  const changes: Change[] = []
  for (const { sheet, kept } of press) {
    const page = await desk.pages.set(marked(sheet, desk), image, desk.at)
    if (!page.ok) return page
    const name = `${desk.real ? '' : '练习-'}${typeof sheet.foot === 'string' ? sheet.foot : sheet.foot.en}.pdf`
    const file = await keepAttachment(tx, { bytes: page.bytes, mime: 'application/pdf', name, by: desk.account })
    changes.push(kept({ attachment: file.address, bytes: file.bytes, pages: page.pages }))
  }
  return { ok: true, changes }
}

/** Papers of a practice or exam world say so across every page. */
export function marked<S extends Press['sheet']>(sheet: S, desk: Pick<Desk, 'real'>): S {
  return desk.real ? sheet : { ...sheet, watermark: { en: 'PRACTICE · NOT VALID', zh: '练习 · 不得使用' } }
}
