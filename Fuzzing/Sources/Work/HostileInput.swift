// What is read and counted: bytes repeated until they hurt.
import HTMLExtraction
import TextCore

/// One way to make input of any length.
struct HostileInput {
  /// What it is made of, for messages.
  let name: String
  /// Stands once, in front.
  var start: [UInt8] = []
  /// Repeated in the first half.
  let first: [UInt8]
  /// Repeated in the second half.
  let second: [UInt8]
  /// What reads it.
  let read: (_ content: [UInt8]) -> Void

  /// About `bytes` of it.
  func content(bytes: Int) -> [UInt8] {
    var content = start
    while content.count < bytes / 2 { content += first }
    while content.count < bytes { content += second }
    return content
  }

  /// Everything that is tried.
  static var all: [HostileInput] {
    HostilePages.units.map { page(named: $0, $0, $0) }
      + HostilePages.starts.map { endlessPage($0, $1, extract) }
      + HostilePages.links.map { endlessPage($0, $1, extractLinks) }
      + HostilePages.openers.flatMap { opener in
        HostilePages.followers.map { page(named: "\(opener) before \($0)", opener, $0) }
      } + HostilePages.units.map { page(named: "main content: \($0)", $0, $0, extractMain) }
      + HostileBytes.all
  }

  private static func page(
    named name: String, _ first: String, _ second: String, _ read: @escaping ([UInt8]) -> Void = extract
  ) -> HostileInput {
    HostileInput(name: name, first: Array(first.utf8), second: Array(second.utf8), read: read)
  }

  /// Something that never ends, full of something that repeats.
  private static func endlessPage(
    _ start: String, _ unit: String, _ read: @escaping ([UInt8]) -> Void
  ) -> HostileInput {
    HostileInput(
      name: "\(start) and \(unit)", start: Array(start.utf8), first: Array(unit.utf8),
      second: Array(unit.utf8),
      read: read)
  }

  private static func extract(_ page: [UInt8]) { extract(page, HTMLTextExtractor.Options()) }

  private static func extractLinks(_ page: [UInt8]) {
    extract(page, HTMLTextExtractor.Options(links: .markdown, images: .alt))
  }

  private static func extractMain(_ page: [UInt8]) {
    var options = HTMLTextExtractor.Options()
    options.content = .main()
    extract(page, options)
  }

  private static func extract(_ page: [UInt8], _ options: HTMLTextExtractor.Options) {
    var text: [UInt8] = []
    do throws(HTMLExtractionError) {
      try HTMLTextExtractor(options).extractText(from: page.span, appendingTo: &text)
    } catch {
      print("no text at all: \(error)")
    }
  }
}
