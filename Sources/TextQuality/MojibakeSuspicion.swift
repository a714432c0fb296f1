// Finds lines that were read in a wrong charset: those that the repair of mojibake would change.
import TextCore

/// What `normalize` would mend is what the check suspects: two notions would contradict each other sooner or later.
enum MojibakeSuspicion {
  /// How many lines would change, and where the first of the changes begins.
  static func lines(of text: Span<UInt8>) -> (count: Int, first: Int) {
    var repair = MojibakeRepair()
    var replacement: [UInt8] = []
    var count = 0
    var first = 0
    var index = 0
    while let piece = repair.next(in: text, from: index, replacement: &replacement) {
      if count == 0 { first = piece.lowerBound }
      count += 1
      index = piece.upperBound
    }
    return (count, first)
  }
}
