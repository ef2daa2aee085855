import { ConfigProvider } from 'antd'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

interface DialogProps {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** As wide as the window: a page to read. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/**
 * The browser's own modal window: it holds the focus, closes on Escape and gives the focus back. It stands outside the
 * place that opened it, so that the look of a head or a bar does not reach into it. Lists that its fields open stand inside it:
 * nothing outside can be pressed while it is open.
 */
export function Dialog({ title, open, onClose, wide, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    if (open) box.current?.showModal()
    else box.current?.close()
  }, [open])
  return createPortal(
    <dialog ref={box} className={wide ? 'dialog dialog-wide' : 'dialog'} aria-labelledby={name} onClose={onClose}>
      {open && (
        <ConfigProvider getPopupContainer={() => box.current ?? document.body}>
          <h2 id={name} className="t-title">
            {title}
          </h2>
          {children}
        </ConfigProvider>
      )}
    </dialog>,
    document.body,
  )
}
