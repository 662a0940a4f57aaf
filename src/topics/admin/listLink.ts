/** The address of a collection's list that shows only what names one of these topics, as Payload's own filter writes it. */
export function listLink(admin: string, collection: string, topics: readonly string[]): string {
  const filter = topics.map((id, index) => [`where[or][0][and][0][topics][in][${index}]`, id])
  return `${admin}/collections/${collection}?${new URLSearchParams(filter).toString()}`
}
