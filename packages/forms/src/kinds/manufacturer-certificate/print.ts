import type { Sheet } from '@gendan/kernel/sheet'
import type { PrintWish } from '../../form.ts'
import { certificateBlocks } from '../parts/certificate-parts.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import { countedTable } from '../parts/presented-goods.ts'
import type { ManufacturerCertificate } from './shape.ts'

/** Under the maker's own head; our chop and hand are not his. */
export function print(paper: ManufacturerCertificate, wish: PrintWish): Sheet {
  const { issuer, seller } = paper
  const ours = issuer.name.en === seller.name.en
  const { chop: _, signature: __, ...bare } = wish
  const page = presentedPage(paper, ours ? wish : bare, { en: "Manufacturer's certificate", zh: '厂商证明' }, [
    presentedHead(paper),
    countedTable(paper),
    ...certificateBlocks(paper),
  ])
  return {
    ...page,
    letterhead: ours ? page.letterhead : { name: issuer.name, lines: issuer.addressLines },
    blocks: page.blocks.map((block) =>
      block.block === 'signatures'
        ? {
            ...block,
            signers: block.signers.map((one) => ({
              ...one,
              label: { en: 'The manufacturer', zh: '制造商' },
              name: { text: issuer.name, at: 'issuer.name' },
            })),
          }
        : block,
    ),
  }
}
