// Tells the charset of bytes that are no UTF-8 and name none, by what they would say in each.

/// A charset that a text is likely to be in.
struct CharsetGuess {
  let charset: Charset
  /// How many bits it takes to say one byte of the sample in it: 3 to 5 for text.
  let bitsPerByte: Double
}

/// Detects charsets statistically.
enum CharsetDetector {
  /// The charset in which `bytes` look most like a language; nil where they look like none in any.
  static func guess(_ bytes: Span<UInt8>) -> CharsetGuess? {
    let sample = TextSample(bytes)
    guard sample.highBytes > 0, let best = ranking(of: sample).first else { return nil }
    let bits = sample.bits(of: best.cost)
    // Languages that no statistics are here for.
    if bits > goodBits, sample.highBytes >= fewestContradictions,
      let charset = SystemDetector.charset(of: sample.bytes.span),
      isClean(sample.bytes.span, in: charset)
    {
      return CharsetGuess(charset: charset, bitsPerByte: bits)
    }
    return bits > worstBits ? nil : CharsetGuess(charset: best.charset, bitsPerByte: bits)
  }

  /// The charset in which `bytes` look like a language, if they do not at all in the `declared` one; nil otherwise.
  static func guess(_ bytes: Span<UInt8>, unless declared: Charset) -> CharsetGuess? {
    let sample = TextSample(bytes)
    guard sample.highBytes >= fewestContradictions else { return nil }
    let ranking = ranking(of: sample)
    guard let best = ranking.first, case let bits = sample.bits(of: best.cost), bits <= goodBits,
      let claim = ranking.first(where: { $0.charset == (declared == .gbk ? .gb18030 : declared) }),
      Double(claim.cost) > Double(best.cost) * contradiction
    else { return nil }
    return CharsetGuess(charset: best.charset, bitsPerByte: bits)
  }

  /// More than text takes in any language known here.
  private static let goodBits = 5.3
  /// More than that only bytes take that are no text, or far too few to tell.
  private static let worstBits = 7.0
  /// How many times as many bits a declared charset must take to be disbelieved, and on how many bytes above 0x7F.
  private static let contradiction = 1.35
  private static let fewestContradictions = 32

  private static func isClean(_ bytes: Span<UInt8>, in charset: Charset) -> Bool {
    (try? TextDecoder.transcode(bytes, from: charset))??.malformedSequences == 0
  }

  /// All candidates of a sample with their costs in eighths of a bit, best first.
  static func ranking(of sample: TextSample) -> [(charset: Charset, cost: Int)] {
    var costs: [Charset: Int] = [:]
    for candidate in candidates {
      let cost = candidate.model.cost(of: sample.pairs) + candidate.prior
      costs[candidate.charset] = min(cost, costs[candidate.charset] ?? .max)
    }
    for model in MultiByteModel.all {
      // What was measured on a part holds for all.
      let cost = model.cost(of: sample.bytes.span) * max(1, sample.size) / max(1, sample.bytes.count)
      costs[model.charset] = cost + model.prior * 8
    }
    return costs.map { (charset: $0.key, cost: $0.value) }
      .sorted { ($0.cost, $0.charset.rawValue) < ($1.cost, $1.charset.rawValue) }
  }

  private struct Candidate {
    let charset: Charset
    let model: LetterModel
    let prior: Int
  }

  private static let candidates: [Candidate] = {
    let languages = LanguageLetters.byName
    var candidates: [Candidate] = []
    for use in usage {
      guard let classes = ByteClasses(use.charset) else { continue }
      for name in use.languages.split(separator: " ") {
        guard let language = languages[String(name)] else { continue }
        let model = LetterModel(classes, language)
        candidates.append(Candidate(charset: use.charset, model: model, prior: use.prior * 8))
      }
    }
    return candidates
  }()

  private static let western = "fr de es pt it nl sv da no fi ca en"
  private static let central = "cs sk pl hu hr sl ro sq de"
  private static let cyrillic = "ru bg uk"
  private static let baltic = "lt lv et"

  /// Which languages are written in which charset, and how many bits it costs that the charset is rare.
  private static let usage: [(charset: Charset, prior: Int, languages: String)] = [
    (.windows1252, 0, western),
    (.windows1250, 5, central),
    (.windows1251, 9, cyrillic),
    (.windows1251, 25, "mk"),
    (.windows1253, 11, "el"),
    (.windows1254, 5, "tr"),
    (.windows1255, 12, "he"),
    (.windows1256, 12, "ar fa"),
    (.windows1257, 6, baltic),
    (.windows1258, 10, "vi"),
    (.windows874, 12, "th"),
    (.koi8R, 12, "ru bg"),
    (.koi8U, 18, "uk"),
    (.iso8859Part2, 8, central),
    (.iso8859Part5, 16, cyrillic),
    (.iso8859Part6, 18, "ar"),
    (.iso8859Part7, 14, "el"),
    (.iso8859Part13, 15, baltic),
    (.iso8859Part15, 12, western),
    (.iso8859Part16, 30, "ro"),
    (.ibm866, 20, "ru bg"),
    (.ibm855, 24, cyrillic),
    (.macCyrillic, 15, cyrillic),
    (.ibm850, 30, western),
    (.ibm852, 30, central),
    (.macintosh, 25, western),
  ]
}
