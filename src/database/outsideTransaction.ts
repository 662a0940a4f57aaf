/**
 * Something inside an open transaction wrote without it. On SQLite it would wait for ever for the transaction it is
 * itself part of; on MongoDB it would be stored even if the transaction is rolled back.
 */
export class OutsideTransaction extends Error {
  override readonly name = 'OutsideTransaction'

  constructor(what: string) {
    super(`${what} inside an open transaction, but not part of it: pass \`req: nestedRequest(req)\` on`)
  }
}
