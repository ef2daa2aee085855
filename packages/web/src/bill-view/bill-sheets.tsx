import { putBill } from '@gendan/firm/acts/bill-acts'
import { ListExcel } from '../app/list-excel.tsx'
import { useWorld } from '../app/world.ts'
import { useNarrow } from '../parts/narrow.ts'
import { ListImport } from '../record-view/list-import.tsx'

/** Bills of accessories in and out as a workbook, those of all articles together. */
export function BillSheets({ search }: { readonly search: string }) {
  const { rights } = useWorld()
  const narrow = useNarrow()
  return (
    <>
      {rights.has('goods') && (
        <ListImport
          list="bills"
          act={putBill}
          change={putBill}
          replaces
          offered={!narrow}
          says={{ en: 'Bills in', zh: '读入配件清单' }}
        />
      )}
      {!narrow && (
        <ListExcel list="bills" asked={search ? { search } : {}} says={{ en: 'Bills out', zh: '导出配件清单' }} />
      )}
    </>
  )
}
