import { worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import type { Column } from '../parts/table-view.ts'
import { Photo } from './photo.tsx'
import './goods-view.css'

interface Article {
  readonly id: string
  readonly code: string
  readonly photo: string
  /** Left out where only goods in use are listed. */
  readonly active?: boolean
}

/** The first column of every list of goods: photograph and code, which leads to the article. */
export function codeColumn<Row extends Article>(world: string): Column<Row> {
  return {
    id: 'code',
    head: { en: 'Item', zh: '货号' },
    width: 170,
    sorts: true,
    stays: true,
    cell: (row) => (
      <span className="goods-code">
        <Photo world={world} address={row.photo} size={26} />
        <Go to={worldPath(world, `/goods/${row.id}`)} className={row.active === false ? 'quiet' : 'medium'}>
          {row.code}
        </Go>
      </span>
    ),
  }
}
