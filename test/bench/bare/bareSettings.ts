import path from 'node:path'

export type BareSettings = {
  dataDir: string
  databaseURI: string
  environment: string
  host: string
  port: number
  serverURL: string
}

/** The few settings that a bare app has, under the names that the product gives them. */
export function bareSettings(env: Readonly<Record<string, string | undefined>>): BareSettings {
  const port = Number(env.PORT ?? 0)
  return {
    dataDir: path.resolve(env.DATA_DIR ?? 'data/bare'),
    databaseURI: '',
    environment: env.NODE_ENV ?? 'production',
    host: '127.0.0.1',
    port,
    serverURL: `http://127.0.0.1:${port}`,
  }
}
