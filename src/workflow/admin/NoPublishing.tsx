/**
 * Stands where Payload shows its publish and unpublish buttons and its status: content under review leaves by an approved
 * edition only, and its own status is a draft for ever (design §1).
 */
export function NoPublishing() {
  return null
}
