import { z } from 'zod'
import { door } from './door.ts'

const none = z.object({})

const progress = z.string().optional().describe('Lines of JSON say how far it is, then an empty line, then the PDF')

const round = z.coerce
  .number()
  .int()
  .min(1)
  .optional()
  .describe('As it went to the bank that time, counted from 1; left out, the set as it stands')

/** Many papers as one PDF or side by side in one archive, and sheets that are drawn when they are looked at. */
export const bookDoors = {
  'order-book': door(
    'GET',
    '/worlds/{world}/files/{file}/book',
    'A whole order file bound as one PDF, with index and bookmarks',
    '整册订单档案 PDF（带目录和书签）',
    z.object({ progress }),
    none,
    { file: true },
  ),
  'presentation-set': door(
    'GET',
    '/worlds/{world}/presentations/{presentation}/set',
    'A whole set of documents as one PDF: its list, then every document in order',
    '整套交单单据 PDF（含清单）',
    z.object({ progress, round }),
    none,
    { file: true },
  ),
  'presentation-files': door(
    'GET',
    '/worlds/{world}/presentations/{presentation}/files',
    'A whole set of documents as separate files in one ZIP archive: its list, our papers as PDF, documents of others as they came in',
    '整套交单单据分份下载（ZIP：清单、我方单据 PDF、他人单据原件）',
    z.object({ round }),
    none,
    { file: true },
  ),
  'credit-sheet': door(
    'POST',
    '/worlds/{world}/credit-sheet',
    'The analysis sheet of a credit or a request for its amendment, as it prints',
    '信用证分析单、改证申请的页面与 PDF',
    z.object({
      credit: z.string().max(80),
      sheet: z.enum(['analysis', 'request']),
      letter: z
        .string()
        .max(20_000)
        .default('')
        .describe('The request in words of its own; empty for the proposed one'),
    }),
    z.object({
      pages: z.array(z.string().describe('SVG')),
      pdf: z.string().describe('The PDF, as base64'),
      file: z.string().describe('What the PDF is called'),
    }),
  ),
} as const
