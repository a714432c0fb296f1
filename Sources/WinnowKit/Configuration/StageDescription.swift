// Stages and options in words: for `winnow stages` and for the tables in the docs.

/// Describes stages from what they declare.
public enum StageDescription {
  /// All stages, one a line.
  public static func list() -> String {
    let width = StageCatalog.names.map(\.count).max() ?? 0
    return StageCatalog.all.map { stage in
      stage.name + String(repeating: " ", count: width - stage.name.count) + "  " + stage.summary + "\n"
    }.joined()
  }

  /// One stage with its options and examples, for a terminal.
  public static func text(_ stage: any Stage.Type) -> String {
    var text = "\(stage.name)\n\n\(stage.summary)\n"
    let options = StageCatalog.options(of: stage)
    if !options.isEmpty { text += "\nOptions\n" }
    for option in options {
      text +=
        "  \(option.name)  (\(option.typeDescription); default \(option.defaultJSON))\n      \(option.help)\n"
    }
    for (earlier, reason) in stage.refusesToFollow.sorted(by: { $0.key < $1.key }) {
      text += "\nNot behind '\(earlier)': \(reason).\n"
    }
    text += "\nExamples\n"
    for example in stage.examples {
      text += "  \(example.options)\n"
      for (before, after) in zip(example.before, example.after) {
        text += "    \(quoted(before))\n      -> \(after.map(quoted) ?? "dropped")\n"
      }
    }
    return text
  }

  /// A Markdown table of options.
  public static func markdownTable(_ options: [OptionDeclaration]) -> String {
    var table = "| option | values | default | what it does |\n| --- | --- | --- | --- |\n"
    for option in options {
      let values = option.typeDescription.split(separator: "|").joined(separator: "\\|")
      table += "| `\(option.name)` | \(values) | `\(option.defaultJSON)` | \(option.help) |\n"
    }
    return table
  }

  /// The reference of all options as Markdown: the top level, then every stage.
  public static func markdownReference() -> String {
    var reference = "### At the top level\n\n" + markdownTable(PipelineConfiguration.topLevelOptions)
    reference +=
      "| `stages` | list of stages | required | The stages that every document walks, in order. |\n"
    reference += "| `check` | object | the default rules | What `winnow check` checks, see below. |\n"
    for stage in StageCatalog.all {
      reference += "\n### `\(stage.name)`\n\n\(stage.summary)\n\n"
      reference += markdownTable(StageCatalog.options(of: stage))
      for (earlier, reason) in stage.refusesToFollow.sorted(by: { $0.key < $1.key }) {
        reference += "\nNot behind `\(earlier)`: \(reason).\n"
      }
      reference += "\nExamples (each one is a test):\n\n"
      for example in stage.examples {
        reference += "* `\(example.options)`\n"
        for (before, after) in zip(example.before, example.after) {
          reference += "  * `\(quoted(before))` → \(after.map { "`\(quoted($0))`" } ?? "dropped")\n"
        }
      }
    }
    reference +=
      "\n### `check`\n\nWhat `winnow check` checks; [ci.md](ci.md) says how, [rules.md](rules.md) what rules "
    reference += "there are. A configuration with `check` needs no `stages`, unless it is run.\n\n"
    reference += markdownTable(CheckConfiguration.options)
    return reference
  }

  private static func quoted(_ text: String) -> String { JSONWriter.quoted(Array(text.utf8)) }
}
