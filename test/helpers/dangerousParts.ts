import { fromHtml } from 'hast-util-from-html'

/** Text that would run, if a page took it for markup. */
export const attack = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'><svg onload=alert(3)>'

/** Reads the page as a browser does and names each element and attribute that could do more than be read. */
export function dangerousParts(html: string): string[] {
  const found: string[] = []
  const walk = (node: ReturnType<typeof fromHtml>['children'][number]) => {
    if (node.type !== 'element') return
    if (/^(script|style|svg|math|iframe|object|embed|base|b)$/.test(node.tagName)) found.push(node.tagName)
    for (const [name, value] of Object.entries(node.properties)) {
      const address = String(value).trim().toLowerCase()
      if (/^(on|style$|target$|srcdoc$)/i.test(name)) found.push(`${node.tagName} ${name}`)
      if (/^(javascript|vbscript|data:text)/.test(address)) found.push(`${node.tagName} ${name}=${address}`)
    }
    node.children.forEach(walk)
  }
  fromHtml(html).children.forEach((node) => node.type !== 'doctype' && walk(node))
  return found
}
