export type Asked = {
  method?: string
  token?: string
  /** Sent as JSON, or as it is if it is text or bytes. */
  body?: unknown
  headers?: Record<string, string>
  /** What Accept-Language says. */
  language?: string
  /** Gives the request up. */
  signal?: AbortSignal
}

export type WireErrors = { code: string; message: string; data?: unknown }[]

export type Reply<Body = Record<string, unknown> & { errors?: WireErrors }> = {
  status: number
  headers: Headers
  body: Body
}

/** One HTTP request to a server under test; the answer's body is read as JSON, or left as text where it is none. */
export async function ask<Body = Reply['body']>(url: string, asked: Asked = {}): Promise<Reply<Body>> {
  const { body, headers = {}, language, method = body === undefined ? 'GET' : 'POST', signal, token } = asked
  const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData
  const reply = await fetch(url, {
    body: body === undefined ? undefined : raw ? (body as BodyInit) : JSON.stringify(body),
    headers: {
      ...(body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' }),
      ...(language ? { 'Accept-Language': language } : {}),
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...headers,
    },
    method,
    redirect: 'manual',
    signal,
  })
  return answerOf<Body>(reply)
}

/** What came, read to its end. */
export async function answerOf<Body = unknown>(reply: Response): Promise<Reply<Body>> {
  return { body: parsed(await reply.text()) as Body, headers: reply.headers, status: reply.status }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Signs a person in; throws what the server said where it did not let them. */
export async function signIn(url: string, email: string, password: string): Promise<string> {
  const { body, status } = await ask<{ token?: string }>(`${url}/api/users/login`, { body: { email, password } })
  if (status !== 200 || !body.token) throw new Error(`${email} was not signed in: ${status} ${JSON.stringify(body)}`)
  return body.token
}
