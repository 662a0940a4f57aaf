import { person, type PersonKey } from './people'

export type Reply<Body> = { status: number; body: Body }

type ErrorBody = { errors?: { code?: string; message?: string }[] }

/** The newsroom as its people use it: over HTTP, each signed in as themselves. */
export type NewsroomClient = {
  /** @throws Error saying what the server said, unless it answered `expected` */
  call<Body>(who: PersonKey, method: string, path: string, expected: number, body?: object): Promise<Body>
}

export function newsroomClient(url: string): NewsroomClient {
  // Kept as promises: who has several things to do at once signs in once.
  const tokens = new Map<PersonKey, Promise<string>>()
  const signIn = async (who: PersonKey): Promise<string> => {
    const { email, password } = person(who)
    const { body, status } = await ask<{ token?: string }>(`${url}/api/users/login`, 'POST', {}, { email, password })
    if (status !== 200 || !body.token) throw new Error(`${email}: ${status} ${JSON.stringify(body)}`)
    return body.token
  }
  const tokenOf = (who: PersonKey): Promise<string> => {
    const known = tokens.get(who) ?? signIn(who)
    tokens.set(who, known)
    return known
  }
  return {
    call: async <Body>(who: PersonKey, method: string, path: string, expected: number, given?: object) => {
      const headers = { Authorization: `JWT ${await tokenOf(who)}` }
      const { body, status } = await ask<Body & ErrorBody>(`${url}${path}`, method, headers, given)
      if (status !== expected) throw new Error(`${method} ${path} (${who}): ${status} ${JSON.stringify(body)}`)
      return body
    },
  }
}

async function ask<Body>(url: string, method: string, headers: object, body?: object): Promise<Reply<Body>> {
  const reply = await fetch(url, {
    body: body && JSON.stringify(body),
    headers: { 'Accept-Language': 'vi', 'Content-Type': 'application/json', ...headers },
    method,
  })
  return { body: (await reply.json()) as Body, status: reply.status }
}
