import { type VatCategory, vatCategories } from '@gendan/forms/interchange/en16931/tax'
import { z } from 'zod'
import { door } from './door.ts'

const categories = Object.keys(vatCategories) as [VatCategory, ...VatCategory[]]

/** Issued papers as messages for other programs. */
export const exchangeDoors = {
  'paper-message': door(
    'GET',
    '/worlds/{world}/files/{file}/papers/{paper}/messages/{message}',
    'An issued paper as UBL 2.4 (ubl-invoice, ubl-order, ubl-order-response, ubl-packing-list, ubl-despatch-advice, ubl-forwarding-instructions, ubl-bill-of-lading, ubl-certificate-of-origin) or as an EN 16931 invoice (en16931)',
    '单证导出为 UBL 2.4 或欧盟电子发票（EN 16931）',
    z.object({
      category: z
        .enum(['', ...categories])
        .default('')
        .describe('Category of VAT (UNTDID 5305); by the countries where left out'),
      reason: z.string().trim().max(500).default('').describe('Why no VAT is charged; the usual words where left out'),
      buyerReference: z.string().trim().max(200).default('').describe('BT-10'),
      sellerVat: z
        .string()
        .trim()
        .max(40)
        .default('')
        .describe("The seller's VAT number, where it is not his tax number"),
    }),
    z.object({}),
    { file: true },
  ),
}
