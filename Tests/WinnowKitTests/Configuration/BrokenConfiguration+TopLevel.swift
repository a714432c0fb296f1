// Configurations with faults at the top level, and all that is said of each.

extension BrokenConfiguration {
  static let topLevel: [BrokenConfiguration] = [
    BrokenConfiguration(
      "misspelt key",
      """
      {
        "ouput": "x",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      ["pipeline.json:2:3: ouput: unknown option; did you mean 'output'?"]),
    BrokenConfiguration(
      "key with a line end",
      #"""
      {
        "inp\nut": "x",
        "stages": [{ "stage": "normalize" }]
      }
      """#,
      [#"pipeline.json:2:3: inp\u{A}ut: unknown option; did you mean 'input'?"#]),
    BrokenConfiguration(
      "misspelt stages",
      """
      {
        "stage": [{ "stage": "normalize" }]
      }
      """,
      [
        "pipeline.json:1:1: stages: expected the list of stages, found none",
        "pipeline.json:2:3: stage: unknown option; did you mean 'stages'?",
      ]),
    BrokenConfiguration(
      "number for the schema",
      #"{ "$schema": 5, "stages": [{ "stage": "normalize" }] }"#,
      ["pipeline.json:1:14: $schema: expected the place of the schema, found the number 5"]),
    BrokenConfiguration(
      "later version",
      """
      {
        "version": 2,
        "stages": [{ "stage": "normalize" }]
      }
      """,
      ["pipeline.json:2:14: version: expected a whole number, 1, found the number 2"]),
    BrokenConfiguration(
      "empty path",
      """
      {
        "input": "",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      [#"pipeline.json:2:12: input: expected a directory, found the string "": the path is empty"#]),
    BrokenConfiguration(
      "number for a path",
      """
      {
        "output": 5,
        "stages": [{ "stage": "normalize" }]
      }
      """,
      ["pipeline.json:2:13: output: expected a directory, found the number 5"]),
    BrokenConfiguration(
      "pattern not in a list",
      """
      {
        "include": "*.txt",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      [#"pipeline.json:2:14: include: expected a list of file name patterns, found the string "*.txt""#]),
    BrokenConfiguration(
      "bad patterns",
      """
      {
        "exclude": ["*.txt", "[a", "{a,b", "", "[b-a]", 4],
        "stages": [{ "stage": "normalize" }]
      }
      """,
      [
        #"pipeline.json:2:24: exclude[1]: expected file name patterns, found the string "[a": '[' has no ']'"#,
        #"pipeline.json:2:30: exclude[2]: expected file name patterns, found the string "{a,b": '{' has no '}'"#,
        #"pipeline.json:2:38: exclude[3]: expected file name patterns, found the string "": the pattern is empty"#,
        #"pipeline.json:2:42: exclude[4]: expected file name patterns, found the string "[b-a]": the range 'b-a' is empty"#,
        "pipeline.json:2:51: exclude[5]: expected file name patterns, found the number 4",
      ]),
    BrokenConfiguration(
      "misspelt paragraphs",
      """
      {
        "paragraphs": "lines",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      [
        #"pipeline.json:2:17: paragraphs: expected "auto", "line", "blank-line", found the string "lines"; did you mean 'line'?"#
      ]),
    BrokenConfiguration(
      "characters beyond ASCII before the fault",
      """
      {
        "input": "日本é🙂", "ouput": "x",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      ["pipeline.json:2:20: ouput: unknown option; did you mean 'output'?"]),
    BrokenConfiguration(
      "combining mark before the fault",
      """
      {
        "input": "e\u{301}", "ouput": "x",
        "stages": [{ "stage": "normalize" }]
      }
      """,
      ["pipeline.json:2:18: ouput: unknown option; did you mean 'output'?"]),
    BrokenConfiguration(
      "tabs and CRLF before the fault",
      "{\r\n\t\t\"ouput\": \"x\",\r\n\t\"stages\": [{ \"stage\": \"normalize\" }]\r\n}\r\n",
      ["pipeline.json:2:3: ouput: unknown option; did you mean 'output'?"]),
    BrokenConfiguration(
      "all faults at once, in the order of the text",
      """
      {
        "stages": [
          { "stage": "normalize", "contrls": true, "trimLines": 0 },
          { "stage": "dedup" },
          [],
          { "stage": "strip-html", "title": "no" }
        ],
        "version": 0,
        "inputs": "a"
      }
      """,
      [
        "pipeline.json:3:29: stages[0].contrls: unknown option; did you mean 'controls'?",
        "pipeline.json:3:59: stages[0].trimLines: expected true or false, found the number 0",
        "pipeline.json:4:16: stages[1].stage: unknown stage 'dedup'; known stages: strip-html, normalize, dedup-paragraphs, dedup-documents, filter-documents, split-sentences",
        #"pipeline.json:5:5: stages[2]: expected an object such as { "stage": "normalize" }, found an array"#,
        "pipeline.json:6:16: stages[3].stage: 'strip-html' cannot follow 'normalize': it would work on mark-up, and character references are decoded only here; put 'strip-html' first",
        #"pipeline.json:6:39: stages[3].title: expected true or false, found the string "no""#,
        "pipeline.json:8:14: version: expected a whole number, 1, found the number 0",
        "pipeline.json:9:3: inputs: unknown option; did you mean 'input'?",
      ]),
  ]
}
