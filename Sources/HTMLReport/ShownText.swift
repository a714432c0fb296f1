// Text of unknown origin on its way into a page: cut to a length, and escaped scalar by scalar.
import Mustache

/// Makes text harmless, as the template language asks for it wherever a value is put in.
///
/// The escaping that comes with the template language looks at characters as people see them: a quotation mark with a
/// combining accent behind it is another character than a quotation mark, and passes. To a browser it is the end of an
/// attribute. So it is done here by scalar.
struct ShownText: MustacheContentType {
  /// What templates name it by.
  static let name = "REPORT"

  func escapeText(_ text: String) -> String {
    var shown = ""
    shown.unicodeScalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "&": shown += "&amp;"
      case "\"": shown += "&quot;"
      case "'": shown += "&#39;"
      case "\n", "\t": shown.unicodeScalars.append(scalar)
      case _ where Self.isInvisible(scalar): shown += Self.escape(of: scalar)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// `text` on one line, and cut in the middle where it is longer than `limit` scalars: names differ at their ends.
  static func line(_ text: String, limit: Int = 160) -> String {
    let scalars = text.unicodeScalars
    let head = scalars.prefix(limit * 5 / 8)
    var line = ""
    append(head, to: &line)
    if scalars.count > limit {
      line += "…"
      append(scalars.suffix(limit - head.count), to: &line)
    } else {
      append(scalars.dropFirst(head.count), to: &line)
    }
    return line
  }

  /// `text` on one line, for what is read rather than looked up.
  static func sentence(_ text: String) -> String { line(text, limit: 1000) }

  /// The start of `text`, `limit` scalars and eight lines at most, with its line ends.
  static func start(_ text: String, limit: Int = 400) -> String {
    var start = ""
    var lines = 1
    var length = 0
    for scalar in text.unicodeScalars {
      length += 1
      if scalar == "\n" { lines += 1 }
      if length > limit || lines > 8 { return start + " …" }
      start.unicodeScalars.append(scalar)
    }
    return start
  }

  private static func append(_ scalars: some Sequence<Unicode.Scalar>, to line: inout String) {
    for scalar in scalars {
      if scalar == "\n" || scalar == "\t" {
        line += escape(of: scalar)
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
  }

  private static func escape(of scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// Whether a scalar shows nothing itself, but moves or hides what stands beside it, or has no place in a page:
  /// controls, marks of direction, line and paragraph separators, the byte order mark, tags, noncharacters.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
