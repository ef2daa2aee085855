import { say as sayIn, type Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { addressOf } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import { useWorld } from './world.ts'

interface ListExcelProps {
  /** The name of its question. */
  readonly list: string
  readonly asked: Readonly<Record<string, unknown>>
  readonly says?: Words
}

const EXCEL: Words = { en: 'Excel', zh: 'Excel' }

/** The whole list as a workbook, with the filters and the order in which it stands. */
export function ListExcel({ list, asked, says = EXCEL }: ListExcelProps) {
  const { lang } = useWords()
  const { id: world } = useWorld()
  return (
    <Button href={addressOf('list-workbook', { world, list }, asked)} download>
      {sayIn(says, lang)}
    </Button>
  )
}
