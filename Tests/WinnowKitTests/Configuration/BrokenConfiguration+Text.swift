// Texts that are no configuration at all, and what is said of each.

extension BrokenConfiguration {
  static let text: [BrokenConfiguration] = [
    BrokenConfiguration(
      "nothing",
      "",
      ["pipeline.json:1:1: expected a value, found the end of the text"]),
    BrokenConfiguration(
      "not an object",
      "\n [\"normalize\"]",
      ["pipeline.json:2:2: expected an object, found an array"]),
    BrokenConfiguration(
      "duplicate key",
      """
      {
        "input": "a",
        "input": "b",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      [#"pipeline.json:3:3: the key "input" stands here a second time"#]),
    BrokenConfiguration(
      "duplicate option",
      """
      {
        "stages": [
          { "stage": "normalize", "controls": true, "controls": true }
        ]
      }
      """,
      [#"pipeline.json:3:47: the key "controls" stands here a second time"#]),
    BrokenConfiguration(
      "trailing comma",
      """
      {
        "stages": [{ "stage": "normalize" },]
      }
      """,
      ["pipeline.json:2:39: expected a value (no comma before ']'), found ']'"]),
    BrokenConfiguration(
      "comment",
      """
      {
        // the stages
        "stages": []
      }
      """,
      ["pipeline.json:2:3: expected a key in quotes or '}', found '/'"]),
    BrokenConfiguration(
      "byte order mark",
      "\u{FEFF}{}",
      ["pipeline.json:1:1: expected JSON, found a byte order mark (U+FEFF); save the file without it"]),
  ]
}
