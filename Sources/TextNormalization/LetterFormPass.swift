// Latin ligatures, and characters of another width than usual.
import TextCore

/// Replaces ligatures by their letters and full-width or half-width forms by the common ones.
struct LetterFormPass: Sendable {
  let ligatures: Bool
  let width: WidthFolding
  private let scan = TextScan(mask: UnicodeProperties.replaceable)
  private static let eastAsian = TextScan(mask: UnicodeProperties.eastAsian)

  var isIdle: Bool { !ligatures && width == .keep }

  init(_ options: NormalizationOptions) {
    ligatures = options.ligatures
    width = options.width
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    /// Found out at the first character that depends on it.
    var foldsWidth: Bool? = width == .outsideEastAsian ? nil : width == .all
    var index = scan.first(in: text, from: 0)
    while index < text.count {
      let scalar = UTF8Scalar(in: text, at: index)
      var next = index + scalar.length
      let isWide = scalar.value == 0x3000 || (0xFF00...0xFFEF).contains(scalar.value)
      if isWide, !Self.standsVariationSelector(at: next, in: text) {
        let folds = foldsWidth ?? (Self.eastAsian.first(in: text, from: 0) == text.count)
        foldsWidth = folds
        if folds { next = foldWidth(scalar.value, text, index..<next, &output) }
      } else if ligatures, !isWide, let letters = Self.letters(of: scalar.value) {
        output.replace(index..<next, of: text, with: letters, .ligatures)
      }
      index = scan.first(in: text, from: next)
    }
  }

  /// Whether what stands at `index` chooses a variant of the character before, which has no such in another width.
  private static func standsVariationSelector(at index: Int, in text: Span<UInt8>) -> Bool {
    guard index < text.count, text[index] == 0xEF else { return false }
    return (0xFE00...0xFE0F).contains(UTF8Scalar(in: text, at: index).value)
  }

  /// Writes the common form of one character, joined with the voicing mark behind it, and returns where to go on.
  private func foldWidth(
    _ scalar: UInt32, _ text: Span<UInt8>, _ range: Range<Int>, _ output: inout Rewrite
  ) -> Int {
    guard scalar != 0x3000 else {
      output.replace(range, of: text, byte: 0x20, .width)
      return range.upperBound
    }
    var decomposed = ScalarBuffer()
    decomposed.appendDecomposed(scalar, compatibility: true)
    var end = range.upperBound
    if end < text.count {
      let next = UTF8Scalar(in: text, at: end)
      if next.value == 0xFF9E || next.value == 0xFF9F {
        var pair = decomposed
        pair.appendDecomposed(next.value, compatibility: true)
        pair.compose()
        if pair.items.count == 1 {
          decomposed = pair
          end += next.length
        }
      }
    }
    var letters: [UInt8] = []
    decomposed.compose()
    decomposed.write(to: &letters)
    output.replace(range.lowerBound..<end, of: text, with: letters, .width)
    return end
  }

  /// The letters of a ligature or digraph that is there for the look or for old charsets only.
  private static func letters(of scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0x0132, 0x0133, 0x0149, 0x01C4...0x01CC, 0x01F1...0x01F3, 0xFB00...0xFB06: break
    default: return nil
    }
    var decomposed = ScalarBuffer()
    if scalar == 0xFB05 {
      // Its letters are a long s and a t; in full, the long s would be another compatibility character.
      decomposed.append(0x17F)
      decomposed.append(0x74)
    } else {
      decomposed.appendDecomposed(scalar, compatibility: true)
    }
    decomposed.compose()
    var letters: [UInt8] = []
    decomposed.write(to: &letters)
    return letters
  }
}
