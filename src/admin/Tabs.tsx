'use client'
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'

import './screens.css'
import './tabs.css'

export type Tab<Key extends string> = { key: Key; label: string; panel: () => ReactNode }

type Props<Key extends string> = {
  label: string
  tabs: Tab<Key>[]
  open: Key | null
  onOpen: (key: Key | null) => void
}

/** Tabs by the ARIA pattern: arrows move, the open one closes again when it is pressed. Only the open panel is made. */
export function Tabs<Key extends string>({ label, onOpen, open, tabs }: Props<Key>) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const current = tabs.find(({ key }) => key === open)
  const focused = Math.max(
    0,
    tabs.findIndex(({ key }) => key === open),
  )
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = tabs[(focused + step + tabs.length) % tabs.length]
    if (!next) return
    onOpen(next.key)
    list.current?.querySelector<HTMLElement>(`[data-key="${next.key}"]`)?.focus()
  }
  return (
    <div className="cn-tabs">
      <div aria-label={label} className="cn-tabs__list" onKeyDown={move} ref={list} role="tablist">
        {tabs.map((tab, index) => (
          <button
            aria-controls={tab.key === open ? `${id}-panel` : undefined}
            aria-selected={tab.key === open}
            data-key={tab.key}
            id={`${id}-${tab.key}`}
            key={tab.key}
            onClick={() => onOpen(tab.key === open ? null : tab.key)}
            role="tab"
            tabIndex={index === focused ? 0 : -1}
            type="button"
          >
            {tab.label}
          </button>
        ))}
      </div>
      {current ? (
        <div
          aria-labelledby={`${id}-${current.key}`}
          className="cn-tabs__panel"
          id={`${id}-panel`}
          role="tabpanel"
          tabIndex={0}
        >
          {current.panel()}
        </div>
      ) : null}
    </div>
  )
}
