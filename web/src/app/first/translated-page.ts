// Keeps the screen true while a browser translates the page. Chrome and Edge replace each text node by a <font> element.
// Preact still holds the replaced node: a new text would stay invisible, and a removed text would stay on screen. React has the same
// problem (its issue 11538). So a replaced text node is put back before it is used; the browser then translates the new text.

/** What the translator put in the place of a text node. */
const replacedBy = new WeakMap<Node, Element>()
const replacements = new WeakSet<Element>()
const propertyOf = (owner: Node, name: string) => Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor & ThisType<Node>
const parent = propertyOf(Node.prototype, 'parentNode')
const parentOf = (node: Node): Node | null => parent.get?.call(node)

function remember(records: readonly MutationRecord[]): void {
  for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    for (const removed of removedNodes) {
      if (removed.nodeType !== Node.TEXT_NODE || parentOf(removed)) continue
      const put = [...addedNodes, previousSibling, nextSibling].find((node) => node instanceof Element && node.localName === 'font')
      if (!(put instanceof Element) || replacements.has(put)) continue
      replacedBy.set(removed, put)
      replacements.add(put)
    }
  }
}

/** Call once, before Preact draws. */
export function surviveTranslation(): void {
  const observer = new MutationObserver(remember)
  observer.observe(document.documentElement, { childList: true, subtree: true })

  function putBack(node: Node): void {
    remember(observer.takeRecords())
    replacedBy.get(node)?.replaceWith(node)
    replacedBy.delete(node)
  }

  const { insertBefore } = Node.prototype
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before && parentOf(before) !== this) putBack(before)
    // A translator may have moved it elsewhere.
    return insertBefore.call(this, node, before && parentOf(before) === this ? before : null) as T
  }
  // What Preact reads of a text node before it moves or removes it, and what it writes to one.
  const used = [
    ['parentNode', parent],
    ['nextSibling', propertyOf(Node.prototype, 'nextSibling')],
    ['data', propertyOf(CharacterData.prototype, 'data')],
  ] as const
  for (const [name, { get, set }] of used) {
    Object.defineProperty(Text.prototype, name, {
      configurable: true,
      get(this: Text) {
        if (!parentOf(this)) putBack(this)
        return get?.call(this)
      },
      set(this: Text, value: unknown) {
        if (!parentOf(this)) putBack(this)
        set?.call(this, value)
      },
    })
  }
}
