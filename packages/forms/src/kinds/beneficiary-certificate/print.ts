import type { Sheet } from '@gendan/kernel/sheet'
import type { PrintWish } from '../../form.ts'
import { certificateBlocks } from '../parts/certificate-parts.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import type { BeneficiaryCertificate } from './shape.ts'

export function print(paper: BeneficiaryCertificate, wish: PrintWish): Sheet {
  return presentedPage(paper, wish, { en: "Beneficiary's certificate", zh: '受益人证明' }, [
    presentedHead(paper),
    ...certificateBlocks(paper),
  ])
}
