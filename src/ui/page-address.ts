/** What the page's own address allows. */

type Where = Pick<Location, 'href' | 'protocol'>

/** The page's address; undefined where it has none that leads anywhere, as in a frame made from text. */
export function pageLink({ href, protocol }: Where = window.location): string | undefined {
  return /^(https?|file):$/.test(protocol) ? href : undefined
}

/** The address of the plain page with a query or a hash; undefined where the page has none. */
export function linkWith(rest: string, where: Where = window.location): string | undefined {
  const link = pageLink(where)
  return link && `${link.replace(/[?#].*$/, '')}${rest}`
}

/** False in a sandboxed frame, which hands out no files and says nothing about it. A page from a disk has an opaque origin as well. */
export function canHandOutFiles(origin: string = window.origin, { protocol }: Where = window.location): boolean {
  return origin !== 'null' || protocol === 'file:'
}
