import { getDataLoader, type PayloadRequest, type RequestContext } from 'payload'

export type NestedRequestOptions = {
  locale?: PayloadRequest['locale']
  /** Who the nested call acts for; null for nobody. @default the caller */
  user?: PayloadRequest['user']
  /** Added to a copy of the caller's context. */
  context?: RequestContext
}

/**
 * A request for a Local API call made inside another one. It shares payload, i18n, user and the open transaction, and
 * owns everything such a call writes on it: Payload sets locale, fallbackLocale, user, context and query on the request
 * it is given, so that handing on the caller's own would change the rest of that request.
 */
export function nestedRequest(req: PayloadRequest, options: NestedRequestOptions = {}): PayloadRequest {
  const context = { ...req.context }
  // Payload's mark on a request that restores a version: under it a field that an update leaves out counts as emptied.
  Reflect.deleteProperty(context, 'isRestoringVersion')
  const nested: PayloadRequest = {
    ...req,
    // Getters of the web Request's prototype, which the spread leaves behind.
    headers: req.headers,
    method: req.method,
    url: req.url,
    context: { ...context, ...options.context },
    data: undefined,
    file: undefined,
    files: undefined,
    query: { ...req.query },
    transactionID: req.transactionID,
  }
  if (options.locale !== undefined) nested.locale = options.locale
  if (options.user !== undefined) nested.user = options.user
  nested.payloadDataLoader = getDataLoader(nested)
  return nested
}
