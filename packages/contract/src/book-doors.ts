import { z } from 'zod'
import { door } from './door.ts'

const none = z.object({})

const progress = z.string().optional().describe('Lines of JSON say how far it is, then an empty line, then the PDF')

/** Many papers as one PDF. */
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
    z.object({ progress }),
    none,
    { file: true },
  ),
} as const
