const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

export type AddressProblem = 'notAnAddress' | 'notHttps' | 'userInfo' | 'fragment' | 'notLoopback'

/**
 * Whether a portal's address may stand in the settings: https, no user info, no fragment. `local` is for the sandbox on the
 * same machine: plain http is allowed there, but to a loopback host only. Null when nothing is wrong.
 */
export function portalAddressProblem(address: string, local: boolean): AddressProblem | null {
  if (!URL.canParse(address)) return 'notAnAddress'
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return 'userInfo'
  if (url.hash !== '') return 'fragment'
  if (local) {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'notAnAddress'
    return loopbackNames.has(url.hostname) ? null : 'notLoopback'
  }
  return url.protocol === 'https:' ? null : 'notHttps'
}
