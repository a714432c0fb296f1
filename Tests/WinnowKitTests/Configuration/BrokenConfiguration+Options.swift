// Configurations with a faulty option, and all that is said of each.

extension BrokenConfiguration {
  static let options: [BrokenConfiguration] = [
    BrokenConfiguration(
      "unknown option",
      """
      {
        "stages": [
          { "stage": "normalize", "unicodForm": "nfd" }
        ]
      }
      """,
      ["pipeline.json:3:29: stages[0].unicodForm: unknown option; did you mean 'unicodeForm'?"]),
    BrokenConfiguration(
      "unknown option like none",
      """
      {
        "stages": [
          { "stage": "strip-html", "colour": 1 }
        ]
      }
      """,
      [
        "pipeline.json:3:30: stages[0].colour: unknown option; known here: "
          + "title, content, favor, comments, hidden, lists, links, tables, images"
      ]),
    BrokenConfiguration(
      "options of the main content without it",
      """
      {
        "stages": [
          { "stage": "strip-html", "favor": "recall", "comments": true }
        ]
      }
      """,
      [
        "pipeline.json:3:39: stages[0].favor: needs \"content\": \"main\": with all text taken there is nothing to choose",
        "pipeline.json:3:61: stages[0].comments: needs \"content\": \"main\": with all text taken there is nothing to choose",
      ]),
    BrokenConfiguration(
      "option of another stage",
      """
      {
        "stages": [
          { "stage": "normalize", "minCharacters": 3 }
        ]
      }
      """,
      [
        "pipeline.json:3:29: stages[0].minCharacters: unknown option; known here: preset, entities, mojibake, surrogates, lineEnds, terminalEscapes, controls, bidi, zeroWidth, softHyphens, ligatures, width, unicodeForm, hyphenation, hyphenationWords, maskUrls, maskEmails, maskIps, maskIbans, maskCards, maskPhones, spaces, quotes, dashes, ellipsis, foldCase, foldDigits, dropPunctuation, dropAccents, collapseSpaces, trimLines, blankLines, trimText"
      ]),
    BrokenConfiguration(
      "text for a number",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": "5" }
        ]
      }
      """,
      [#"pipeline.json:3:53: stages[0].minCharacters: expected a whole number, found the string "5""#]),
    BrokenConfiguration(
      "list for a number",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": [5] }
        ]
      }
      """,
      ["pipeline.json:3:53: stages[0].minCharacters: expected a whole number, found an array"]),
    BrokenConfiguration(
      "-1",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": -1 }
        ]
      }
      """,
      [
        "pipeline.json:3:53: stages[0].minCharacters: expected a whole number, 0 to 1000000, found the number -1"
      ]),
    BrokenConfiguration(
      "1000001",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": 1000001 }
        ]
      }
      """,
      [
        "pipeline.json:3:53: stages[0].minCharacters: expected a whole number, 0 to 1000000, found the number 1000001"
      ]),
    BrokenConfiguration(
      "12.0",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": 12.0 }
        ]
      }
      """,
      [
        "pipeline.json:3:53: stages[0].minCharacters: expected a whole number, 0 to 1000000, found the number 12.0"
      ]),
    BrokenConfiguration(
      "1e1",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": 1e1 }
        ]
      }
      """,
      [
        "pipeline.json:3:53: stages[0].minCharacters: expected a whole number, 0 to 1000000, found the number 1e1"
      ]),
    BrokenConfiguration(
      "0.5",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": 0.5 }
        ]
      }
      """,
      [
        "pipeline.json:3:53: stages[0].minCharacters: expected a whole number, 0 to 1000000, found the number 0.5"
      ]),
    BrokenConfiguration(
      "99999999999999999999",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "minCharacters": 99999999999999999999 }
        ]
      }
      """,
      [
        "pipeline.json:3:53: stages[0].minCharacters: expected a whole number, 0 to 1000000, found the number 99999999999999999999"
      ]),
    BrokenConfiguration(
      "text for a truth value",
      """
      {
        "stages": [
          { "stage": "normalize", "controls": "yes" }
        ]
      }
      """,
      [#"pipeline.json:3:41: stages[0].controls: expected true or false, found the string "yes""#]),
    BrokenConfiguration(
      "number for a truth value",
      """
      {
        "stages": [
          { "stage": "normalize", "controls": 1 }
        ]
      }
      """,
      ["pipeline.json:3:41: stages[0].controls: expected true or false, found the number 1"]),
    BrokenConfiguration(
      "null for a truth value",
      """
      {
        "stages": [
          { "stage": "normalize", "controls": null }
        ]
      }
      """,
      ["pipeline.json:3:41: stages[0].controls: expected true or false, found null"]),
    BrokenConfiguration(
      "misspelt word",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "scope": "corups" }
        ]
      }
      """,
      [
        #"pipeline.json:3:45: stages[0].scope: expected "corpus" or "document", found the string "corups"; did you mean 'corpus'?"#
      ]),
    BrokenConfiguration(
      "word in upper case",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "scope": "CORPUS" }
        ]
      }
      """,
      [
        #"pipeline.json:3:45: stages[0].scope: expected "corpus" or "document", found the string "CORPUS"; did you mean 'corpus'?"#
      ]),
    BrokenConfiguration(
      "truth value for a word",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "scope": true }
        ]
      }
      """,
      [#"pipeline.json:3:45: stages[0].scope: expected "corpus" or "document", found true"#]),
    BrokenConfiguration(
      "word for a list",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "ignore": "case" }
        ]
      }
      """,
      [
        #"pipeline.json:3:46: stages[0].ignore: expected a list of "whitespace", "case", "punctuation", "digits", "accents", found the string "case""#
      ]),
    BrokenConfiguration(
      "two faults in one list",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "ignore": ["case", "digit", "case"] }
        ]
      }
      """,
      [
        #"pipeline.json:3:55: stages[0].ignore[1]: expected "whitespace", "case", "punctuation", "digits", "accents", found the string "digit"; did you mean 'digits'?"#,
        #"pipeline.json:3:64: stages[0].ignore[2]: expected each word once, found the string "case""#,
      ]),
    BrokenConfiguration(
      "number in a list of words",
      """
      {
        "stages": [
          { "stage": "dedup-paragraphs", "ignore": [0] }
        ]
      }
      """,
      [
        #"pipeline.json:3:47: stages[0].ignore[0]: expected "whitespace", "case", "punctuation", "digits", "accents", found the number 0"#
      ]),
  ]
}
