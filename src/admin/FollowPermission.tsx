'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** What the page was loaded with stands; each later change of who may write reaches the editor at once. */
function FollowPermission() {
  const [editor] = useLexicalComposerContext()
  const { hasSavePermission } = useDocumentInfo()
  const known = useRef(hasSavePermission)
  useEffect(() => {
    if (known.current === hasSavePermission) return
    known.current = hasSavePermission
    editor.setEditable(hasSavePermission !== false)
  }, [editor, hasSavePermission])
  return null
}

export const FollowPermissionClient = createClientFeature({
  plugins: [{ Component: FollowPermission, position: 'normal' }],
})
