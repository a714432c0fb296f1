// Whether elements are shown, and whether as blocks: the `hidden` attribute and inline style.
import TextCore

/// Why text at some place is not shown.
struct Concealment: OptionSet, Sendable {
  let rawValue: UInt8

  /// In an element without a box: nothing in it is shown, whatever it says.
  static let gone = Concealment(rawValue: 1)
  /// In an element whose visibility is hidden; what is in it may be visible again.
  static let invisible = Concealment(rawValue: 2)

  /// The same inside of an element.
  func inside(_ own: OwnConcealment) -> Concealment {
    var inside = self
    if own.isGone { inside.insert(.gone) }
    switch own.visibility {
    case .inherited: break
    case .hidden: inside.insert(.invisible)
    case .visible: inside.remove(.invisible)
    }
    return inside
  }
}

/// What an element says of itself.
struct OwnConcealment: Sendable, Equatable {
  enum Visibility: UInt8, Sendable { case inherited, hidden, visible }

  var isGone = false
  var visibility = Visibility.inherited
  /// Its style makes it a block, whatever the element.
  private(set) var isBlock = false

  static let none = OwnConcealment()
  static let gone = OwnConcealment(isGone: true)

  init(isGone: Bool = false) {
    self.isGone = isGone
  }

  /// The same of an element that is shown whatever it says.
  var shown: OwnConcealment {
    var shown = OwnConcealment.none
    shown.isBlock = isBlock
    return shown
  }

  /// What the attributes of a tag say.
  ///
  /// `hidden` is weaker than a `display` that the style sets, as it is in browsers; with `until-found` it stands
  /// for text the reader can unfold. `aria-hidden` speaks to screen readers alone: what has it is on the screen,
  /// and pages put it on their whole text while a dialog is open.
  init(_ tag: Tag, in html: Span<UInt8>) {
    var display: InlineStyle.Display?
    if let style = tag.style(in: html), Self.maySpeak(style.value, in: html) {
      let declared = InlineStyle(Self.decoded(style.value, in: html).span)
      display = declared.display
      visibility = declared.visibility
      isBlock = display == .block && !declared.isFloating
    }
    if let display {
      isGone = display == .gone
    } else if let hidden = tag.hidden(in: html) {
      let value = hidden.value
      isGone =
        !(value.count == 11 && html.hasASCIIWord("until-found", at: value.lowerBound))
        && !Self.isStreamed(tag, in: html)
    }
  }

  /// Whether an element holds a part of the page that React sent behind the rest, hidden until a script moves it
  /// to its place: its id is `S:` and a number.
  private static func isStreamed(_ tag: Tag, in html: Span<UInt8>) -> Bool {
    guard let value = tag.attribute("id", in: html)?.value, value.count > 2 else { return false }
    return html.hasASCIIWord("s:", at: value.lowerBound)
  }

  /// Whether a style may say anything of this: most styles do not, and are not read.
  private static func maySpeak(_ style: Range<Int>, in html: Span<UInt8>) -> Bool {
    for position in style {
      switch html[position].asciiLowercased {
      case 0x5C, 0x26: return true  // an escape or a reference, behind which any name may hide
      case UInt8(ascii: "d"): if html.hasASCIIWord("display", at: position) { return true }
      case UInt8(ascii: "v"): if html.hasASCIIWord("visibility", at: position) { return true }
      default: break
      }
    }
    return false
  }

  /// An attribute's value with its references decoded.
  private static func decoded(_ range: Range<Int>, in html: Span<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.appendAttributeValue(html, range)
    return value
  }
}

extension [UInt8] {
  /// Appends an attribute's value with its references decoded
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state>: without a semicolon,
  /// `=` or a letter or digit behind it keeps a name from being one).
  mutating func appendAttributeValue(_ html: Span<UInt8>, _ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      if html[position] == 0x26, let reference = CharacterReference(in: html, position..<range.upperBound),
        !reference.isPartOfAttribute(html, range)
      {
        reference.forEachScalar { append(contentsOf: $0.utf8) }
        position = reference.end
      } else {
        append(html[position])
        position += 1
      }
    }
  }
}

extension CharacterReference {
  /// Whether it is not to be decoded in an attribute: `?a=1&copy=2` holds no copyright sign.
  fileprivate func isPartOfAttribute(_ html: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard isNamed, html[end - 1] != 0x3B, end < range.upperBound else { return false }
    return html[end] == 0x3D || html[end].isASCIILetter || html[end].isASCIIDigit
  }
}
