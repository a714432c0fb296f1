// Configurations with a faulty list of stages, and all that is said of each.

extension BrokenConfiguration {
  static let stages: [BrokenConfiguration] = [
    BrokenConfiguration(
      "unknown stage",
      """
      {
        "stages": [
          { "stage": "dedup-paragraph" }
        ]
      }
      """,
      [
        "pipeline.json:3:16: stages[0].stage: unknown stage 'dedup-paragraph'; did you mean 'dedup-paragraphs'?"
      ]),
    BrokenConfiguration(
      "unknown stage like none",
      """
      {
        "stages": [
          { "stage": "frobnicate" }
        ]
      }
      """,
      [
        "pipeline.json:3:16: stages[0].stage: unknown stage 'frobnicate'; known stages: strip-html, normalize, dedup-paragraphs, dedup-documents, filter-documents, split-sentences"
      ]),
    BrokenConfiguration(
      "unknown stage with a line end",
      #"""
      {
        "stages": [
          { "stage": "qqqqqqq\nx" }
        ]
      }
      """#,
      [
        #"pipeline.json:3:16: stages[0].stage: unknown stage 'qqqqqqq\u{A}x'; known stages: strip-html, normalize, dedup-paragraphs, dedup-documents, filter-documents, split-sentences"#
      ]),
    BrokenConfiguration(
      "stage that is no text",
      """
      {
        "stages": [
          { "stage": 7 }
        ]
      }
      """,
      ["pipeline.json:3:16: stages[0].stage: expected a stage's name, found the number 7"]),
    BrokenConfiguration(
      "misspelt stage key",
      """
      {
        "stages": [
          { "stag": "normalize" }
        ]
      }
      """,
      [
        "pipeline.json:3:7: stages[0].stage: expected the stage's name, found none; did you mean 'stage' by 'stag'?"
      ]),
    BrokenConfiguration(
      "no stage key",
      """
      {
        "stages": [
          { "title": true }
        ]
      }
      """,
      ["pipeline.json:3:5: stages[0].stage: expected the stage's name, found none"]),
    BrokenConfiguration(
      "stage given by its name alone",
      """
      {
        "stages": [
          "normalize"
        ]
      }
      """,
      [
        #"pipeline.json:3:5: stages[0]: expected an object such as { "stage": "normalize" }, found the string "normalize""#
      ]),
    BrokenConfiguration(
      "no stages",
      "{ \"version\": 1 }",
      ["pipeline.json:1:1: stages: expected the list of stages, found none"]),
    BrokenConfiguration(
      "empty stages",
      "{ \"stages\": [] }",
      ["pipeline.json:1:13: stages: expected a list of at least one stage, found an empty one"]),
    BrokenConfiguration(
      "stages not a list",
      "{ \"stages\": { \"stage\": \"normalize\" } }",
      ["pipeline.json:1:13: stages: expected a list of at least one stage, found an object"]),
    BrokenConfiguration(
      "strip-html behind split-sentences",
      """
      {
        "stages": [
          { "stage": "split-sentences" },
          { "stage": "strip-html" }
        ]
      }
      """,
      [
        "pipeline.json:4:16: stages[1].stage: 'strip-html' cannot follow 'split-sentences': it would split mark-up; put 'strip-html' first"
      ]),
    BrokenConfiguration(
      "strip-html behind normalize, not at once",
      """
      {
        "stages": [
          { "stage": "normalize" },
          { "stage": "dedup-documents" },
          { "stage": "strip-html" }
        ]
      }
      """,
      [
        "pipeline.json:5:16: stages[2].stage: 'strip-html' cannot follow 'normalize': it would work on mark-up, and character references are decoded only here; put 'strip-html' first"
      ]),
    BrokenConfiguration(
      "strip-html behind dedup-paragraphs",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs" },
          { "stage": "strip-html" }
        ]
      }
      """,
      [
        "pipeline.json:4:16: stages[1].stage: 'strip-html' cannot follow 'dedup-paragraphs': it would compare lines of mark-up; put 'strip-html' first"
      ]),
  ]
}
