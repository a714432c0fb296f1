// Nothing goes but what a stage says: the check that every run makes, and that it can fail.
import Foundation
import Logging
import TestSupport
import TextCore
import Testing

@testable import WinnowKit

@Suite("conservation")
struct ConservationTests {
  /// Texts of at least three paragraphs under their rule, some of them with several lines to a paragraph.
  private static let texts: [(rule: ParagraphRule, text: String)] = [
    (.line, "a\n\nb b\nc\nd\n"), (.line, "a\r\nb\r\n\r\nc\r\nd d"), (.line, "\n\n a\n\t\nb\nc  \n\n\nd\n\n"),
    (.blankLine, "a\na\n\nb\n\nc\nc\n\nd"), (.blankLine, "a\r\n\r\nb\r\nb\r\n\r\nc\r\n\r\na\r\n"),
    (.blankLine, "\n  a\na\n \t\n\n\nb\n\nc\nc\n\na\n\n\n"), (.auto, "a\n\nb\n\nc\n\na\na\na\n"),
  ]

  @Test(
    "a stage that does not do what it says fails the document, whatever its layout", arguments: Fault.allCases
  )
  func faults(_ fault: Fault) async throws {
    for (rule, text) in Self.texts {
      let chain = Chain(stages: [FaultyJudge(fault)], paragraphs: rule)
      let slot = try #require(try await chain.slots(of: [text]).first)
      guard case .failed(let failure) = slot.ending else {
        Issue.record("\(fault): \(rule) \(text.debugDescription) became \(slot.ending as Any)")
        continue
      }
      #expect(failure.cause == .winnow, "\(fault): \(rule) \(text.debugDescription): \(failure.message)")
      #expect(failure.message.hasPrefix("internal error: ") && failure.message.contains("withheld"))
      #expect(slot.document == nil)
    }
  }

  @Test("the same stage without a fault passes")
  func withoutFault() async throws {
    for (rule, text) in Self.texts {
      let chain = Chain(stages: [FaultyJudge(nil)], paragraphs: rule)
      let slot = try #require(try await chain.slots(of: [text]).first)
      #expect(slot.ending == nil && slot.document != nil, "\(rule) \(text.debugDescription)")
    }
  }

  @Test("a stage that edits and judges at once fails the document")
  func editingJudge() async throws {
    let slot = try #require(try await Chain(stages: [FaultyEditor()]).slots(of: ["One.\n\nTwo.\n"]).first)
    guard case .failed(let failure) = slot.ending else {
      Issue.record("it became \(slot.ending as Any)")
      return
    }
    #expect(failure.cause == .winnow && slot.document == nil)
  }

  @Test("the summary counts such documents apart, and says so in JSON")
  func summary() async throws {
    let stages: [any Stage] = [FaultyJudge(.editsTheRest)]
    var job = Job(ticket: 0, chain: stages.enumerated().map { $1.runnable(index: $0) }, keepsDrops: false)
    var broken = Slot(number: 0)
    broken.document = Document(text: Array("a\n\nb\n\nc\n".utf8), format: .plainText, paragraphs: .auto)
    var unreadable = Slot(number: 1)
    unreadable.ending = .failed(Failure(FileError(action: "cannot open", number: EACCES)))
    job.slots = [broken, unreadable]
    await job.walk()
    var summary = RunSummary(stages: stages, isDryRun: false)
    summary.add(job)
    #expect(summary.internalErrors == 1 && summary.documentsFailed == 2 && summary.hasFailures)
    #expect(String(decoding: summary.json, as: UTF8.self).contains(#""internalErrors": 1"#))
  }

  @Test("a pipe withholds the text and counts it")
  func pipe() async throws {
    let directory = try TemporaryDirectory()
    try directory.write("a\n\nb\n\nc\n", to: "in")
    try directory.write("{\"text\":\"a\\n\\nb\\n\\nc\"}\n", to: "lines")
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let pipe = DocumentPipe(FaultyJudge(.dropsOneMore), workers: 1, logger: logger)
    for (name, jsonl) in [("in", false), ("lines", true)] {
      try directory.write("", to: "out")
      let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: directory.path(name)))
      let sink = try FileHandle(forWritingTo: URL(fileURLWithPath: directory.path("out")))
      let result =
        jsonl
        ? try await pipe.runLines(from: source.fileDescriptor, to: sink.fileDescriptor)
        : try await pipe.runDocument(from: source.fileDescriptor, to: sink.fileDescriptor)
      #expect(result.failures == 1 && result.internalErrors == 1)
      let output = directory.text(of: "out") ?? ""
      #expect(jsonl ? output.contains(#""error":"internal error: "#) : output.isEmpty)
    }
  }

  /// Chains of which every stage judges.
  static let judges = [
    [#"{"stage": "dedup-paragraphs"}"#], [#"{"stage": "dedup-paragraphs", "scope": "document"}"#],
    [#"{"stage": "dedup-documents"}"#], [#"{"stage": "dedup-paragraphs", "paragraphs": "line"}"#],
    [#"{"stage": "dedup-documents"}"#, #"{"stage": "dedup-paragraphs", "ignore": ["case", "digits"]}"#],
    [#"{"stage": "dedup-paragraphs", "paragraphs": "blank-line"}"#, #"{"stage": "dedup-paragraphs"}"#],
  ]

  @Test(
    "of random texts, what is kept and what is dropped is what was read, piece by piece", arguments: judges)
  func randomTexts(_ stages: [String]) async throws {
    let configuration = try PipelineConfiguration(
      Array(#"{ "stages": [\#(stages.joined(separator: ", "))] }"#.utf8), name: "test", directory: "")
    for seed in 1...20 as ClosedRange<UInt64> {
      for rule in ParagraphRule.allCases {
        let texts = Self.randomTexts(seed: seed)
        let chain = Chain(stages: configuration.stages, paragraphs: rule)
        let slots = try await chain.slots(of: texts)
        for (slot, text) in zip(slots, texts) {
          let note = Comment(rawValue: "seed \(seed), \(rule), \(text.debugDescription)")
          if case .failed(let failure) = slot.ending { Issue.record("\(note): \(failure.message)") }
          try check(slot, note)
        }
      }
    }
  }

  /// Puts every text together again from what its stages kept and dropped.
  private func check(_ slot: Slot, _ note: Comment) throws {
    let passages = try #require(slot.passages)
    for (index, passage) in passages.enumerated() {
      var after: [UInt8]?
      if index + 1 < passages.count {
        after = passages[index + 1].before.text
      } else {
        after = slot.document?.text
      }
      if case .dropped(index, let reason) = slot.ending, reason.kind == .repeatedDocument {
        #expect(passage.drops.paragraphs.isEmpty && slot.droppedText == passage.before.text, note)
        continue
      }
      let layout = passage.drops.layout ?? .blankLine
      let before = layout.paragraphs(of: passage.before.text).map { Array(passage.before.text[$0]) }
      let left = after ?? []
      var kept = layout.paragraphs(of: left).map { Array(left[$0]) }[...]
      let dropped = Dictionary(
        uniqueKeysWithValues: zip(passage.drops.paragraphs.map(\.paragraph), passage.drops.texts))
      #expect(dropped.count + kept.count == before.count, note)
      for (number, paragraph) in before.enumerated() {
        #expect(paragraph == dropped[number] ?? kept.popFirst(), note)
      }
      #expect(left.count + passage.drops.bytes == passage.before.text.count, note)
    }
  }

  private static func randomTexts(seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "one", "two", "Two", "3", " ", "\t", "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "é", "\u{FEFF}", ". ",
    ]
    return (0..<12).map { _ in generator.text(of: pieces, longest: 14) }
  }
}
