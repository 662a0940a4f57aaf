'use client'
import { useFormBackgroundProcessing, useFormModified, useFormProcessing } from '@payloadcms/ui'

import type { Review } from './useReview'

/**
 * Whether the form holds anything that the panel does not know yet: changes, changes on their way to the server, or a save
 * whose fingerprint has not been read. Whoever signed then would sign the wording before their own last word.
 */
export function useUnsaved({ afterSave }: Review): boolean {
  const modified = useFormModified()
  const saving = useFormProcessing()
  const autosaving = useFormBackgroundProcessing()
  return modified || saving || autosaving || !afterSave
}
