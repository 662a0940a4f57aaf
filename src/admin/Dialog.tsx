'use client'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import './screens.css'
import './dialog.css'

type Props = { title: string; onClose: () => void; children: ReactNode; foot?: ReactNode; wide?: boolean }

/**
 * A modal in the browser's own dialog: it keeps the focus, Escape closes it, the focus goes back to where it was. It stands
 * outside the document's form, and its heading has the focus first, so that Enter decides nothing by itself.
 */
export function Dialog({ children, foot, onClose, title, wide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
    heading.current?.focus()
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={id}
      className={wide ? 'cn-dialog cn-dialog--wide' : 'cn-dialog'}
      onClose={onClose}
      ref={dialog}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className="cn-dialog__body">{children}</div>
      {foot ? <div className="cn-dialog__foot">{foot}</div> : null}
    </dialog>,
    document.body,
  )
}
