import { limitsHelp } from '@gendan/forms/help/goods-out'
import { Button } from 'antd'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Helped } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { LimitsDialog } from './limits-dialog.tsx'
import { TemplateDialog } from './template-dialog.tsx'

interface PathActsProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
}

/** By what the path of an order is reckoned besides its terms: its limits of shipment, its template. */
export function PathActs({ standing, people }: PathActsProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [doing, does] = useState<'limits' | 'template'>()
  const { path, file, version } = standing
  const { contract } = file.deal
  const close = () => does(undefined)
  // Where the firm keeps no templates there is nothing to choose.
  const templates = file.template !== undefined || (people?.firm.rules.path?.templates ?? []).length > 0
  if (!rights.has('order') || !path || path.shipped) return null
  return (
    <>
      {contract && (
        <Button type="link" size="small" onClick={() => does('limits')}>
          {say({ en: 'Limits of shipment', zh: '装运时限' })}
        </Button>
      )}
      {people && templates && (
        <Button type="link" size="small" onClick={() => does('template')}>
          {say({ en: 'Template', zh: '模板' })}
        </Button>
      )}
      {doing === 'limits' && contract && (
        <Helped by={limitsHelp}>
          <LimitsDialog file={file} version={version} terms={contract.terms} onClose={close} />
        </Helped>
      )}
      {doing === 'template' && people && <TemplateDialog file={file} version={version} here={people} onClose={close} />}
    </>
  )
}
