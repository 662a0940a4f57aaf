/** The name of a field in an address, which is the id of its box: `sections.0.heading` → `field-sections__0__heading`. */
export const fieldName = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** A rich text has no id, but says its path. */
const boxOf = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#${CSS.escape(fieldName(path))}, [data-field-path="${CSS.escape(path)}"]`)

/** The name of the first field that begins inside the window; '' where there is none. */
export function fieldInSight(): string {
  const boxes = document.querySelectorAll<HTMLElement>(
    '.document-fields__fields :is([id^="field-"], [data-field-path])',
  )
  const first = [...boxes].find(isInSight)
  return first?.id || (first?.dataset.fieldPath ? fieldName(first.dataset.fieldPath) : '')
}

export function isInSight(box: Element): boolean {
  const { bottom, top } = box.getBoundingClientRect()
  return bottom > 0 && top >= 0 && top < window.innerHeight
}

/** Brings a field's box in sight, or that of the list it stands in, with the cursor in it where it takes one. */
export function showField(path: string): void {
  const parts = path.split('.')
  const ways = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'))
  const box = ways.map(boxOf).find((each) => each !== null)
  box?.scrollIntoView({ block: 'center' })
  const focusable = box?.matches('input,textarea')
    ? box
    : box?.querySelector<HTMLElement>('input,textarea,[contenteditable],button')
  focusable?.focus({ preventScroll: true })
}

/** The field that an address names behind `#`; '' for none. */
export const fieldInAddress = (hash: string): string =>
  (/^#field-([\w-]+)$/.exec(hash)?.[1] ?? '').replaceAll('__', '.')
