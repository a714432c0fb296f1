// Seeded randomness and conversions shared by the tests of this room.
import TestSupport
import TextNormalization

/// Scalars that meet every branch of the room: line ends, escapes, blanks, marks of many classes, jamo, ….
let nastyAlphabet: [Unicode.Scalar] = Array(
  """
  \r\n\t\u{0}\u{7}\u{8}\u{B}\u{C}\u{1B}\u{1C}\u{7F}\u{80}\u{85}\u{9B}\u{9C}\u{9D}\u{A0}\u{AD} []();m\\031
  aAeEiIkKsSßİıŉǅxyz=<>≠≮!"'`~^|$+-.,:?;·€´¨«»…—
  \u{300}\u{301}\u{308}\u{307}\u{323}\u{327}\u{328}\u{334}\u{338}\u{340}\u{343}\u{344}\u{345}\u{34F}\u{35C}
  éÅ\u{212B}\u{2126}\u{212A}ΐᾳᾼάΣςσΩиИйЙёЁѷ\u{483}\u{387}\u{37E}\u{1FEF}\u{1E9B}\u{1E9E}ẖ
  \u{5D0}\u{5B0}\u{5C1}\u{5BF}\u{FB2A}\u{FB1D}\u{627}\u{653}\u{64E}\u{651}\u{6CC}\u{660}
  \u{915}\u{93C}\u{94D}\u{958}\u{9C7}\u{9BE}\u{9CB}\u{BC6}\u{BBE}\u{F71}\u{F72}\u{F73}\u{F81}
  \u{1100}\u{1161}\u{11A8}\u{1112}\u{1175}\u{11C2}\u{AC00}\u{AC01}\u{D7A3}
  かが\u{3099}\u{309A}\u{FF76}\u{FF9E}\u{FF21}\u{FF11}\u{3000}\u{2000}\u{2009}\u{2028}\u{2029}\u{202F}
  \u{200B}\u{200C}\u{200D}\u{200E}\u{2060}\u{206A}\u{206F}\u{FE0F}\u{FEFF}\u{FFF9}\u{FFFB}\u{FFFC}\u{FFFD}
  ﬁﷺ²½中文\u{2ADC}\u{1D15E}\u{1D165}\u{1D157}\u{1F600}\u{1F468}\u{1F3FD}\u{E0001}\u{E0100}\u{10FFFF}
  """.unicodeScalars)

extension SeededGenerator {
  /// A random text over `alphabet`; half of the picks repeat one of a few favourites, so that runs and pairs that
  /// matter come up often. Some texts are long enough for the vector loops, with plain ASCII between.
  mutating func text(from alphabet: [Unicode.Scalar] = nastyAlphabet, upTo longest: Int = 24) -> String {
    var scalars = String.UnicodeScalarView()
    let favourites = (0..<4).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &self)] }
    for _ in 0..<Int.random(in: 0...longest, using: &self) {
      switch Int.random(in: 0..<10, using: &self) {
      case 0..<4: scalars.append(favourites[Int.random(in: 0..<favourites.count, using: &self)])
      case 4 where Int.random(in: 0..<4, using: &self) == 0:
        scalars.append(
          contentsOf: "plain words of ascii text".unicodeScalars.prefix(Int.random(in: 1...25, using: &self)))
      default: scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &self)])
      }
    }
    return String(scalars)
  }
}

extension NormalizationOptions {
  /// These options with changes.
  func with(_ change: (inout NormalizationOptions) -> Void) -> NormalizationOptions {
    var options = self
    change(&options)
    return options
  }
}

extension TextNormalizer {
  /// The result for bytes. (`#expect` cannot hold a Span.)
  func result(_ bytes: [UInt8]) -> [UInt8]? { normalize(bytes.span) }

  /// The normalized text, also when nothing changed.
  func apply(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return normalize(bytes.span).map { String(decoding: $0, as: UTF8.self) } ?? text
  }
}

extension ComparisonKey {
  /// Whether `text` is surely its own key.
  func keeps(_ text: String) -> Bool { isUnchanged(Array(text.utf8).span) }

  /// The key as a string.
  func key(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var key: [UInt8] = []
    append(keyOf: bytes.span, to: &key)
    return String(decoding: key, as: UTF8.self)
  }
}

extension String {
  /// The scalars as numbers, for comparisons that must not be blind to canonical equivalence.
  var codes: [UInt32] { unicodeScalars.map(\.value) }

  init(codes: [UInt32]) {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: codes.compactMap(Unicode.Scalar.init))
    self.init(scalars)
  }
}
