/** One thing that is wrong with a request. `path` names the place in the body, as in `data.ninjs.headlines.0.value`. */
export type Problem = { code: string; message: string; path?: string }

/** Why a request is not taken: the HTTP status and every problem found, plus what the portal holds where it is a conflict. */
export type PortalRefusal = { status: number; errors: Problem[]; version?: number; contentHash?: string }

export function refuse(status: number, code: string, message: string, path?: string): PortalRefusal {
  return { status, errors: [{ code, message, ...(path ? { path } : {}) }] }
}
