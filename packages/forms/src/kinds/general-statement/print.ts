import type { Sheet } from '@gendan/kernel/sheet'
import type { PrintWish } from '../../form.ts'
import { certificateBlocks } from '../parts/certificate-parts.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import type { GeneralStatement } from './shape.ts'

export function print(paper: GeneralStatement, wish: PrintWish): Sheet {
  return presentedPage(paper, wish, { en: paper.headed || 'Statement', zh: '声明' }, [
    presentedHead(paper),
    ...certificateBlocks(paper),
  ])
}
