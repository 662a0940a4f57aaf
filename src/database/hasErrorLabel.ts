type Labelled = { hasErrorLabel(label: string): boolean }

/** What MongoDB and its driver say of an error; `errorLabels` itself is undefined on the driver's (field guide §7a). */
export const hasErrorLabel = (error: unknown, label: string): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'hasErrorLabel' in error &&
  typeof error.hasErrorLabel === 'function' &&
  (error as Labelled).hasErrorLabel(label)
