// The options of `--stage NAME --set option=value`.
import Testing

@testable import WinnowKit

@Suite("options given one by one")
struct StageSettingTests {
  /// What `dedup-paragraphs` or another stage with these settings makes of a document.
  private func result(of stage: String, _ settings: [(String, String)], _ text: String) async throws
    -> String?
  {
    let settings = settings.map { (option: $0.0, value: $0.1) }
    let stage = try PipelineConfiguration.stage(named: stage, settings: settings)
    return try await Chain(stages: [stage]).results(of: [text])[0]
  }

  @Test(
    "a value is JSON where it reads as JSON, and text or a list of words otherwise",
    arguments: [
      ("dedup-paragraphs", "ignore", "case", "a\n\nA\n", "a\n"),
      ("dedup-paragraphs", "ignore", "case,digits", "a1\n\nA2\n", "a1\n"),
      ("dedup-paragraphs", "ignore", #"["case", "digits"]"#, "a1\n\nA2\n", "a1\n"),
      ("dedup-paragraphs", "ignore", #""case,digits""#, "a1\n\nA2\n", "a1\n"),
      ("dedup-paragraphs", "ignore", "", "a b\n\na  b\n", "a b\n\na  b\n"),
      ("dedup-paragraphs", "ignore", "[]", "a b\n\na  b\n", "a b\n\na  b\n"),
      ("dedup-paragraphs", "minCharacters", "3", "ab\n\nab\n", "ab\n\nab\n"),
      ("dedup-paragraphs", "minCharacters", "2", "ab\n\nab\n", "ab\n"),
      ("dedup-paragraphs", "paragraphs", "line", "ab\nab\n", "ab\n"),
      ("normalize", "unicodeForm", "nfkc", "ﬁ\n", "fi\n"),
      ("normalize", "unicodeForm", #""nfkc""#, "ﬁ\n", "fi\n"),
      ("normalize", "collapseSpaces", "true", "a  b\n", "a b\n"),
      ("normalize", "trimLines", "false", "a \n", "a \n"),
    ])
  func forms(_ stage: String, _ option: String, _ value: String, _ before: String, _ after: String)
    async throws
  {
    #expect(try await result(of: stage, [(option, value)], before) == after)
  }

  @Test("without settings a stage has its defaults")
  func defaults() async throws {
    #expect(try await result(of: "dedup-paragraphs", [], "a  b\n\na b\n") == "a  b\n")
  }

  @Test(
    "a fault names the option as it was given",
    arguments: [
      (
        [("minCharacters", "many")],
        [#"--set minCharacters: expected a whole number, found the string "many""#]
      ),
      (
        [("minCharacters", "-1")],
        ["--set minCharacters: expected a whole number, 0 to 1000000, found the number -1"]
      ),
      ([("minCharacters", "")], [#"--set minCharacters: expected a whole number, found the string """#]),
      ([("minCharacter", "1")], ["--set minCharacter: unknown option; did you mean 'minCharacters'?"]),
      (
        [("scope", "corpora")],
        [#"--set scope: expected "corpus" or "document", found the string "corpora"; did you mean 'corpus'?"#]
      ),
      ([("scope", "corpus"), ("scope", "document")], ["--set scope: stands here a second time"]),
      (
        [("ignore", "case,caps")],
        [
          #"--set ignore[1]: expected "whitespace", "case", "punctuation", "digits", "accents", found the string "caps""#
            + "; did you mean 'case'?"
        ]
      ),
      (
        [("minCharacters", "x"), ("colour", "1")],
        [
          #"--set minCharacters: expected a whole number, found the string "x""#,
          "--set colour: unknown option; known here: scope, ignore, minCharacters, paragraphs",
        ]
      ),
    ] as [([(String, String)], [String])])
  func faults(_ settings: [(String, String)], _ messages: [String]) {
    let error = #expect(throws: ConfigurationErrors.self) {
      try PipelineConfiguration.stage(
        named: "dedup-paragraphs", settings: settings.map { (option: $0.0, value: $0.1) })
    }
    #expect(error?.problems.map(\.description) == messages)
  }

  @Test(
    "an unknown stage is refused",
    arguments: [
      ("normalise", "--stage: unknown stage 'normalise'; did you mean 'normalize'?"),
      (
        "x",
        "--stage: unknown stage 'x'; known stages: strip-html, normalize, dedup-paragraphs, dedup-documents, "
          + "filter-documents, split-sentences"
      ),
    ])
  func unknownStage(_ name: String, _ message: String) {
    let error = #expect(throws: ConfigurationErrors.self) {
      try PipelineConfiguration.stage(named: name, settings: [(option: "x", value: "1")])
    }
    #expect(error?.description == message)
  }
}
