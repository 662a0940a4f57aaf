/** The id that Payload gives to the box of a field: `sections.0.heading` → `field-sections__0__heading`. */
const boxOf = (path: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#field-${CSS.escape(path.replaceAll('.', '__'))}`)

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
