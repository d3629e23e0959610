// Keeps the screen true while a browser translates the page. Chrome and Edge replace each text node by a <font> element.
// React still holds the replaced node: removing it throws and empties the screen, and a new text stays invisible.
// See react issue 11538. Before React uses a replaced text node, it is put back; the browser then translates the new text.

/** What the translator put in the place of a text node. */
const replacedBy = new WeakMap<Node, Element>()

function remember(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const removed of removedNodes) {
      if (removed.nodeType !== Node.TEXT_NODE || removed.parentNode) continue
      const put = [...addedNodes, previousSibling, nextSibling].find((node) => node instanceof Element && node.localName === 'font')
      if (put instanceof Element) replacedBy.set(removed, put)
    }
  }
}

/** Call once, before React draws. */
export function surviveTranslation(): void {
  const observer = new MutationObserver(remember)
  observer.observe(document.documentElement, { childList: true, subtree: true })

  function putBack(node: Node): void {
    remember(observer.takeRecords())
    replacedBy.get(node)?.replaceWith(node)
    replacedBy.delete(node)
  }

  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode !== this) putBack(child)
    // A translator may have moved it elsewhere; then it is gone from here already.
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before && before.parentNode !== this) putBack(before)
    return insertBefore.call(this, node, before?.parentNode === this ? before : null) as T
  }
  const value = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') as PropertyDescriptor & ThisType<Node>
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...value,
    set(this: Node, text: string | null) {
      if (this.nodeType === Node.TEXT_NODE && !this.parentNode) putBack(this)
      value.set?.call(this, text)
    },
  })
}
