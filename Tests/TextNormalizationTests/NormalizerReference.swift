// The operations of the normalizer as their documentation defines them: one after the other, on whole texts.
import TextNormalization

/// A slow, obvious normalizer over arrays of scalars.
struct NormalizerReference {
  let options: NormalizationOptions

  static let lineEnds: Set<UInt32> = [0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029]

  func apply(_ text: String) -> [UInt32] {
    var scalars = text.codes
    if options.lineEnds { scalars = withLineFeeds(scalars) }
    if options.controls { scalars = withoutControls(withoutEscapes(scalars)) }
    scalars = inForm(scalars)
    return lines(of: scalars)
  }

  private func withLineFeeds(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    for (index, scalar) in scalars.enumerated() {
      if scalar == 0x0A, index > 0, scalars[index - 1] == 0x0D { continue }
      result.append(Self.lineEnds.contains(scalar) ? 0x0A : scalar)
    }
    return result
  }

  private func withoutEscapes(_ scalars: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var rest = scalars[...]
    while let first = rest.first {
      if first == 0x1B, let length = Self.escapeLength(Array(rest)) {
        rest = rest.dropFirst(length)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// How many scalars the escape sequence at the start takes, if there is a complete one.
  static func escapeLength(_ scalars: [UInt32]) -> Int? {
    guard scalars.count > 2 else { return nil }
    let body = scalars.dropFirst(2)
    switch Unicode.Scalar(scalars[1]) {
    case "[":
      let rest = body.drop { (0x30...0x3F).contains($0) }.drop { (0x20...0x2F).contains($0) }
      guard let final = rest.first, (0x40...0x7E).contains(final) else { return nil }
      return rest.startIndex + 1
    case "]":
      let stops: Set<UInt32> = [0x7F, 0x85, 0x9C, 0x2028, 0x2029]
      guard let stop = body.firstIndex(where: { $0 < 0x20 || stops.contains($0) }) else { return nil }
      let isStringTerminator = scalars[stop...].starts(with: [0x1B, 0x5C])
      return isStringTerminator ? stop + 2 : scalars[stop] == 7 || scalars[stop] == 0x9C ? stop + 1 : nil
    case "(", ")":
      return "0AB".codes.contains(scalars[2]) ? 3 : nil
    default:
      return nil
    }
  }

  private func withoutControls(_ scalars: [UInt32]) -> [UInt32] {
    scalars.filter { scalar in
      if scalar == 9 || scalar == 10 || Self.lineEnds.contains(scalar) { return true }
      let isControl = scalar < 0x20 || (0x7F...0x9F).contains(scalar)
      let isFormat =
        scalar == 0xFEFF || (0xFFF9...0xFFFC).contains(scalar) || (0x206A...0x206F).contains(scalar)
      return !isControl && !isFormat
    }
  }

  private func inForm(_ scalars: [UInt32]) -> [UInt32] {
    let facts = UnicodeFacts.shared
    return switch options.unicodeForm {
    case .nfc: facts.nfc(scalars)
    case .nfd: facts.decomposed(scalars)
    case .nfkc: facts.composed(facts.decomposed(scalars, compatibility: true))
    case .nfkd: facts.decomposed(scalars, compatibility: true)
    case .none: scalars
    }
  }

  private struct Line {
    var content: [UInt32]
    var end: [UInt32]
    var isBlank: Bool { content.allSatisfy { $0 == 0x20 || $0 == 9 } }
  }

  private func lines(of scalars: [UInt32]) -> [UInt32] {
    var lines: [Line] = []
    var content: [UInt32] = []
    for scalar in scalars {
      if scalar != 0x0A {
        content.append(scalar)
        continue
      }
      let isReturn = content.last == 0x0D
      lines.append(
        Line(content: isReturn ? content.dropLast() : content, end: isReturn ? [0x0D, 0x0A] : [0x0A]))
      content = []
    }
    if !content.isEmpty { lines.append(Line(content: content, end: [])) }
    for index in lines.indices {
      if options.trimLines { trim(&lines[index]) }
      if options.collapseSpaces { collapse(&lines[index].content) }
    }
    if options.blankLines { lines = withoutBlankRuns(lines) }
    return lines.flatMap { $0.content + $0.end }
  }

  private func trim(_ line: inout Line) {
    var content = line.content
    while let last = content.last, last == 0x20 || last == 9 { content.removeLast() }
    if content.last == 0x0D, line.end == [0x0A] { return }
    line.content = content
  }

  private func collapse(_ content: inout [UInt32]) {
    var result: [UInt32] = []
    for (index, scalar) in content.enumerated() {
      let isBlank = scalar == 0x20 || scalar == 9
      let next = index + 1 < content.count ? content[index + 1] : 0
      let carriesMark = UnicodeFacts.shared.combiningClass[next] != nil
      let nextIsBlank = next == 0x20 || next == 9
      if !isBlank || carriesMark {
        result.append(scalar)
      } else if nextIsBlank && !blankCarriesMark(content, index + 1) {
        continue
      } else if content[...index].contains(where: { $0 != 0x20 && $0 != 9 }) {
        result.append(0x20)
      }
    }
    content = result
  }

  private func blankCarriesMark(_ content: [UInt32], _ index: Int) -> Bool {
    index + 1 < content.count && UnicodeFacts.shared.combiningClass[content[index + 1]] != nil
  }

  private func withoutBlankRuns(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    for line in lines {
      if !line.isBlank {
        result.append(line)
      } else if let previous = result.last, !previous.isBlank, !line.end.isEmpty {
        result.append(Line(content: [], end: line.end))
      }
    }
    if let last = result.last, last.isBlank { result.removeLast() }
    return result
  }
}
