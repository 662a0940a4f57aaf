/** Bytes kept by key up to a total size; what was used longest ago goes first. Work in progress is kept as its promise. */
export class KeptBytes<Value> {
  private readonly kept = new Map<string, { size: number; value: Promise<Value> | Value }>()
  private total = 0

  constructor(
    private readonly mostBytes: number,
    private readonly sizeOf: (value: Value) => number,
  ) {}

  /** The kept value, or what `make` makes; of several at once who ask for the same, one makes it. */
  get(key: string, make: () => Promise<Value>): Promise<Value> | Value {
    const found = this.kept.get(key)
    if (found) {
      this.kept.delete(key)
      this.kept.set(key, found)
      return found.value
    }
    const entry: { size: number; value: Promise<Value> | Value } = { size: 0, value: make() }
    const making = Promise.resolve(entry.value).then(
      (value) => this.settle(key, entry, value),
      (error: unknown) => {
        if (this.kept.get(key) === entry) this.kept.delete(key)
        throw error
      },
    )
    entry.value = making
    this.kept.set(key, entry)
    return making
  }

  clear(): void {
    this.kept.clear()
    this.total = 0
  }

  private settle(key: string, entry: { size: number; value: Promise<Value> | Value }, value: Value): Value {
    if (this.kept.get(key) !== entry) return value
    entry.value = value
    entry.size = this.sizeOf(value)
    this.total += entry.size
    for (const [oldest, { size }] of this.kept) {
      if (this.total <= this.mostBytes) break
      this.kept.delete(oldest)
      this.total -= size
    }
    return value
  }
}
