// What is measured: one function per algorithm, each called the way the stages call it.
import Deduplication
import HTMLExtraction
import SentenceSplitting
import TextCore
import TextNormalization

/// One algorithm under measurement.
struct Subject: Sendable {
  enum Documents: Sendable { case texts, pages }

  let name: String
  let documents: Documents
  /// Makes the work of one run; what it returns is a count of what was found.
  let makeWork: @Sendable () -> ([UInt8]) -> Int

  static let all: [Subject] = [
    stripHTML("strip-html", .all),
    stripHTML("strip-html, main content", .main()),
    normalize("normalize", .safe), normalize("normalize, repair", .repair),
    normalize("normalize, search key", .searchKey), masks,
    Subject(name: "paragraphs, auto", documents: .texts) {
      { text in paragraphs(of: text).count }
    },
    key("key, whitespace", ignoring: [.whitespace]),
    key("key, whitespace and case", ignoring: [.whitespace, .case]),
    Subject(name: "fingerprints and index", documents: .texts) {
      var index = FingerprintIndex()
      var number: UInt32 = 0
      return { text in
        let fingerprints = paragraphs(of: text).map { Fingerprint(of: text.span.extracting($0)) }
        number += 1
        return index.insert(fingerprints, document: number).count
      }
    },
    splitSentences("split-sentences", .language),
    splitSentences("split-sentences, uax29", .unicode),
  ]

  private static func splitSentences(_ name: String, _ standard: SentenceSplitter.Standard) -> Subject {
    Subject(name: name, documents: .texts) {
      let splitter = SentenceSplitter(standard: standard)
      return { text in
        let resolved = splitter.resolved(for: text.span)
        var sentences = 0
        for range in paragraphs(of: text) {
          resolved.forEachSentence(in: text.span.extracting(range)) { _ in sentences += 1 }
        }
        return sentences
      }
    }
  }

  private static func stripHTML(_ name: String, _ content: HTMLTextExtractor.Content) -> Subject {
    Subject(name: name, documents: .pages) {
      let extractor = HTMLTextExtractor(.init(content: content))
      var text: [UInt8] = []
      return { page in
        text.removeAll(keepingCapacity: true)
        // A failure of libxml2 shows as a count that no page has.
        do { try extractor.extractText(from: page.span, appendingTo: &text) } catch { return .min }
        return text.count
      }
    }
  }

  private static func normalize(_ name: String, _ preset: NormalizationOptions.Preset) -> Subject {
    Subject(name: name, documents: .texts) {
      let normalizer = TextNormalizer(NormalizationOptions(preset))
      return { text in normalizer.normalize(text.span)?.count ?? text.count }
    }
  }

  /// All kinds of things that belong to a person, and nothing else.
  private static var masks: Subject {
    Subject(name: "normalize, masks", documents: .texts) {
      var options = NormalizationOptions(.none)
      options.maskURLs = true
      options.maskEmails = true
      options.maskIPs = true
      options.maskIBANs = true
      options.maskCards = true
      options.maskPhones = true
      let normalizer = TextNormalizer(options)
      return { text in normalizer.normalize(text.span)?.count ?? text.count }
    }
  }

  private static func key(_ name: String, ignoring: Set<IgnoredDifference>) -> Subject {
    Subject(name: name, documents: .texts) {
      let key = ComparisonKey(ignoring: ignoring)
      var scratch: [UInt8] = []
      return { text in
        var bytes = 0
        for range in paragraphs(of: text) {
          bytes += key.key(of: text.span.extracting(range), scratch: &scratch) ? scratch.count : range.count
        }
        return bytes
      }
    }
  }

  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ParagraphRule.auto.layout(of: text.span).paragraphs(in: text.span, appendingTo: &ranges)
    return ranges
  }
}
