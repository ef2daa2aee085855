import type { Sheet } from '@gendan/kernel/sheet'
import type { PageSetter } from '@gendan/office/desk'
import { MissingGlyphs } from './press/failures.ts'
import type { Images } from './press/images.ts'
import type { Press } from './press/press.ts'

type Load = (address: string) => Promise<Uint8Array | undefined>

/** The press as the office sees it: a page, or the findings why it cannot be printed. */
export function pageSetter(press: Press): PageSetter {
  return {
    async set(sheet, image, at) {
      try {
        const { bytes, pages } = await press.pdf(sheet, await imagesOf(sheet, image), at)
        return { ok: true, bytes, pages }
      } catch (problem) {
        if (problem instanceof MissingGlyphs) return { ok: false, findings: problem.findings }
        throw problem
      }
    },
  }
}

/** The pictures that a sheet names, loaded from its own world. */
export async function imagesOf(sheet: Sheet, load: Load): Promise<Images> {
  const signers = sheet.blocks.flatMap((block) => (block.block === 'signatures' ? block.signers : []))
  const photos = sheet.blocks.flatMap((block) => (block.block === 'pictures' ? block.pictures : []))
  const wanted = [
    sheet.letterhead.mark,
    ...photos.map(({ image }) => image),
    ...signers.flatMap((signer) => [signer.chop, signer.signature]),
  ]
  const images = new Map<string, { bytes: Uint8Array; mime: string }>()
  for (const address of new Set(wanted)) {
    const bytes = address ? await load(address) : undefined
    if (address && bytes) images.set(address, { bytes, mime: mimeOf(bytes) })
  }
  return images as Images
}

function mimeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' {
  return bytes[0] === 0x89 && bytes[1] === 0x50 ? 'image/png' : 'image/jpeg'
}
