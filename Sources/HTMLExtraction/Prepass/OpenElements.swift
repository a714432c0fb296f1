// The stack of open elements, and the questions the standard's rules ask it.

/// An element that is open.
struct OpenElement {
  enum Namespace: UInt8 { case html, svg, math }

  let name: TagName
  let namespace: Namespace
  /// What it is to the rules: for SVG and MathML only what holds for their own elements.
  let categories: ElementTraits.Categories
  /// Tells elements of unknown name apart by a hash, and formatting elements by a serial number.
  let identity: UInt32
  /// What to write when it ends; `inline` if nothing was written when it began.
  var layout = ElementTraits.Layout.inline
  /// The index of the note that its end mentions too, or -1.
  var note: Int32 = -1
  /// What it says of being shown.
  var ownConcealment = OwnConcealment.none
  /// Why nothing is shown inside of it, because of itself or of what it is in.
  var concealment: Concealment = []
  /// HTML inside of it follows the rules of HTML.
  var isHTMLIntegrationPoint = false

  /// Elements of MathML that hold plain text.
  var isMathMLTextIntegrationPoint: Bool {
    guard namespace == .math else { return false }
    switch name {
    case .mi, .mo, .mn, .ms, .mtext: return true
    default: return false
    }
  }
}

/// The elements that are open, from `html` to the innermost.
///
/// Source: <https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements>. At most
/// `deepest` are kept, so that every question has an answer in bounded time; browsers stop at 512 too.
struct OpenElements {
  static let deepest = 512

  private(set) var elements: [OpenElement] = []
  /// How many of each name are open: most questions are answered by a zero.
  private var counts = [Int32](repeating: 0, count: TagName.allCases.count)

  init() {
    elements.reserveCapacity(Self.deepest + 8)
  }

  var count: Int { elements.count }
  var isFull: Bool { elements.count >= Self.deepest }
  var last: OpenElement? { elements.last }

  @inline(__always)
  subscript(index: Int) -> OpenElement {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  mutating func push(_ element: OpenElement) {
    elements.append(element)
    counts[Int(element.name.rawValue)] += 1
  }

  mutating func pop() -> OpenElement? {
    guard let element = elements.popLast() else { return nil }
    counts[Int(element.name.rawValue)] -= 1
    return element
  }

  mutating func insert(_ element: OpenElement, at index: Int) {
    elements.insert(element, at: index)
    counts[Int(element.name.rawValue)] += 1
  }

  mutating func remove(at index: Int) -> OpenElement {
    let element = elements.remove(at: index)
    counts[Int(element.name.rawValue)] -= 1
    return element
  }

  /// Whether an element of this name is open anywhere, in whatever namespace.
  @inline(__always)
  func holds(_ name: TagName) -> Bool { counts[Int(name.rawValue)] > 0 }

  /// Whether the innermost element is the HTML element of this name.
  @inline(__always)
  func isInnermost(_ name: TagName) -> Bool {
    guard let last = elements.last else { return false }
    return last.name == name && last.namespace == .html
  }

  /// The index of the innermost HTML element of this name.
  func index(of name: TagName) -> Int? {
    guard holds(name) else { return nil }
    return elements.lastIndex { $0.name == name && $0.namespace == .html }
  }

  /// The index of the innermost element of this name, unless an element of `bounds` is in between
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-the-specific-scope>).
  func index(of name: TagName, within bounds: ElementTraits.Categories) -> Int? {
    guard holds(name) else { return nil }
    return index(within: bounds) { $0.name == name }
  }

  /// The same for any HTML element for which `isWanted` holds.
  func index(
    within bounds: ElementTraits.Categories, where isWanted: (OpenElement) -> Bool
  ) -> Int? {
    var index = elements.count - 1
    while index >= 0 {
      let element = elements[index]
      if element.namespace == .html, isWanted(element) { return index }
      if !element.categories.isDisjoint(with: bounds) { return nil }
      index -= 1
    }
    return nil
  }

  /// The index of the formatting element with this serial number.
  func index(ofFormatting serial: UInt32) -> Int? {
    elements.lastIndex { $0.categories.contains(.formatting) && $0.identity == serial }
  }
}
