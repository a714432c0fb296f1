// The list of active formatting elements: what is opened again where misnested tags have closed it.

/// Formatting elements whose end tags have not come yet.
///
/// Source: <https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements>. At
/// most `longest` entries are kept: a page that opens more without closing them would otherwise open them all
/// again in every block.
struct FormattingElements {
  struct Entry {
    let name: TagName
    /// The serial number of the element on the stack.
    var serial: UInt32
    /// Where the attributes stand in the page: three elements alike are enough.
    let attributes: Range<Int>
    let concealment: OwnConcealment
    let isMarker: Bool
    var isOpen: Bool
  }

  private static let longest = 64

  private(set) var entries: [Entry] = []
  private var lastSerial: UInt32 = 0

  /// Whether text or an inline element has to open something again first.
  @inline(__always)
  var needsReconstruction: Bool {
    guard let last = entries.last else { return false }
    return !last.isOpen
  }

  mutating func newSerial() -> UInt32 {
    lastSerial &+= 1
    return lastSerial
  }

  /// Adds an element that is open, by the rule of Noah's Ark: the earliest of three alike makes room for it.
  mutating func add(
    _ name: TagName, serial: UInt32, attributes: Range<Int>, in html: Span<UInt8>, concealment: OwnConcealment
  ) {
    var alike = 0
    var earliest = 0
    var index = entries.count - 1
    while index >= 0, !entries[index].isMarker {
      if entries[index].name == name, html.agree(entries[index].attributes, attributes) {
        alike += 1
        earliest = index
      }
      index -= 1
    }
    if alike >= 3 {
      entries.remove(at: earliest)
    } else if entries.count >= Self.longest {
      entries.removeFirst()
    }
    entries.append(
      Entry(
        name: name, serial: serial, attributes: attributes, concealment: concealment, isMarker: false,
        isOpen: true)
    )
  }

  /// Starts a cell, an object or the like: what is open outside is not opened again inside.
  mutating func addMarker() {
    if entries.count >= Self.longest { entries.removeFirst() }
    entries.append(
      Entry(name: .unknown, serial: 0, attributes: 0..<0, concealment: .none, isMarker: true, isOpen: true))
  }

  mutating func clearToLastMarker() {
    while let entry = entries.popLast(), !entry.isMarker {}
  }

  /// The index of the last element of this name behind the last marker.
  func index(of name: TagName) -> Int? {
    var index = entries.count - 1
    while index >= 0, !entries[index].isMarker {
      if entries[index].name == name { return index }
      index -= 1
    }
    return nil
  }

  func index(ofSerial serial: UInt32) -> Int? {
    entries.lastIndex { !$0.isMarker && $0.serial == serial }
  }

  mutating func remove(at index: Int) {
    entries.remove(at: index)
  }

  mutating func insert(_ entry: Entry, at index: Int) {
    entries.insert(entry, at: index)
  }

  /// The element left the stack without an end tag of its own.
  mutating func elementClosed(_ serial: UInt32) {
    if let index = index(ofSerial: serial) { entries[index].isOpen = false }
  }

  /// The entries to open again start here.
  var firstToReconstruct: Int {
    var index = entries.count
    while index > 0, !entries[index - 1].isOpen { index -= 1 }
    return index
  }

  /// The element of an entry was opened again under a new number.
  mutating func elementReopened(at index: Int, serial: UInt32) {
    entries[index].serial = serial
    entries[index].isOpen = true
  }
}

extension Span<UInt8> {
  /// Whether two ranges hold the same bytes.
  fileprivate func agree(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    for offset in 0..<first.count where self[first.lowerBound + offset] != self[second.lowerBound + offset] {
      return false
    }
    return true
  }
}
