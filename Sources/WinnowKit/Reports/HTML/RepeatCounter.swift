// Which pieces of text are repeated most, counted in bounded memory.
import Deduplication

/// Counts how often each first copy is repeated, over any number of repeats.
///
/// As long as no more than `capacity` different pieces are repeated, counts are exact. Beyond that, the rarer half is
/// forgotten and what it counted at most is taken off all others (Misra and Gries, Finding repeated elements, 1982, in
/// batches): whatever is repeated more often than that stays, and its count is short by `shortfall` at most. Nothing
/// but the order of the repeats decides, so the same documents give the same counts.
struct RepeatCounter: Sendable {
  /// A piece that is repeated.
  struct Repeated: Sendable, Equatable {
    let first: TextPlace
    /// How many later copies there are.
    var count = 0
    /// In how many documents it stands, the first one included.
    var documents = 1
    /// Where some later copies stand: the first one, and then the first in every other document.
    var places: [TextPlace] = []
    fileprivate var lastDocument: UInt32

    init(first: TextPlace) {
      self.first = first
      lastDocument = first.document
    }
  }

  /// Places that are kept of one piece, beside the first.
  fileprivate static let keptPlaces = 4

  private let capacity: Int
  private var pieces: [TextPlace: Repeated] = [:]
  /// By how much a count may be too low.
  private(set) var shortfall = 0

  /// - Parameter capacity: how many pieces are counted at a time.
  init(capacity: Int = 1 << 16) {
    self.capacity = capacity
  }

  /// Counts one repeat. Repeats come in document order.
  mutating func add(_ place: TextPlace, repeating first: TextPlace) {
    pieces[first, default: Repeated(first: first)].add(place)
    if pieces.count > capacity { forgetRarest() }
  }

  /// The pieces that are repeated most, the most often repeated first; of equals, the one that stands first.
  func most(_ number: Int) -> [Repeated] {
    // Those above the last one of interest are few: sorting all would cost more than the counting.
    let counts = pieces.values.map(\.count).sorted(by: >)
    guard number > 0, let least = counts.prefix(number).last else { return [] }
    let sorted = pieces.values.filter { $0.count >= least }.sorted {
      ($1.count, $0.first.document, $0.first.paragraph) < ($0.count, $1.first.document, $1.first.paragraph)
    }
    return Array(sorted.prefix(number))
  }

  private mutating func forgetRarest() {
    let middle = pieces.values.map(\.count).sorted(by: >)[capacity / 2]
    shortfall += middle
    pieces = pieces.compactMapValues { piece in
      var piece = piece
      piece.count -= middle
      return piece.count > 0 ? piece : nil
    }
  }
}

extension RepeatCounter.Repeated {
  fileprivate mutating func add(_ place: TextPlace) {
    count += 1
    let isElsewhere = place.document != lastDocument
    lastDocument = place.document
    if isElsewhere { documents += 1 }
    if !isElsewhere, !places.isEmpty { return }
    if places.count < RepeatCounter.keptPlaces { places.append(place) }
  }
}
