import { createServerFeature } from '@payloadcms/richtext-lexical'

/** A rich text field turns read-only, and back, with its form: Payload's own does so only when the page is loaded again. */
export const FollowPermissionFeature = createServerFeature({
  key: 'followPermission',
  feature: { ClientFeature: '/src/admin/FollowPermission#FollowPermissionClient' },
})
