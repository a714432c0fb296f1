// The `normalize` algorithm: the order in which the operations run, and how often.
import TextCore

/// Repairs the outer form of a text, and more where asked.
///
/// The operations run in the order of ``NormalizationOperation``; `docs/normalization.md` gives the reason for the place
/// of each. Where one may bring together what an earlier one acts on, the chain runs until nothing changes, so that
/// normalizing twice equals normalizing once for every set of options. Time and memory are linear in the text.
public struct TextNormalizer: Sendable {
  /// The options given to the initializer.
  public let options: NormalizationOptions

  /// Finds the first scalar that any pass up to the Unicode form may change.
  private let suspects: TextScan
  private let characterPass: CharacterPass
  private let invisiblePass: InvisiblePass
  private let letterFormPass: LetterFormPass
  private let maskPass: MaskPass
  private let punctuationPass: PunctuationPass
  private let hyphenationPass: HyphenationPass
  private let keyPass: KeyPass
  private let linePass: LinePass

  /// A normalizer with these options.
  public init(_ options: NormalizationOptions = NormalizationOptions()) {
    self.options = options
    characterPass = CharacterPass(options)
    invisiblePass = InvisiblePass(options)
    letterFormPass = LetterFormPass(options)
    maskPass = MaskPass(options)
    punctuationPass = PunctuationPass(options)
    hyphenationPass = HyphenationPass(knowing: options.hyphenationWords)
    keyPass = KeyPass(options)
    linePass = LinePass(options)
    var mask = CharacterPass.mask(options) | options.unicodeForm.quickCheckMask
    if !invisiblePass.isIdle { mask |= UnicodeProperties.invisible }
    if !letterFormPass.isIdle { mask |= UnicodeProperties.replaceable }
    suspects = TextScan(mask: mask, checksOrder: options.unicodeForm != .none)
  }

  /// The most times the chain runs. No text is known that needs more than three.
  private static let mostRounds = 8

  /// Normalizes valid UTF-8. Returns nil when there is nothing to change, and the caller keeps its bytes.
  public func normalize(_ text: Span<UInt8>) -> [UInt8]? {
    var counts = NormalizationCounts()
    return normalize(text, counts: &counts)
  }

  /// Normalizes valid UTF-8 and adds what each operation changed to `counts`. Returns nil when there is nothing to
  /// change, and the caller keeps its bytes.
  public func normalize(_ text: Span<UInt8>, counts: inout NormalizationCounts) -> [UInt8]? {
    var collector = ExampleCollector(limit: 0)
    return normalize(text, &counts, &collector)
  }

  /// The same, and adds up to `limit` examples of every operation, in the order of the operations, then of the text.
  public func normalize(
    _ text: Span<UInt8>, counts: inout NormalizationCounts, examples: inout [NormalizationExample], limit: Int
  ) -> [UInt8]? {
    var collector = ExampleCollector(limit: limit)
    let result = normalize(text, &counts, &collector)
    if result != nil { examples += collector.examples }
    return result
  }

  private func normalize(
    _ text: Span<UInt8>, _ counts: inout NormalizationCounts, _ collector: inout ExampleCollector
  ) -> [UInt8]? {
    var work = NormalizationWork(collector)
    runChain(text, &work, isFirst: true)
    guard work.isAhead, !text.holds(work.current, at: 0..<text.count) else { return nil }
    if options.mayNeedRounds {
      for _ in 1..<Self.mostRounds {
        let before = work
        runChain(text, &work, isFirst: false)
        if work.current == before.current {
          // What a round does and undoes is no change.
          work = before
          break
        }
      }
    }
    if text.holds(work.current, at: 0..<text.count) { return nil }
    counts += work.counts
    collector = work.collector
    return work.current
  }

  private func runChain(_ text: Span<UInt8>, _ work: inout NormalizationWork, isFirst: Bool) {
    if options.entities { work.apply(text) { Self.decodeEntities($0, &$1, wholeChains: !isFirst) } }
    if options.mojibake {
      var repair = MojibakeRepair()
      work.apply(text) { text, output in
        output.replacePieces(of: text, .mojibake) { repair.next(in: text, from: $0, replacement: &$1) }
      }
    }
    if work.isSuspect(text, suspects) {
      if CharacterPass.mask(options) != 0 { work.apply(text) { characterPass.run($0, &$1) } }
      if !invisiblePass.isIdle { work.apply(text) { invisiblePass.run($0, &$1) } }
      if !letterFormPass.isIdle { work.apply(text) { letterFormPass.run($0, &$1) } }
      runForm(text, &work)
    }
    if options.hyphenation { work.apply(text) { hyphenationPass.run($0, &$1) } }
    if !maskPass.isIdle { work.apply(text) { maskPass.run($0, &$1) } }
    if !punctuationPass.isIdle { work.apply(text) { punctuationPass.run($0, &$1) } }
    if !keyPass.isIdle { work.apply(text) { keyPass.run($0, &$1) } }
    if !linePass.isIdle { work.apply(text) { linePass.run($0, &$1) } }
  }

  /// - Parameter wholeChains: whether `&amp;amp;amp;` becomes `&` at once. In the first round a tag may turn up that ends
  ///   the decoding; later, one level a round would take quadratic time.
  private static func decodeEntities(_ text: Span<UInt8>, _ output: inout Rewrite, wholeChains: Bool) {
    var decoding = EntityDecoding()
    output.replacePieces(of: text, .entities) { index, replacement in
      guard let piece = decoding.next(in: text, from: index, replacement: &replacement) else { return nil }
      guard wholeChains, replacement == [0x26] else { return piece }
      var end = piece.upperBound
      while let next = text.endOfAmpersand(at: end) { end = next }
      return piece.lowerBound..<end
    }
  }

  private func runForm(_ text: Span<UInt8>, _ work: inout NormalizationWork) {
    guard options.unicodeForm != .none else { return }
    var pass = FormPass(options.unicodeForm)
    work.apply(text) { pass.run($0, &$1) }
  }
}

/// The text on its way through the passes.
private struct NormalizationWork {
  /// The text as it is now, if a pass changed it.
  private(set) var current: [UInt8] = []
  private(set) var isAhead = false
  private(set) var counts = NormalizationCounts()
  private(set) var collector: ExampleCollector
  private var spare: [UInt8] = []

  init(_ collector: ExampleCollector) {
    self.collector = collector
  }

  func isSuspect(_ text: Span<UInt8>, _ scan: TextScan) -> Bool {
    isAhead
      ? scan.first(in: current.span, from: 0) < current.count : scan.first(in: text, from: 0) < text.count
  }

  /// Runs a pass over the text as it is now; `text` is what it was at first.
  mutating func apply(_ text: Span<UInt8>, _ pass: (Span<UInt8>, inout Rewrite) -> Void) {
    var output = Rewrite(reusing: spare.take(), keepsEdits: collector.isActive)
    // Taken out, so that its storage has one owner when it is used again.
    let before = current.take()
    let isFirst = !isAhead
    if isFirst {
      pass(text, &output)
      output.finish(text)
    } else {
      pass(before.span, &output)
      output.finish(before.span)
    }
    guard output.hasChanged else {
      spare = output.takeBytes()
      current = before
      return
    }
    counts += output.counts
    if collector.isActive {
      if isFirst {
        collector.collect(output, over: text, of: text)
      } else {
        collector.collect(output, over: before.span, of: text)
      }
    }
    spare = before
    current = output.takeBytes()
    isAhead = true
  }
}

extension Span<UInt8> {
  /// The end of what would be a reference to `&` with another `&` before it: `amp;`, `#38;`, `#x26;`.
  fileprivate func endOfAmpersand(at start: Int) -> Int? {
    var index = start
    var digits: [UInt8] = []
    while index < count, index - start < 16, self[index] != 0x3B {
      digits.append(self[index] | 0x20)
      index += 1
    }
    // The conversion of numbers below would take a sign, which no reference has.
    guard index < count, self[index] == 0x3B, !digits.contains(0x2B), !digits.contains(0x2D) else {
      return nil
    }
    let name = String(decoding: digits, as: UTF8.self)
    let isAmpersand =
      name == "amp" || (name.hasPrefix("#x") && Int(name.dropFirst(2), radix: 16) == 0x26)
      || (name.hasPrefix("#") && Int(name.dropFirst()) == 38)
    return isAmpersand ? index + 1 : nil
  }
}

extension [UInt8] {
  /// Moves the array out and leaves an empty one.
  fileprivate mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &self)
    return taken
  }
}
